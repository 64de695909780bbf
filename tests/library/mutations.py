"""Damage to content files, as editors, clipboards, disks and ill will do it; repeatable by seed."""

from __future__ import annotations

import random
from collections.abc import Callable

# What to put where a value or a line was.
NASTY = (
    "", "~", "null", "[]", "{}", "[[]]", "{a: {b: [c]}}", "- x", "- - x", "? x", "<<: {a: b}", "<<",
    "&a", "*a", "&a x", "!!int 3", "!!python/object:os.system x", "!<x", "%YAML 9.9", "---", "...",
    "|", ">-", '"', "'", '"\\ud800"', '"\\U99999999"', '"\\x00"', "\t", "\x00", "\x1b[2J", "\u202e",
    "\u2028", "\ufeff", "é", "膝", "👩‍⚕️", "$side", "$Other", "$", "${x}", "{side.__class__}",
    "<b>", "[[x]]", "-1", "0", "1e999", "9" * 400, "1:99", "99:59", "30 s", "1-0 s", "3 each side",
    "7 in all", "up to 9 breaths", "both", "alternate", "on", "key", "say", "pause", "repeat",
    "camel-pose", "2026-13-45", "!!timestamp x", "!!bool x", "a" * 300, "x: y: z", "#", "@", "`",
    ",",
)  # fmt: skip


def mutated(text: str, rng: random.Random) -> str:
    """The text after one to three accidents."""
    for _ in range(rng.randint(1, 3)):
        text = rng.choice(_ACCIDENTS)(text, rng)
    return text


def _cut(text: str, rng: random.Random) -> str:
    return text[: rng.randint(0, len(text))]


def _drop(text: str, rng: random.Random) -> str:
    start = rng.randint(0, len(text))
    return text[:start] + text[start + rng.randint(1, 30) :]


def _insert(text: str, rng: random.Random) -> str:
    at = rng.randint(0, len(text))
    return text[:at] + rng.choice(NASTY) + text[at:]


def _in_lines(change: Callable[[list[str], int, random.Random], None]) -> Callable[..., str]:
    def accident(text: str, rng: random.Random) -> str:
        lines = text.split("\n")
        change(lines, rng.randrange(len(lines)), rng)
        return "\n".join(lines)

    return accident


def _other_value(lines: list[str], at: int, rng: random.Random) -> None:
    key, colon, _ = lines[at].partition(":")
    lines[at] = f"{key}{colon} {rng.choice(NASTY)}" if colon else rng.choice(NASTY)


def _other_key(lines: list[str], at: int, rng: random.Random) -> None:
    key, colon, value = lines[at].partition(":")
    indentation = key[: len(key) - len(key.lstrip())]
    lines[at] = f"{indentation}{rng.choice(NASTY)}{colon}{value}"


def _indent(lines: list[str], at: int, rng: random.Random) -> None:
    lines[at] = " " * rng.randint(0, 9) + lines[at].lstrip()


def _move(lines: list[str], at: int, rng: random.Random) -> None:
    lines.insert(rng.randrange(len(lines)), lines.pop(at))


def _repeat(lines: list[str], at: int, rng: random.Random) -> None:
    lines[at:at] = [lines[rng.randrange(len(lines))]] * rng.randint(1, 4)


_ACCIDENTS = (
    _cut,
    _drop,
    _insert,
    *map(_in_lines, (_other_value, _other_key, _indent, _move, _repeat)),
)
