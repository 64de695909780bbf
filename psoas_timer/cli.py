"""`psoas-timer`: reads the command line, and lets nobody meet a stack trace."""

from __future__ import annotations

import argparse
import errno
import gc
import io
import os
import sys
from contextlib import nullcontext
from pathlib import Path
from types import ModuleType
from typing import NoReturn

from psoas_timer import __version__
from psoas_timer.core.wording import first_large
from psoas_timer.language import system_language
from psoas_timer.texts import in_english, marked, speak, tr

_MISSING = marked(
    "A part of the program is missing ({name}): install Psoas Timer anew, "
    "with `pip install psoas-timer` or `./dev run`."
)
_BACKGROUND = "--background"  # what the desktop starts at login, see desktop/autostart.py
_ENDINGS = (".yaml", ".yml", ".zip", ".txt")
_EPILOG = marked(
    "Without a command: the window; with a FILE instead of one: the window "
    "with its routines. ROUTINE is an id, a file, or FILE:id."
)


_OF_ARGPARSE = (  # what it says itself
    marked("usage: "),
    marked("positional arguments"),
    marked("options"),
    marked("show this help message and exit"),
    marked("the following arguments are required: %s"),
    marked("unrecognized arguments: %s"),
    marked("expected one argument"),
    marked("ignored explicit argument %r"),
    marked("not allowed with argument %s"),
    marked("argument %(argument_name)s: %(message)s"),
    marked("invalid choice: %(value)r (choose from %(choices)s)"),
)


def main(argv: list[str] | None = None) -> int:
    """Run one command; returns 0 (done), 1 (the input has problems) or 2 (wrong or missing)."""
    _never_choke_on_letters()
    speak(system_language())  # until it is known what is set
    try:
        code = _run(sys.argv[1:] if argv is None else argv)
        _flush()
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        _forget_the_rest()  # whoever read our output has seen enough
        return 0
    except OSError as error:
        if error.errno != errno.ENOSPC:
            return _crashed(error)
        _forget_the_rest()
        return _complain(tr("The output could not be written because the disk is full: make room."))
    except ImportError as error:
        return _complain(tr(_MISSING, name=error.name or error))
    except Exception as error:  # noqa: BLE001 - the border: this is where nobody foresaw it
        return _crashed(error)
    return code


def _run(argv: list[str]) -> int:
    # Imported here, so that a part that is missing can be named.
    from psoas_timer.commands.output import remark
    from psoas_timer.commands.refusal import Refused

    try:
        if not argv:
            return _window()
        if _is_file(argv):
            return _window(argv[0])
        if argv == [_BACKGROUND]:
            return _window(background=True)
        arguments = _parse(argv)
        return _do(arguments) if arguments.verb else _window()
    except Refused as refusal:
        for problem in refusal.problems:
            remark(str(problem))
        _complain(str(refusal))
        return refusal.code
    except SystemExit as end:  # --help and --version
        return end.code if isinstance(end.code, int) else 0


def _do(arguments: argparse.Namespace) -> int:
    """What is for programs is the same whatever a person speaks."""
    for_programs = any(getattr(arguments, form, False) for form in ("json", "csv"))
    with in_english() if for_programs else nullcontext():
        return int(arguments.run(arguments))


def _is_file(argv: list[str]) -> bool:
    """Is there nothing but the name of a file, as when one is opened from a file manager?"""
    return len(argv) == 1 and argv[0].endswith(_ENDINGS) and not argv[0].startswith("-")


def _window(file: str = "", *, background: bool = False) -> int:
    """Open it, with that file if there is one."""
    from psoas_timer.commands.refusal import Refused
    from psoas_timer.display import why_no_window

    path = Path(file).absolute() if file else None
    if path is not None and not path.is_file():
        raise Refused(tr('There is no file "{path}".', path=file))
    reason = why_no_window()
    if reason:
        raise Refused(reason)
    gc.disable()  # until the window is there: nothing made on the way to it is given up
    from psoas_timer.app import main as window
    from psoas_timer.desktop.one_instance import NoAnswerError

    try:
        return window(str(path or ""), background=background)
    except NoAnswerError as hangs:
        raise Refused(str(hangs)) from hangs
    finally:
        gc.enable()


class _Parser(argparse.ArgumentParser):
    """Complains in one sentence that says what to do."""

    def error(self, message: str) -> NoReturn:
        from psoas_timer.commands.refusal import Refused

        what = first_large(message)
        raise Refused(tr("{what}; `{command} --help` shows how.", what=what, command=self.prog))


def _parse(argv: list[str]) -> argparse.Namespace:
    from psoas_timer.commands.refusal import Refused
    from psoas_timer.home import speak_as_set

    verbs = _verbs()
    speak_as_set()
    vars(argparse)["_"] = tr  # whose own words would be in the language of the environment
    names = [verb.NAME for verb in verbs]
    if argv and not argv[0].startswith("-") and argv[0] not in names:
        raise Refused(_no_such(argv[0], names))
    return _parser(verbs).parse_args(argv)


def _verbs() -> tuple[ModuleType, ...]:
    """The commands, in the order in which help lists them."""
    from psoas_timer.commands import (
        check,
        doctor,
        exporting,
        handout,
        history,
        importing,
        listing,
        plan,
        play,
        render,
        replay,
        show,
        voices,
    )

    making = (check, plan, play, render, handout)
    return (listing, show, *making, exporting, importing, history, voices, doctor, replay)


def _parser(verbs: tuple[ModuleType, ...]) -> _Parser:
    parser = _Parser(
        prog="psoas-timer",
        description=tr("Spoken exercise routines to follow from the floor, eyes shut."),
        epilog=tr(_EPILOG),
        allow_abbrev=False,
    )
    parser.add_argument(
        "--version",
        action="version",
        version=f"psoas-timer {__version__}",
        help=tr("show program's version number and exit"),
    )
    commands = parser.add_subparsers(dest="verb", metavar=tr("COMMAND"), title=tr("commands"))
    for verb in verbs:
        sub = commands.add_parser(
            verb.NAME,
            help=tr(verb.HELP),
            description=f"{first_large(tr(verb.HELP))}.",
            allow_abbrev=False,
        )
        verb.add_arguments(sub)
        sub.set_defaults(run=verb.run)
    return parser


def _no_such(verb: str, names: list[str]) -> str:
    from difflib import get_close_matches

    near = get_close_matches(verb[:40], names, n=1)
    if near:
        return tr('There is no command "{verb}". Did you mean "{name}"?', verb=verb, name=near[0])
    return tr(
        'There is no command "{verb}": `psoas-timer play {verb}` would follow a '
        "routine of that name, and `psoas-timer --help` lists what there is.",
        verb=verb,
    )


def _never_choke_on_letters() -> None:
    """A terminal that has no such letter shows a question mark (H59)."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _flush() -> None:
    """Now, where a pipe that was closed or a disk that is full can still be dealt with."""
    if sys.stdout is not None:
        sys.stdout.flush()


def _forget_the_rest() -> None:
    """What is still to be written goes nowhere, so that Python does not complain at the end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _complain(sentence: str) -> int:
    if sys.stderr is not None:
        sys.stderr.write(f"psoas-timer: {sentence}\n")
    return 2


def _crashed(error: Exception) -> int:
    from psoas_timer import crash
    from psoas_timer.paths import user_folders

    return _complain(crash.sentence(error, crash.keep(error, user_folders().state)))


if __name__ == "__main__":
    sys.exit(main())
