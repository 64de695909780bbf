"""`psoas-timer render`: a whole routine as an audio file, to be heard on anything."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from psoas_timer.commands.output import complain, say
from psoas_timer.commands.reference import add_routine, opened_home, plan_of, routine_named
from psoas_timer.commands.refusal import Refused
from psoas_timer.commands.wishes import wishes_help, with_wishes
from psoas_timer.home_voice import render
from psoas_timer.texts import marked, tr, tr_counted

NAME = "render"
HELP = marked(
    "a routine as an audio file with chapters: wav, flac, ogg, opus or mp3, by its ending"
)

_CUES_HELP = marked(
    "also write what is heard when, as text: a line each, the time as in "
    "0:01:23.450, a tab, the words, or a tone in [brackets]"
)
_TONES_INSTEAD = marked("With --tones the file has tones alone.")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_routine(parser)
    parser.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        required=True,
        help=tr("the audio file; what waits for a key takes thirty seconds in it, and says so"),
    )
    parser.add_argument("--cues", metavar="FILE", help=tr(_CUES_HELP))
    parser.add_argument(
        "--set",
        metavar="KEY=VALUE",
        action="append",
        default=[],
        help=tr("render for somebody who wants this; KEY is {keys}", keys=wishes_help()),
    )
    parser.add_argument("--tones", action="store_true", help=tr("tones alone, without words"))
    parser.add_argument("--force", action="store_true", help=tr("replace files that are there"))


def run(arguments: argparse.Namespace) -> int:
    # Imported here: only who asks for a file waits for numpy.
    from psoas_timer.rendering import CannotRenderError, NoVoiceError, ending_of, write_cue_sheet

    path = Path(arguments.output)
    sheet = Path(arguments.cues) if arguments.cues else None
    home = opened_home()
    preferences = with_wishes(home.preferences(), arguments.set)
    home = home.speaking(preferences.language)
    plan = plan_of(routine_named(arguments.routine, home), home, preferences)
    try:
        ending_of(path)
        _check_places([path, *([sheet] if sheet else [])], replaces=arguments.force)
        with _progress(path.name) as progress:
            rendered = render(home, plan, path, with_words=not arguments.tones, progress=progress)
        complain(rendered.notices)
        if sheet:
            write_cue_sheet(rendered.cues, sheet)
    except NoVoiceError as error:
        raise Refused(f"{error} {tr(_TONES_INSTEAD)}") from error
    except CannotRenderError as error:
        raise Refused(str(error)) from error
    time = _duration(rendered.seconds)
    say(
        tr_counted(
            len(rendered.chapters),
            "{path}: {time}, {number} chapter.",
            "{path}: {time}, {number} chapters.",
            path=path,
            time=time,
        )
    )
    return 0


def _check_places(paths: list[Path], *, replaces: bool) -> None:
    """Before anything is rendered: may those files be made? Raises Refused."""
    if len({path.resolve() for path in paths}) < len(paths):
        raise Refused(tr("The sound and the cue sheet need a file each: give --cues another name."))
    for path in paths:
        if path.is_dir():
            raise Refused(tr("{path} is a folder: add the name of a file.", path=path))
        if not path.parent.is_dir():
            raise Refused(
                tr("There is no folder {parent}: make it, or choose another.", parent=path.parent)
            )
        if path.exists() and not replaces:
            raise Refused(
                tr(
                    "{path} is there already: add --force to replace it, or choose another name.",
                    path=path,
                )
            )


@contextmanager
def _progress(name: str) -> Iterator[Callable[[float], None]]:
    """A line on the terminal that says how far it is, and goes away; nothing in a pipe."""
    stream = sys.stderr
    if stream is None or not stream.isatty():
        yield lambda _share: None
        return
    shown = ""

    def show(share: float) -> None:
        nonlocal shown
        line = f"{name}: {share:4.0%}"
        if line != shown:
            shown = line
            stream.write(f"\r{line}")
            stream.flush()

    try:
        yield show
    finally:
        stream.write(f"\r{' ' * len(shown)}\r")
        stream.flush()


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"
