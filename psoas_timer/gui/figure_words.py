"""What is to be seen in a figure, in words: beside it, and for who cannot see it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from psoas_timer.core.figure.model import Figure, View
from psoas_timer.core.phrases import ENGLISH
from psoas_timer.core.side import Side
from psoas_timer.core.wording import fill


def caption_of(figure: Figure | None) -> str:
    """What has to be said beside the picture: a view from above is not what people expect."""
    if figure is None or figure.view is View.SIDE:
        return ""
    return QCoreApplication.translate("FigureWords", "Seen from above")


def words_of(figure: Figure, side: Side | None) -> str:
    """The picture in words, for who cannot see it."""
    translate = QCoreApplication.translate
    if side is None:
        names = {
            Side.RIGHT: translate("FigureWords", "one"),
            Side.LEFT: translate("FigureWords", "the other"),
        }
        name = fill(figure.name, Side.RIGHT, {"": names})
    else:
        name = fill(figure.name, side, ENGLISH.sides)
    return ". ".join(words for words in (name, caption_of(figure)) if words)
