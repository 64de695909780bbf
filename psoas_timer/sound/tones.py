"""The short sounds, made of sines. They differ by pitch, direction and count, never by loudness.

| tone        | what is heard                          |
|-------------|----------------------------------------|
| START       | two notes up                           |
| END         | two notes down, the second one long    |
| SWITCH      | low, high, low                         |
| HALFWAY     | one high bell, struck twice            |
| TICK        | one short dry note                     |
| BREATHE_IN  | a long soft glide up                   |
| BREATHE_OUT | a longer soft glide down               |
| ALERT       | three quick notes of the same pitch    |
"""

from __future__ import annotations

from functools import cache

import numpy as np

from psoas_timer.core.segment import Tone
from psoas_timer.sound.mixer import SAMPLE_RATE, Samples

LEVEL = 0.08  # root mean square of the loudest tenth of a second: about that of levelled speech
LOUDEST_SECONDS = 0.1
ATTACK_SECONDS = 0.012
RELEASE_SECONDS = 0.06
OVERTONE = 0.25  # a little of the octave above, which small loudspeakers carry better

C5, E5, G5, A5, D6, G4 = 523.25, 659.26, 783.99, 880.0, 1174.66, 392.0  # hertz


@cache
def samples_of(tone: Tone) -> Samples:
    """The tone as mono samples, shape (n,), -1 to 1, at SAMPLE_RATE. Do not change the array."""
    match tone:
        case Tone.START:
            made = _line(_note(C5, C5, 0.16), _note(G5, G5, 0.3))
        case Tone.END:
            made = _line(_note(G5, G5, 0.16), _note(C5, C5, 0.45))
        case Tone.SWITCH:
            made = _line(_note(G4, G4, 0.14), _note(E5, E5, 0.14), _note(G4, G4, 0.26))
        case Tone.HALFWAY:
            made = _line(_note(D6, D6, 0.12), _note(D6, D6, 0.35))
        case Tone.TICK:
            made = _note(A5, A5, 0.08)
        case Tone.BREATHE_IN:
            made = _note(G4 / 2, G4, 0.9, attack=0.25, release=0.3)
        case Tone.BREATHE_OUT:
            made = _note(G4, G4 / 2, 1.2, attack=0.2, release=0.6)
        case Tone.ALERT:
            made = _line(*(_note(E5, E5, 0.12) for _ in range(3)))
    made = _levelled(made)
    made.setflags(write=False)
    return made


def _note(
    begin: float,
    end: float,
    seconds: float,
    attack: float = ATTACK_SECONDS,
    release: float = RELEASE_SECONDS,
) -> Samples:
    """A sine that glides from `begin` to `end` hertz, swells softly and dies away."""
    count = round(seconds * SAMPLE_RATE)
    hertz = np.geomspace(begin, end, count)
    phase = 2 * np.pi * np.cumsum(hertz) / SAMPLE_RATE
    wave = np.sin(phase) + OVERTONE * np.sin(2 * phase)
    return np.asarray(wave * _envelope(count, attack, release), dtype=np.float32)


def _envelope(count: int, attack: float, release: float) -> Samples:
    rise = round(attack * SAMPLE_RATE)
    fall = round(release * SAMPLE_RATE)
    shape = np.ones(count, dtype=np.float32)
    shape[:rise] = np.sin(np.linspace(0, np.pi / 2, rise, endpoint=False)) ** 2
    shape[count - fall :] = np.cos(np.linspace(0, np.pi / 2, fall)) ** 2
    return shape


def _line(*notes: Samples) -> Samples:
    gap = np.zeros(round(0.03 * SAMPLE_RATE), dtype=np.float32)
    parts: list[Samples] = []
    for note in notes:
        parts += [note, gap]
    return np.concatenate(parts[:-1])


def _levelled(samples: Samples) -> Samples:
    """Scale so that the loudest tenth of a second is as loud in every tone."""
    window = min(round(LOUDEST_SECONDS * SAMPLE_RATE), len(samples))
    energy = np.concatenate([[0.0], np.cumsum(np.square(samples, dtype=np.float64))])
    loudest = float(np.sqrt(np.max(energy[window:] - energy[:-window]) / window))
    return np.asarray(samples * (LEVEL / loudest), dtype=np.float32)
