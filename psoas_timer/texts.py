"""The sentences of the program outside its window, in a person's language.

English ones stand in the code, as in `tr("There is no file {path}.", path=path)`; gettext has the
others, from `i18n/LANGUAGE/LC_MESSAGES`. One that would not fill in as the English does stays
English.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gettext import NullTranslations

ENGLISH = "en"


DOMAIN = "psoas_timer"


class _Spoken:
    """What is spoken now, by the whole process; nothing is read before it is wanted."""

    language = ENGLISH
    folder = Path()
    texts: NullTranslations | None = None


_untranslated: ContextVar[bool] = ContextVar("untranslated", default=False)


FOLDER = Path(__file__).resolve().parent / "i18n"


def speak(language: str, folder: Path = FOLDER) -> None:
    """From now on in that language, where `folder` has it."""
    _Spoken.language, _Spoken.folder, _Spoken.texts = language, folder, None


def spoken() -> str:
    """The language, as in "de"."""
    return ENGLISH if _untranslated.get() else _Spoken.language


@contextmanager
def in_english() -> Iterator[None]:
    """What is for programs, or for us, is the same in every language; other threads go on."""
    before = _untranslated.set(True)
    try:
        yield
    finally:
        _untranslated.reset(before)


def tr(source: str, /, **values: object) -> str:
    """That text, with its {names} filled in."""
    texts = _texts()
    return _filled(texts.gettext(source) if texts else source, source, values)


def tr_counted(number: int, one: str, many: str, /, **values: object) -> str:
    """One of two texts, by the number, which is {number} in them."""
    texts = _texts()
    source = one if number == 1 else many
    text = texts.ngettext(one, many, number) if texts else source
    return _filled(text, source, {"number": number, **values})


def _texts() -> NullTranslations | None:
    if spoken() == ENGLISH:
        return None
    if _Spoken.texts is None:
        from gettext import NullTranslations, translation  # which English does without

        try:
            found = translation(DOMAIN, _Spoken.folder, [_Spoken.language], fallback=True)
        except (OSError, ValueError, LookupError, struct.error):  # it is damaged
            found = NullTranslations()
        _Spoken.texts = found
    return _Spoken.texts


def _filled(text: str, source: str, values: Mapping[str, object]) -> str:
    if not values:
        return text
    try:
        return text.format_map(values)
    except (KeyError, IndexError, ValueError):
        return source.format_map(values)


def marked(source: str) -> str:
    """That text as it stands, for who hands it to `tr` later; translators find it here."""
    return source


def reason_of(error: OSError) -> str:
    """Why the system refused, in a few words: "permission denied"."""
    return tr((error.strerror or "unknown reason").lower())


_REASONS = (
    marked("unknown reason"),
    marked("permission denied"),
    marked("operation not permitted"),
    marked("no such file or directory"),
    marked("no space left on device"),
    marked("read-only file system"),
    marked("is a directory"),
    marked("not a directory"),
    marked("input/output error"),
    marked("file name too long"),
)
