"""The colours of a figure, for a light and for a dark room.

What is far is paler, never so pale that it is lost: every limb keeps 3:1 to the ground.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Colours:
    """Every colour a figure uses, as #rrggbb. `ground` is what the figure is painted on."""

    ground: str
    skin: str
    skin_far: str
    shade: str  # ear, closed eye
    hair: str
    shirt: str
    shirt_far: str
    pants: str
    pants_far: str
    light: str  # the working muscle
    arrow: str
    floor: str
    mat: str
    mat_edge: str
    soft: str  # pad, pillow
    soft_edge: str
    bed: str
    bed_edge: str
    ball: str
    ball_edge: str


LIGHT = Colours(
    ground="#ffffff",
    skin="#c67d55",
    skin_far="#b98467",
    shade="#8f5234",
    hair="#4a3128",
    shirt="#1d7f7c",
    shirt_far="#5c9996",
    pants="#27364f",
    pants_far="#74829a",
    light="#ff6b35",
    arrow="#cf4a1c",
    floor="#c3cec8",
    mat="#d3e6df",
    mat_edge="#a5c7ba",
    soft="#f3e3c8",
    soft_edge="#d2b88b",
    bed="#e4ddd2",
    bed_edge="#b3a691",
    ball="#e0b23c",
    ball_edge="#a97f18",
)

DARK = Colours(
    ground="#1b2226",
    skin="#e3ab88",
    skin_far="#a67c66",
    shade="#9c6143",
    hair="#b07d58",
    shirt="#34a99c",
    shirt_far="#3d867f",
    pants="#b9c8e0",
    pants_far="#7788a2",
    light="#ff6a2b",
    arrow="#ff9166",
    floor="#46545c",
    mat="#28443f",
    mat_edge="#3f6b62",
    soft="#5d5443",
    soft_edge="#857759",
    bed="#3d3831",
    bed_edge="#6b6151",
    ball="#d9a832",
    ball_edge="#8a6a1c",
)
