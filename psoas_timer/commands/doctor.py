"""`psoas-timer doctor`: what works on this machine, what does not, and how to mend it."""

from __future__ import annotations

import argparse
import os
import platform
import tempfile
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

from psoas_timer import __version__, clock
from psoas_timer.commands import counts
from psoas_timer.commands.output import as_json, say, say_json
from psoas_timer.core.finding import Finding
from psoas_timer.display import why_no_window
from psoas_timer.home import Home, open_home
from psoas_timer.home_voice import voice_settings
from psoas_timer.paths import OVERRIDE
from psoas_timer.texts import in_english, marked, reason_of, tr

NAME = "doctor"
HELP = marked("what works on this machine, what does not, and how to mend it")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    ways = parser.add_mutually_exclusive_group()
    ways.add_argument("--json", action="store_true", help=tr("for programs"))
    ways.add_argument("--listen", action="store_true", help=tr("the sound check: was it heard?"))


def run(arguments: argparse.Namespace) -> int:
    """Everything works: 0. Something is missing, and a sentence said how to mend it: 2."""
    home = open_home()
    if arguments.listen:
        from psoas_timer.commands.listen import listen

        return listen(home)
    if arguments.json:
        findings = tuple(_examine(home))
        say_json(_as_data(findings))
    else:
        say(_about())
        findings = tuple(_told(_examine(home)))
    return 0 if all(finding.works for finding in findings) else 2


def report(home: Home) -> str:
    """What `doctor --json` prints, in English for us. Takes seconds."""
    with in_english():
        return as_json(_as_data(tuple(_examine(home))))


def _as_data(findings: tuple[Finding, ...]) -> dict[str, object]:
    return {"about": _about(), "findings": [asdict(finding) for finding in findings]}


def _about() -> str:
    return f"Psoas Timer {__version__}, Python {platform.python_version()}, {platform.platform()}"


def _told(findings: Iterator[Finding]) -> Iterator[Finding]:
    """Each is said as soon as it is known: looking for a voice takes a while."""
    for finding in findings:
        how = tr("works") if finding.works else tr("FAILS")
        say(f"{how:5}  {finding.what}: {finding.sentence}")
        yield finding


def _examine(home: Home) -> Iterator[Finding]:
    yield from _content(home)
    yield from _settings(home)
    yield from _folders(home)
    yield _display()
    try:
        yield from _voice_and_sound(home)
    except ImportError as error:
        sentence = tr("{part} is missing: install Psoas Timer anew.", part=error.name or error)
        yield Finding(tr("voice and sound"), works=False, sentence=sentence)


def _content(home: Home) -> Iterator[Finding]:
    library = home.library
    exercises, routines = len(library.exercises), len(library.routines)
    found = counts.both(counts.exercises(exercises), counts.routines(routines))
    errors = sum(problem.is_error for problem in library.problems)
    if errors:
        sentence = tr(
            "{found}, but {errors} in files: `psoas-timer check` shows them.",
            found=found,
            errors=counts.errors(errors),
        )
    elif not library.routines:
        sentence = tr("There are no routines: install Psoas Timer anew.")
    else:
        yield Finding(tr("content"), works=True, sentence=f"{found}.")
        return
    yield Finding(tr("content"), works=False, sentence=sentence)


def _settings(home: Home) -> Iterator[Finding]:
    for notice in home.notices:
        yield Finding(tr("settings and folders"), works=False, sentence=notice)


def _folders(home: Home) -> Iterator[Finding]:
    folders = home.folders
    named = (
        (tr("settings folder"), folders.config),
        (tr("data folder"), folders.data),
        (tr("cache folder"), folders.cache),
        (tr("log folder"), folders.state),
    )
    for name, folder in named:
        trouble = _why_not_writable(folder)
        sentence = trouble or tr("{folder} can be written to.", folder=folder)
        yield Finding(name, works=not trouble, sentence=sentence)
    if os.environ.get("SUDO_UID") and os.environ.get("HOME") and not os.environ.get(OVERRIDE):
        sentence = tr(
            "You are using sudo, so what is saved now may belong to root: use it without sudo."
        )
        yield Finding(tr("user"), works=False, sentence=sentence)


def _why_not_writable(folder: Path) -> str | None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return None
    except OSError as error:
        reason = reason_of(error)
        return tr(
            "{folder} cannot be written to ({reason}): make it yours, or set "
            "{override} to a folder of your own.",
            folder=folder,
            reason=reason,
            override=OVERRIDE,
        )


def _display() -> Finding:
    trouble = why_no_window()
    return Finding(
        tr("window"), works=not trouble, sentence=trouble or tr("A window can be opened.")
    )


def _voice_and_sound(home: Home) -> Iterator[Finding]:
    # Imported here: only who asks for it waits for numpy and miniaudio.
    from psoas_timer.sound import doctor as sound
    from psoas_timer.voice import doctor as voice

    settings = home.settings
    wanted = voice_settings(home, settings.rate, home.language)
    yield from sound.diagnose(clock.now, settings.device)
    yield from voice.diagnose(wanted, home.folders.cache / "voice")
