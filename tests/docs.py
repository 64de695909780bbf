"""Writes the generated pages from the tables the program runs by: `python -m tests.docs`.

docs/session.md is made here; docs/safety.md, docs/format.md and docs/hazards.md in
`tests.safety_doc`, `tests.format_doc` and `tests.hazards_doc`.

The diagram is not drawn from what we believe: every command is given to a session in every state,
and the arrow goes where the session went.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from psoas_timer.core.events import (
    ClipFinished,
    Command,
    Event,
    Interrupt,
    PainLevel,
    PauseReason,
    Tick,
)
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.session import Session
from psoas_timer.core.snapshot import Mode
from psoas_timer.gui.bindings import Binding, shipped_bindings
from tests import format_doc, hazards_doc, safety_doc
from tests.core.samples import LUNGE, REST, routine

PAGE = Path(__file__).parent.parent / "docs" / "session.md"

HEAD = """\
# The session: its states, its commands, its keys

Written by `python -m tests.docs` from the tables in `psoas_timer/core/session.py` and
`psoas_timer/gui/keymap.py`; a test holds this page to them. Do not edit it by hand.

"""

_WAYS: dict[Mode, tuple[Event, ...]] = {
    Mode.READY: (),
    Mode.RUNNING: (Command.TOGGLE,),
    Mode.PAUSED: (Command.TOGGLE, Command.TOGGLE),
    Mode.RESUMING: (Command.TOGGLE, Command.TOGGLE, Command.TOGGLE),
    Mode.HURT: (Command.TOGGLE, Command.PAIN),
    Mode.FINISHED: (Command.STOP,),
}


def _in(mode: Mode) -> Session:
    """A session in that state, in the middle of its first exercise."""
    session = Session(compile_plan(routine(LUNGE, REST)), start=6)
    for event in _WAYS[mode]:
        session.handle(event, 0.0)
    if mode is Mode.HURT:
        session.handle(PainLevel(5), 0.0)
    return session


def _mode(session: Session, now: float = 0.0) -> Mode:
    return session.snapshot(now).mode


def arrows() -> dict[tuple[Mode, Mode], list[str]]:
    """Which events lead from which state to which other."""
    found: dict[tuple[Mode, Mode], list[str]] = {}
    for mode in _WAYS:
        for name, after in _arrivals(mode):
            if after is not mode:
                found.setdefault((mode, after), []).append(name)
    return found


def _arrivals(mode: Mode) -> Iterator[tuple[str, Mode]]:
    for command in Command:
        session = _in(mode)
        session.handle(command, 0.1)
        yield command.value, _mode(session)
    session = _in(mode)
    session.handle(Interrupt(PauseReason.SOUND_LOST), 0.1)
    yield "sound lost", _mode(session)
    session = _in(mode)
    session.handle(Tick(), 1000.0)
    yield "the computer slept", _mode(session)
    if mode is Mode.RESUMING:
        yield "counted in", _counted_in(_in(mode))
    if mode is Mode.RUNNING:
        yield "the end", _walked_to_the_end(_in(mode))


def _counted_in(session: Session) -> Mode:
    session.handle(ClipFinished(getattr(session.state, "awaiting", 0)), 0.1)
    while _mode(session) is Mode.RESUMING and session.deadline is not None:
        session.handle(Tick(), session.deadline)
    return _mode(session)


def _walked_to_the_end(session: Session) -> Mode:
    while session.deadline is not None:
        session.handle(Tick(), session.deadline)
    return _mode(session)


def diagram() -> Iterator[str]:
    yield "## States"
    yield ""
    yield "```mermaid"
    yield "stateDiagram-v2"
    yield f"    [*] --> {Mode.READY.value}"
    for (before, after), names in arrows().items():
        yield f"    {before.value} --> {after.value}: {', '.join(names)}"
    yield f"    {Mode.FINISHED.value} --> [*]"
    yield "```"
    yield ""
    yield "`hurt` is drawn after a level that means leaving the exercise; `toggle` follows the"
    yield "advice for the level given, and without one goes on where it was."


def commands() -> Iterator[str]:
    modes = [mode for mode in _WAYS if mode is not Mode.FINISHED]
    yield "## What can be asked for when"
    yield ""
    yield f"| command | {' | '.join(mode.value for mode in modes)} |"
    yield f"|---|{'---|' * len(modes)}"
    allowed = {mode: _in(mode).allowed for mode in modes}
    for command in Command:
        if command is Command.UNDO:
            continue
        marks = ("yes" if command in allowed[mode] else "" for mode in modes)
        yield f"| {command.value} | {' | '.join(marks)} |"
    yield ""
    yield "`undo` can be asked for wherever `skip` can, as long as there is a skip to take back."


def keys() -> Iterator[str]:
    yield "## Keys"
    yield ""
    yield "| key | what it does | command |"
    yield "|---|---|---|"
    for binding in shipped_bindings():
        yield f"| {_keys(binding)} | {binding.description} | `{binding.action.value}` |"


def _keys(binding: Binding) -> str:
    return ", ".join(f"`{key}`" for key in binding.keys)


def page() -> str:
    """The whole text of docs/session.md."""
    parts = ("\n".join(part()) for part in (diagram, commands, keys))
    return HEAD + "\n\n".join(parts) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    for made in (safety_doc, format_doc, hazards_doc):
        made.PAGE.write_text(made.page(), encoding="utf-8")
