"""An opus file whose silences were not encoded is what it would be if they had been."""

from __future__ import annotations

import io
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pytest
import soundfile
from mutagen.ogg import OggPage

from psoas_timer.rendering.encoders import Form, open_encoder
from psoas_timer.rendering.opus_silence import PACKET, Cut, Lengthener, Shortener
from psoas_timer.sound.mixer import SAMPLE_RATE, Samples
from tests.ear.hear import onsets
from tests.ear.lab import Recording

BLOCK = SAMPLE_RATE // 2  # samples
PRE_SKIP = 312  # samples that the encoder puts before the sound; opusinfo tells
LIKE_NOTHING = 1e-4  # of full scale; what a decoder makes of silence
LOUD = 0.1
PITCHES = (110, 147, 196)  # hertz
ROUTINE = (0.3, -2.0, 0.6, -1.003, 0.4, -0.2, 0.3, -3.34567, 0.5, -0.61, 0.2)
SHAPES = {  # seconds of sound; of silence where below zero
    "a routine": ROUTINE,
    "silence first": (-3.0, 0.3),
    "silence last": (0.3, -3.0),
    "silence on both sides": (-1.0001, 0.5, -1.5, 0.5, -2.77777),
    "only silence": (-20.0,),
    "only a little silence": (-0.01,),
    "only sound": (0.5,),
    "a whole number of packets": (0.2, -3.0, 0.2),
}


@dataclass(frozen=True)
class Made:
    """A sound, and the file that our encoder makes of it."""

    samples: Samples
    data: bytes


@pytest.fixture(scope="module", params=SHAPES.values(), ids=list(SHAPES))
def made(request: pytest.FixtureRequest) -> Made:
    samples = sound_of(request.param)
    return Made(samples, ours(samples))


def buzz(seconds: float, pitch: float) -> Samples:
    """As a voice: a tone with its harmonics, loud from its first sample to its last."""
    times = np.arange(round(seconds * SAMPLE_RATE)) / SAMPLE_RATE
    parts = [np.cos(2 * np.pi * pitch * nth * times) / nth for nth in range(1, 20)]
    return np.asarray(0.1 * np.sum(parts, axis=0), dtype=np.float32)


def sound_of(shape: Sequence[float], channels: int = 1) -> Samples:
    parts: list[Samples] = [np.zeros(0, dtype=np.float32)]
    for nth, seconds in enumerate(shape):
        if seconds > 0:
            parts.append(buzz(seconds, PITCHES[nth // 2 % len(PITCHES)]))
        else:
            parts.append(np.zeros(round(-seconds * SAMPLE_RATE), dtype=np.float32))
    return np.repeat(np.concatenate(parts)[:, np.newaxis], channels, axis=1)


def blocks(samples: Samples) -> list[Samples]:
    return [samples[first : first + BLOCK] for first in range(0, len(samples), BLOCK)]


def straight(samples: Samples) -> bytes:
    """The same with every silence encoded."""
    file = io.BytesIO()
    soundfile.write(file, samples, SAMPLE_RATE, format="OGG", subtype="OPUS")
    return file.getvalue()


def ours(samples: Samples) -> bytes:
    file = io.BytesIO()
    with open_encoder(file, Form("opus", samples.shape[1], "Test")) as encoder:
        for block in blocks(samples):
            encoder.write(block)
    return file.getvalue()


def heard(data: bytes) -> Samples:
    samples, rate = soundfile.read(io.BytesIO(data), dtype="float32", always_2d=True)
    assert rate == SAMPLE_RATE
    return np.asarray(samples)


def pages(data: bytes) -> list[OggPage]:
    file, found = io.BytesIO(data), list[OggPage]()
    while file.tell() < len(data):
        found.append(OggPage(file))
    return found


def silences(samples: Samples) -> list[tuple[int, int]]:
    """First sample and the one after the last of each silence that may have been shortened."""
    silent = np.concatenate([[0], ~np.any(samples, axis=1), [0]])
    edges = np.flatnonzero(np.diff(silent)).reshape(-1, 2).tolist()
    return [(begin, end) for begin, end in edges if end - begin > BLOCK]


def likeness(samples: Samples, copy: Samples) -> float:
    """Signal to noise in decibels."""
    return float(10 * np.log10(np.square(samples).sum() / np.square(samples - copy).sum()))


def test_it_is_as_long_to_the_sample_and_silent_where_it_should_be(made: Made) -> None:
    copy = heard(made.data)

    assert copy.shape == made.samples.shape
    for begin, end in silences(made.samples):
        settled = copy[begin + SAMPLE_RATE // 4 : end - PACKET]
        assert abs(settled).max() < LIKE_NOTHING


def test_every_sound_begins_where_it_did(made: Made) -> None:
    begins, true = (
        onsets(Recording(one[:, 0], 0.0), loud=LOUD) for one in (heard(made.data), made.samples)
    )

    assert begins == pytest.approx(true, abs=0.001)


def test_two_channels_stay_apart() -> None:
    samples = sound_of((0.3, -2.0, 0.3), channels=2)
    samples[:, 1] = 0

    copy = heard(ours(samples))

    assert copy.shape == samples.shape
    assert likeness(samples[:, 0], copy[:, 0]) > 10
    assert abs(copy[:, 1]).max() < LOUD


def test_what_comes_after_a_long_silence_is_as_true_as_if_it_had_been_encoded() -> None:
    samples = sound_of(ROUTINE)
    theirs, mine = heard(straight(samples)), heard(ours(samples))

    for _, end in silences(samples):
        after = slice(end, end + SAMPLE_RATE // 5)
        assert likeness(samples[after], mine[after]) > likeness(samples[after], theirs[after]) - 2
        assert likeness(samples[after], mine[after]) > 15


def test_the_encoder_gets_no_more_than_half_a_second_of_any_silence() -> None:
    samples = sound_of((1.0, *(-10.0, 0.1) * 5))
    cuts = deque[Cut]()
    short = Shortener(1, cuts)

    given = [part for block in blocks(samples) for part in short.shortened(block)]
    given += short.rest()

    missing = sum(cut.missing for cut in cuts) * PACKET
    assert sum(map(len, given)) + missing == len(samples)
    assert len(cuts) == 5
    assert sum(map(len, given)) < (1.5 + 5 * 0.53) * SAMPLE_RATE


def test_players_can_seek_in_it(made: Made) -> None:
    found = pages(made.data)

    assert [page.sequence for page in found] == list(range(len(found)))
    assert len({page.serial for page in found}) == 1
    assert [page.last for page in found] == [False] * (len(found) - 1) + [True]
    assert found[-1].position == len(made.samples) + PRE_SKIP
    positions = [0, *(page.position for page in found if page.position)]
    assert all(0 < later - sooner <= SAMPLE_RATE for sooner, later in pairwise(positions))
    assert all(page.complete and not page.continued for page in found)


@pytest.mark.parametrize("chunk", [1, 100, 1_000_000])
def test_it_does_not_matter_how_the_stream_comes_in(chunk: int) -> None:
    head, tags = OggPage(), OggPage()
    sound = [bytes([nth]) * (1 + 43 * nth) for nth in range(29)]
    small = OggPage.from_packets(sound, 2, default_size=255, wiggle_room=0)
    for nth, page in enumerate(small, start=1):
        page.position, page.last = nth, nth == len(small)
    assert any(page.continued for page in small)
    stream = b"".join(page.write() for page in (head, tags, *small))

    whole = bytearray()
    long = Lengthener(whole.extend, deque([Cut(2, 10), Cut(5, 100)]))
    for first in range(0, len(stream), chunk):
        long.write(stream[first : first + chunk])

    expected = [*sound[:2], *sound[2:3] * 11, *sound[3:5], *sound[5:6] * 101, *sound[6:]]
    found = pages(bytes(whole))
    assert OggPage.to_packets(found[2:]) == expected
    assert found[-1].position == len(small) + 110 * PACKET


def test_a_page_has_no_more_than_the_container_has_room_for() -> None:
    tags = [OggPage(), OggPage()]
    loud = [OggPage() for _ in range(10)]
    for nth, page in enumerate(loud, start=1):
        page.packets, page.position, page.last = [bytes(1275)] * 20, nth * 20 * PACKET, nth == 10
    whole = bytearray()
    long = Lengthener(whole.extend, deque())

    long.write(b"".join(page.write() for page in (*tags, *loud)))

    assert OggPage.to_packets(pages(bytes(whole)))[-200:] == [bytes(1275)] * 200


def test_a_disk_that_is_full_is_told() -> None:
    class Full(io.BytesIO):
        def write(self, _data: object) -> int:
            raise OSError("no room")

    with (
        pytest.raises(OSError, match="no room"),
        open_encoder(Full(), Form("opus", 1, "Test")) as encoder,
    ):
        encoder.write(buzz(1.0, 100)[:, np.newaxis])
