"""Title and chapters, written into a finished file.

ogg, opus and flac carry them as comments, CHAPTER001=00:01:23.450 and CHAPTER001NAME=..., mp3 as
the ID3 frames CHAP and CTOC. wav has no such thing; its title is the encoder's business.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from psoas_timer.rendering.chapters import Chapter
from psoas_timer.rendering.cue_sheet import clock
from psoas_timer.rendering.encoders import Form, missing
from psoas_timer.rendering.refusal import CannotRenderError

MOST_IN_COMMENTS = 999  # their number has three digits
MOST_IN_ID3 = 255  # their count is a byte


def write_tags(path: Path, form: Form, chapters: Sequence[Chapter]) -> None:
    """Raises OSError if there is no room, CannotRenderError if the library is missing."""
    if form.ending == "wav":
        return
    try:
        from mutagen import MutagenError
    except ImportError as error:
        raise CannotRenderError(missing("mutagen", form.ending)) from error

    try:
        if form.ending == "mp3":
            _write_id3(path, form.title, chapters[:MOST_IN_ID3])
        else:
            _write_comments(path, form, chapters[:MOST_IN_COMMENTS])
    except MutagenError as error:
        cause = error.args[0] if error.args else None
        raise cause if isinstance(cause, OSError) else OSError(str(error)) from error


def _write_comments(path: Path, form: Form, chapters: Sequence[Chapter]) -> None:
    from mutagen.flac import FLAC
    from mutagen.oggopus import OggOpus
    from mutagen.oggvorbis import OggVorbis

    file: FLAC | OggVorbis | OggOpus
    match form.ending:
        case "flac":
            file = FLAC(path)
        case "ogg":
            file = OggVorbis(path)
        case _:
            file = OggOpus(path)
    file["TITLE"] = form.title
    for key, value in _comments(chapters):
        file[key] = value
    file.save()


def _comments(chapters: Sequence[Chapter]) -> Iterator[tuple[str, str]]:
    for number, chapter in enumerate(chapters, start=1):
        yield f"CHAPTER{number:03}", clock(chapter.start).rjust(12, "0")
        yield f"CHAPTER{number:03}NAME", chapter.title


def _write_id3(path: Path, title: str, chapters: Sequence[Chapter]) -> None:
    from mutagen.id3 import CHAP, CTOC, ID3, TIT2, CTOCFlags

    tags = ID3()
    tags.add(TIT2(text=[title]))
    names = [f"chp{number}" for number in range(len(chapters))]
    flags = CTOCFlags.TOP_LEVEL | CTOCFlags.ORDERED
    tags.add(CTOC(element_id="toc", flags=flags, child_element_ids=names, sub_frames=[]))
    for name, chapter in zip(names, chapters, strict=True):
        tags.add(
            CHAP(
                element_id=name,
                start_time=round(chapter.start * 1000),
                end_time=round(chapter.end * 1000),
                sub_frames=[TIT2(text=[chapter.title])],
            )
        )
    tags.save(path)
