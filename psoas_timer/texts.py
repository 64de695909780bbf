"""The sentences of the program outside its window, in a person's language.

English ones stand in the code, as in `tr("There is no file {path}.", path=path)`; gettext has the
others, from the .mo files in `i18n/`. One that would not fill in as the English does stays English.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gettext import NullTranslations

ENGLISH = "en"


class _Spoken:
    """What is spoken now, for the whole process; nothing is read before it is wanted."""

    file: Path | None = None
    texts: NullTranslations | None = None


def speak(language: str, folder: Path) -> None:
    """From now on in that language, where `folder` has it."""
    file = folder / f"psoas_timer_{language}.mo"
    _Spoken.file = file if language != ENGLISH else None
    _Spoken.texts = None


def tr(source: str, **values: object) -> str:
    """That text, with its {names} filled in."""
    texts = _texts()
    return _filled(texts.gettext(source) if texts else source, source, values)


def tr_counted(number: int, one: str, many: str, **values: object) -> str:
    """One of two texts, by the number, which is {number} in them."""
    texts = _texts()
    source = one if number == 1 else many
    text = texts.ngettext(one, many, number) if texts else source
    return _filled(text, source, {"number": number, **values})


def _texts() -> NullTranslations | None:
    if _Spoken.file is None or _Spoken.texts is not None:
        return _Spoken.texts
    from gettext import GNUTranslations, NullTranslations  # which English does without

    try:
        with _Spoken.file.open("rb") as file:
            _Spoken.texts = GNUTranslations(file)
    except (OSError, ValueError):  # there are none, or they are damaged
        _Spoken.texts = NullTranslations()
    return _Spoken.texts


def _filled(text: str, source: str, values: Mapping[str, object]) -> str:
    if not values:
        return text
    try:
        return text.format_map(values)
    except (KeyError, IndexError, ValueError):
        return source.format_map(values)
