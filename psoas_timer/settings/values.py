"""Everything that a person can set, and how it is until they do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Settings:
    """Seconds, words a minute, and volumes from 0 to 1."""

    notice_accepted: bool = False
    sound_checked: bool = False
    speaker: str = "ask"  # once a screen reader runs; or voice, reader
    voice: str = ""  # an engine's own name for it; empty: the best for the language
    rate: int = 150  # words a minute
    pitch: int = 50  # 0 to 100
    voice_volume: float = 1.0
    tone_volume: float = 0.6
    tones: str = "instead"  # of words, or beside them
    pan_sides: bool = False  # words of a side are heard from that side
    device: str = ""  # the name of an output; empty: the system's default, wherever that goes
    duck_others: bool = False  # lower other players while words sound
    lead_in: float = 0.4  # seconds of silence that wake a Bluetooth or HDMI device
    breath: float = 6.0  # seconds of one breath, in and out
    first_side: str = "right"  # where the content leaves it open
    timing: Mapping[str, float] = field(default_factory=dict)  # seconds, where not as shipped
    verbosity: str = "full"  # or brief, names, fading
    conditions: str = ""  # those a person named, between blanks; "none"; empty: never asked
    anyway: str = ""  # what they do in spite of one, as "knee-pain/kneeling-lunge", between blanks
    say_notes: bool = True  # breathing and form, inside holds
    say_halfway: bool = True
    say_ten_seconds: bool = True
    countdown: str = "words"  # or ticks, off
    language: str = ""  # en, de or es; empty: the system's
    look: str = "system"  # or light, or dark
    text_scale: float = 1.0
    motion: bool = True  # figures move, and a disc swells with the breath
    shared_folder: str = ""  # where sessions are exchanged with other machines; empty: nowhere
    pain_ease_up_to: int = 3  # of 10: up to here an exercise goes on, more gently
    pain_leave_up_to: int = 5  # up to here it is left; beyond, the routine ends
    when_locked: str = "go-on"  # or pause: a session, when the screen is locked
    reminder_every: int = 0  # minutes of use after which to remind of a break; 0: never
    reminder_routine: str = "desk-break"  # the break
    quiet_from: str = "22:00"  # no reminders from here on
    quiet_to: str = "07:00"  # to there; the same: no quiet hours
    rest_days: str = ""  # without reminders, as "sat sun"
    # Routines and when to remind of them, as "mon wed fri 07:30".
    reminders: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    # Exercises of which more or less was offered, and their last day then: not to ask again.
    answered: Mapping[str, str] = field(default_factory=dict)
    tray: bool = False  # stay in the desktop's tray when the window is closed
    autostart: bool = False  # begin with the desktop, in the tray
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)  # where not as shipped
