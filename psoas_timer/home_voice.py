"""The voice and the sound of a home, as the person has set them: live, and in an audio file.

What it needs is imported with the first use: who only looks at content does without numpy.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from psoas_timer import clock
from psoas_timer.core.plan import Plan
from psoas_timer.home import Home

if TYPE_CHECKING:
    from psoas_timer.performer import Performer
    from psoas_timer.rendering import Rendered
    from psoas_timer.voice.voices import VoiceSettings


def open_performer(home: Home) -> Performer:
    """A voice and a player as the person has set them. Nothing sounds yet."""
    from psoas_timer.performer import Performer
    from psoas_timer.sound.opening import open_speakers
    from psoas_timer.sound.player import Player
    from psoas_timer.voice.opening import open_voice

    settings = home.settings
    player = Player(
        clock.now,
        open_device=lambda buffer: open_speakers(buffer, settings.device),
        lead_in=settings.lead_in,
    )
    player.voice_volume = settings.voice_volume
    player.tone_volume = settings.tone_volume
    player.on_words = _minder_of_others(home)
    return Performer(
        open_voice(spoken(home), clips_folder(home)),
        player,
        clock.now,
        tones_beside=settings.tones == "beside",
        pan_sides=settings.pan_sides,
    )


def render(
    home: Home,
    plan: Plan,
    path: Path,
    *,
    with_words: bool = True,
    progress: Callable[[float], None] = lambda _share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Rendered:
    """The plan as an audio file that sounds as the person has set it, at the plan's own rate.

    Takes seconds. Raises what `rendering.render_routine` raises.
    """
    from psoas_timer.rendering import Sounding, render_routine
    from psoas_timer.voice.opening import open_voice

    settings = home.settings
    sounding = Sounding(
        voice_volume=settings.voice_volume,
        tone_volume=settings.tone_volume,
        tones_beside=settings.tones == "beside",
        pan_sides=settings.pan_sides,
    )
    rate = round(plan.preferences.words_per_minute)
    wanted = voice_settings(home, rate, plan.preferences.language)
    voice = open_voice(wanted, clips_folder(home)) if with_words else None
    try:
        return render_routine(
            plan, voice, path, progress=progress, cancelled=cancelled, sounding=sounding
        )
    finally:
        if voice is not None:
            voice.close()


def voice_settings(home: Home, rate: int, language: str) -> VoiceSettings:
    """How the voice is to speak: `rate` in words a minute."""
    from psoas_timer.voice.voices import VoiceSettings

    voice, pitch = home.settings.voice or None, home.settings.pitch
    return VoiceSettings(voice=voice, rate=rate, pitch=pitch, language=language)


def spoken(home: Home) -> VoiceSettings:
    """How the voice speaks in sessions."""
    return voice_settings(home, home.settings.rate, home.language)


def clips_folder(home: Home) -> Path:
    """Where rendered speech is kept."""
    return home.folders.cache / "voice"


def _minder_of_others(home: Home) -> Callable[[bool], None]:
    """What lowers other players while words sound, where there are any and it is wanted.

    Also where it is not: it gives back what an earlier run has left lowered.
    """
    if sys.platform != "linux":  # MPRIS is of the Linux desktop
        return lambda _sounding: None
    from psoas_timer.sound.ducking import Ducking
    from psoas_timer.sound.mpris import MprisPlayers

    ducking = Ducking(MprisPlayers, home.folders.state)
    return ducking.mind if home.settings.duck_others else lambda _sounding: None
