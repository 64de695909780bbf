"""Every part of a figure can be told from what is behind it, in a light and in a dark room."""

from __future__ import annotations

from dataclasses import asdict, replace

import pytest

from psoas_timer.figure import DARK, LIGHT, Colours
from psoas_timer.gui import tokens
from tests.gui.contrast import contrast

LIMBS = ("skin", "skin_far", "shirt", "shirt_far", "pants", "pants_far", "hair", "arrow")
ROOMS = {
    "light": replace(LIGHT, ground=tokens.LIGHT.card),
    "dark": replace(DARK, ground=tokens.DARK.card),
}


@pytest.mark.parametrize("room", ROOMS)
@pytest.mark.parametrize("part", LIMBS)
def test_every_part_stands_out_from_the_card(room: str, part: str) -> None:
    colours = ROOMS[room]

    assert contrast(asdict(colours)[part], colours.ground) >= 3.0


@pytest.mark.parametrize("room", ROOMS)
def test_near_limbs_stand_out_more_than_far_ones(room: str) -> None:
    colours = ROOMS[room]
    for near, far in ((colours.pants, colours.pants_far), (colours.shirt, colours.shirt_far)):
        assert contrast(near, colours.ground) > contrast(far, colours.ground) + 0.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_what_touches_differs(colours: Colours) -> None:
    assert contrast(colours.shirt, colours.pants) >= 1.5
    assert contrast(colours.light, colours.pants) >= 1.4
    assert contrast(colours.skin, colours.hair) >= 1.5
