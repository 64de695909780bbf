"""Choosing an output by name, on a sound server that has one more than the lab's."""

from __future__ import annotations

import subprocess

import pytest

from psoas_timer.sound.speakers import Speakers, output_names
from tests.ear.lab import Lab

pytestmark = [pytest.mark.slow, pytest.mark.alone]

OTHER = "Headset"


def pactl(lab: Lab, *arguments: str) -> str:
    return subprocess.run(
        ["pactl", *arguments], check=True, capture_output=True, text=True, env=lab.environment
    ).stdout


@pytest.fixture
def headset(lab: Lab) -> str:
    """Plug in another sink; returns how to unplug it."""
    properties = f"sink_properties=device.description={OTHER}"
    return pactl(lab, "load-module", "module-null-sink", "sink_name=other", properties).strip()


def test_every_output_is_listed_by_the_name_a_person_knows(headset: str) -> None:
    assert headset
    assert OTHER in output_names()
    assert len(output_names()) == 2


def test_an_output_that_is_there_is_taken_without_a_word(headset: str) -> None:
    assert headset
    speakers = Speakers(20, OTHER)
    assert speakers.notice is None
    speakers.close()


def test_h07_an_output_that_has_vanished_gives_way_to_the_default_with_a_sentence(
    lab: Lab, headset: str
) -> None:
    pactl(lab, "unload-module", headset)
    speakers = Speakers(20, OTHER)
    assert speakers.notice is not None
    assert OTHER in speakers.notice
    speakers.close()
