"""What is to be seen in a figure, in words: beside it, and for who cannot see it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from psoas_timer.core.figure.model import Figure, View
from psoas_timer.core.phrases import phrases_in
from psoas_timer.core.side import Side
from psoas_timer.core.wording import fill, first_large

translate = QCoreApplication.translate


def caption_of(figure: Figure | None) -> str:
    """What has to be said beside the picture: a view from above is not what people expect."""
    if figure is None or figure.view is View.SIDE:
        return ""
    return translate("FigureWords", "Seen from above")


def words_of(figure: Figure, side: Side | None) -> str:
    """The picture in words, for who cannot see it; without a side it may be either."""
    name = fill(figure.name, side or Side.RIGHT, phrases_in(figure.language).sides)
    if side is None and name != figure.name:
        name = translate("FigureWords", "{figure}, or the other way round").format(figure=name)
    return ". ".join(words for words in (first_large(name), caption_of(figure)) if words)
