"""A screen reader of the tests' own: looks at the program through AT-SPI, as Orca does.

Runs in the system's Python, which alone has the bindings: `atspi_client.py tree`, `press NAME` or
`listen`. Prints JSON, one value a line.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - only now the right one is found

PROGRAM = "psoas-timer"
PATIENCE = 20.0  # seconds
LISTENS = 60  # seconds
BUTTONS = ("push button", "button", "toggle button", "radio button", "check box")


def tell(value: object) -> None:
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


def program() -> Any:
    """The program's own object, as soon as it is there."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        desktop = Atspi.get_desktop(0)
        for number in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(number)
            if child and (child.get_name() or "").lower().replace(" ", "-") == PROGRAM:
                return child
    raise SystemExit("the program is not on the accessibility bus")


def walk(node: Any) -> Iterator[Any]:
    yield node
    for child in children(node):
        yield from walk(child)


def children(node: Any) -> list[Any]:
    """None of what is gone by now: a window changes while one looks at it."""
    try:
        found = [node.get_child_at_index(number) for number in range(node.get_child_count())]
    except GLib.Error:
        return []
    return [child for child in found if child]


def is_in(node: Any, state: Any) -> bool:
    return bool(node.get_state_set().contains(state))


def told(node: Any) -> dict[str, object]:
    return {
        "role": node.get_role_name(),
        "name": node.get_name(),
        "about": node.get_description(),
        "showing": is_in(node, Atspi.StateType.SHOWING),
        "focusable": is_in(node, Atspi.StateType.FOCUSABLE),
        "focused": is_in(node, Atspi.StateType.FOCUSED),
    }


def press(name: str) -> None:
    for node in walk(program()):
        with suppress(GLib.Error):
            showing = is_in(node, Atspi.StateType.SHOWING)
            if showing and node.get_name() == name and node.get_role_name() in BUTTONS:
                node.do_action(0)
                return
    raise SystemExit(f"there is no {name} to press")


def listen() -> None:
    """Print what is announced until somebody ends this, but no longer than a test may take."""

    def hear(event: Any) -> None:
        tell(event.any_data)

    listener = Atspi.EventListener.new(hear)
    listener.register("object:announcement")
    tell("ready")
    loop = GLib.MainLoop()
    GLib.timeout_add_seconds(LISTENS, loop.quit)
    loop.run()


match sys.argv[1:]:
    case ["tree"]:
        for found in walk(program()):
            with suppress(GLib.Error):
                tell(told(found))
    case ["press", wanted]:
        press(wanted)
    case ["listen"]:
        listen()
