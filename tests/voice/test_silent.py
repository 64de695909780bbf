"""The voice there is when no voice is wanted."""

from __future__ import annotations

import pytest

from psoas_timer.core.speech import estimate
from psoas_timer.voice.silent import SilentVoice
from psoas_timer.voice.voice import Voice
from tests.voice.scripted import Listener


def test_every_text_has_a_silent_clip_of_the_length_it_would_have_had() -> None:
    listener = Listener()
    voice: Voice = SilentVoice()
    voice.on_clip = listener.on_clip

    voice.prepare(["Hold.", "Other side: left. Left knee down.", "Hold."])
    voice.want("Release.")

    assert [clip.text for clip in listener.clips] == [
        "Hold.",
        "Other side: left. Left knee down.",
        "Release.",
    ]
    assert not any(clip.spoken for clip in listener.clips)
    assert [clip.seconds for clip in listener.clips] == [
        pytest.approx(estimate(clip.text), abs=1e-4) for clip in listener.clips
    ]


def test_nothing_comes_after_closing() -> None:
    listener = Listener()
    voice = SilentVoice()
    voice.on_clip = listener.on_clip
    voice.close()

    voice.want("Hold.")

    assert listener.clips == []
