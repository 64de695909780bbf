"""How verbs talk: results on standard output, everything about them on standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable

NAME = "psoas-timer"
FORMAT = 1  # of all --json output


def say(text: str = "") -> None:
    """A line of the result."""
    if sys.stdout is not None:  # as for a program that was started without a terminal
        sys.stdout.write(f"{text}\n")


def say_json(data: dict[str, object]) -> None:
    """A result for programs."""
    say(as_json(data))


def as_json(data: dict[str, object]) -> str:
    """Plain ASCII, so that no pipe can garble it."""
    return json.dumps({"format": FORMAT} | data, indent=2)


def remark(text: str) -> None:
    """Something that is not part of the result, such as a problem's lines."""
    if sys.stderr is not None:
        sys.stderr.write(f"{text}\n")


def complain(sentences: Iterable[str]) -> None:
    for sentence in sentences:
        remark(f"{NAME}: {sentence}")
