"""Colours as names, once for a light and once for a dark room.

Text on the session page keeps a contrast of 7:1, everything else 4.5:1; a test measures it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Tokens:
    """Every colour the window uses, as #rrggbb."""

    window: str
    card: str
    raised: str  # pressed buttons, key caps
    text: str
    dim: str  # text that may be overlooked
    off: str  # what cannot be pressed now
    line: str
    track: str  # the part of a ring or bar that is still empty
    accent: str  # what to press; a hold
    on_accent: str  # what is written on the accent, and on the colour of any phase
    listen: str  # words come before movement
    rest: str
    switch: str
    paused: str
    paused_card: str
    alarm: str  # pain, stop, trouble
    alarm_card: str


LIGHT = Tokens(
    window="#f4f6f3",
    card="#ffffff",
    raised="#e9eee9",
    text="#15211f",
    dim="#465450",
    off="#8d9a95",
    line="#c3cec8",
    track="#dbe3de",
    accent="#0b5f58",
    on_accent="#ffffff",
    listen="#185795",
    rest="#5a4b9f",
    switch="#96306b",
    paused="#7c4a00",
    paused_card="#fff1d6",
    alarm="#a6211a",
    alarm_card="#ffe6e2",
)

DARK = Tokens(
    window="#12171a",
    card="#1b2226",
    raised="#2a353b",
    text="#eef4f3",
    dim="#b4c2c0",
    off="#66757b",
    line="#3b4850",
    track="#2d383f",
    accent="#34d3bf",
    on_accent="#06211d",
    listen="#7fbaff",
    rest="#b9adff",
    switch="#ff9ad1",
    paused="#ffc95c",
    paused_card="#38290c",
    alarm="#ff9a90",
    alarm_card="#451c19",
)
