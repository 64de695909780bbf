"""Voice and sound joined: words wait for their clip, and late words are left out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
import pytest

from psoas_timer.core.events import Play, Silence, Speak
from psoas_timer.core.plan import compile_plan
from psoas_timer.core.segment import Tone
from psoas_timer.core.side import Side
from psoas_timer.performer import Performer
from psoas_timer.voice.clip import SAMPLE_RATE, Clip, Samples
from tests.core.samples import LUNGE, routine


def ignore(*_news: object) -> None:
    """Where news goes until somebody asks for it."""


@dataclass
class FakeVoice:
    """Makes a clip when told to."""

    prepared: list[str] = field(default_factory=list)
    wanted: list[str] = field(default_factory=list)
    closed: bool = False

    def __post_init__(self) -> None:
        self.on_clip: Callable[[Clip], None] = ignore
        self.on_lost: Callable[[str], None] = ignore
        self.on_notice: Callable[[str], None] = ignore

    def prepare(self, texts: Sequence[str], language: str = "") -> None:
        self.prepared.extend(texts)

    def want(self, text: str, language: str = "") -> None:
        self.wanted.append(text)

    def close(self) -> None:
        self.closed = True

    def make(self, text: str, seconds: float = 1.0) -> None:
        samples = np.full(round(seconds * SAMPLE_RATE), 0.1, dtype=np.float32)
        self.on_clip(Clip(text, samples, spoken=True))


@dataclass
class FakePlayer:
    """Writes down what it is asked to play."""

    log: list[object] = field(default_factory=list)
    trouble: str | None = None
    notice: str | None = None
    muted: bool = False
    voice_volume: float = 1.0
    was_audible: bool = True

    def __post_init__(self) -> None:
        self.on_finished: Callable[[int], None] = ignore
        self.on_lost: Callable[[str], None] = ignore
        self.on_found: Callable[[], None] = ignore

    def open(self) -> None:
        self.log.append("open")

    def close(self) -> None:
        self.log.append("close")

    def play(self, samples: Samples, at: float, number: int | None = None, pan: float = 0) -> None:
        said = (number, at, len(samples) / SAMPLE_RATE)
        self.log.append((*said, pan) if pan else said)

    def tone(self, tone: Tone, at: float, *, under: bool = False) -> None:
        self.log.append((tone, at, "under") if under else (tone, at))

    def silence(self) -> None:
        self.log.append("silence")


@dataclass
class Set:
    voice: FakeVoice = field(default_factory=FakeVoice)
    player: FakePlayer = field(default_factory=FakePlayer)
    now: float = 10.0

    def __post_init__(self) -> None:
        self.performer = Performer(self.voice, self.player, lambda: self.now)


@pytest.fixture
def stage() -> Set:
    return Set()


def test_words_whose_clip_is_ready_are_played_at_their_moment(stage: Set) -> None:
    stage.voice.make("Hold.", 0.5)
    stage.performer.perform(Speak(7, "Hold.", at=12.0))

    assert stage.player.log == [(7, 12.0, 0.5)]


def test_an_instruction_waits_for_its_clip_however_late(stage: Set) -> None:
    stage.performer.perform(Speak(1, "Lie down.", at=10.0))
    stage.now = 15.0
    stage.voice.make("Lie down.")

    assert stage.voice.wanted == ["Lie down."]
    assert stage.player.log == [(1, 10.0, 1.0)]


def test_a_passing_cue_is_rather_left_out_than_late(stage: Set) -> None:
    stage.performer.perform(Speak(1, "Halfway.", at=10.0, must=False))
    stage.performer.perform(Speak(2, "Ten seconds.", at=16.0, must=False))
    stage.now = 15.0
    stage.voice.make("Halfway.")
    stage.voice.make("Ten seconds.")

    assert stage.player.log == [(2, 16.0, 1.0)]


def test_silence_also_forgets_what_was_still_being_made(stage: Set) -> None:
    stage.performer.perform(Speak(1, "Lie down.", at=10.0))
    stage.performer.perform(Silence())
    stage.voice.make("Lie down.")

    assert stage.player.log == ["silence"]


def test_the_session_learns_how_long_every_clip_is(stage: Set) -> None:
    lengths: list[tuple[tuple[str, float], ...]] = []
    stage.performer.on_lengths = lengths.append
    stage.voice.make("Rest.", 0.25)

    assert lengths == [(("Rest.", 0.25),)]


def test_what_a_plan_may_say_is_made_ahead_first_things_first(stage: Set) -> None:
    plan = compile_plan(routine(LUNGE))
    stage.performer.prepare(plan)

    assert stage.player.log == ["open"]
    assert stage.voice.prepared[:2] == list(plan.texts[:2])
    assert set(plan.texts) <= set(stage.voice.prepared)


def test_what_is_made_ahead_of_any_plan_is_made_but_not_kept(stage: Set) -> None:
    stage.performer.make_ahead(["Good morning."])
    stage.voice.make("Good morning.")
    stage.performer.perform(Speak(1, "Good morning.", at=10.0))

    assert stage.voice.prepared == ["Good morning."]
    assert stage.voice.wanted == ["Good morning."]
    assert stage.player.log == []


def test_what_a_plan_needs_is_kept_also_if_it_was_made_ahead_before(stage: Set) -> None:
    plan = compile_plan(routine(LUNGE))
    stage.performer.make_ahead(plan.texts[:2])
    stage.performer.prepare(plan)
    stage.voice.make(plan.texts[0])
    stage.performer.perform(Speak(1, plan.texts[0], at=10.0))

    assert stage.voice.wanted == []


def test_tones_keep_quiet_beside_words_and_speak_up_without_a_voice(stage: Set) -> None:
    stage.performer.perform(Play(Tone.START, 11.0))
    stage.performer.perform(Play(Tone.TICK, 12.0, instead=True))
    assert stage.player.log == [(Tone.TICK, 12.0)]

    stage.voice.on_lost("The voice does not work; install espeak-ng.")
    stage.performer.perform(Play(Tone.START, 13.0))
    assert stage.player.log[1:] == [(Tone.ALERT, 10.0), (Tone.START, 13.0)]


def test_h03_a_lost_voice_is_said_on_screen(stage: Set) -> None:
    said: list[str] = []
    stage.performer.on_trouble = said.append
    stage.voice.on_lost("The voice does not work.")

    assert said == ["The voice does not work."]


def test_h03_a_voice_lost_before_the_session_is_said_when_it_begins(stage: Set) -> None:
    stage.voice.on_lost("The voice does not work.")
    said: list[str] = []
    stage.performer.on_trouble = said.append
    stage.performer.prepare(compile_plan(routine(LUNGE)))

    assert said == ["The voice does not work."]


def test_h06_a_machine_without_sound_says_so_when_a_session_begins(stage: Set) -> None:
    said: list[object] = []
    stage.performer.on_trouble = said.append
    stage.performer.on_lost = said.append
    stage.player.trouble = "No sound card was found."
    stage.performer.prepare(compile_plan(routine(LUNGE)))

    assert said == ["No sound card was found.", False]


def test_h07_lost_sound_is_told_with_its_reason_and_found_sound_too(stage: Set) -> None:
    news: list[str] = []
    stage.performer.on_trouble = news.append
    stage.performer.on_lost = lambda _heard: news.append("lost")
    stage.performer.on_found = lambda: news.append("found")
    stage.player.on_lost("The headphones are gone.")
    stage.player.on_found()

    assert news == ["The headphones are gone.", "lost", "found"]


@pytest.mark.parametrize("heard", [True, False])
def test_h06_whether_anything_was_heard_before_is_told_with_the_loss(
    heard: bool, stage: Set
) -> None:
    told: list[bool] = []
    stage.performer.on_lost = told.append
    stage.player.was_audible = heard
    stage.player.on_lost("There is no sound card.")

    assert told == [heard]


def test_finishes_are_passed_on_with_their_number(stage: Set) -> None:
    numbers: list[int] = []
    stage.performer.on_finished = numbers.append
    stage.player.on_finished(3)

    assert numbers == [3]


def test_no_stream_stays_open_after_a_session(stage: Set) -> None:
    stage.performer.rest()

    assert stage.player.log == ["silence", "close"]
    assert not stage.voice.closed


def test_what_is_to_be_heard_after_a_rest_opens_the_stream_again(stage: Set) -> None:
    stage.voice.make("Paused.")
    stage.performer.rest()
    stage.player.log.clear()

    stage.performer.perform(Silence())
    stage.performer.perform(Speak(1, "Paused.", at=10.0))
    stage.performer.perform(Play(Tone.TICK, 12.0, instead=True))

    assert stage.player.log == ["silence", "open", (1, 10.0, 1.0), (Tone.TICK, 12.0)]


@pytest.mark.parametrize("trouble", [None, "The card is gone: put it back."])
def test_h07_sound_that_was_lost_or_found_during_a_rest_is_told_after_it(
    trouble: str | None, stage: Set
) -> None:
    told: list[str] = []
    stage.performer.on_trouble = told.append
    stage.performer.on_lost = lambda _heard: told.append("lost")
    stage.performer.on_found = lambda: told.append("found")
    stage.performer.rest()
    stage.player.trouble = trouble

    stage.performer.perform(Speak(1, "Left side.", at=10.0))

    assert told == ([trouble, "lost"] if trouble else ["found"])


def test_muting_reaches_the_player(stage: Set) -> None:
    stage.performer.muted = True

    assert stage.player.muted


def test_tones_beside_words_are_heard_under_them_and_those_instead_in_full(stage: Set) -> None:
    performer = Performer(stage.voice, stage.player, lambda: 10.0, tones_beside=True)
    performer.perform(Play(Tone.START, 11.0))
    performer.perform(Play(Tone.TICK, 12.0, instead=True))

    assert stage.player.log == [(Tone.START, 11.0, "under"), (Tone.TICK, 12.0)]


def test_while_the_voice_is_muted_tones_stand_in_for_it(stage: Set) -> None:
    stage.performer.muted = True
    stage.performer.perform(Play(Tone.START, 11.0))

    assert stage.player.log == [(Tone.START, 11.0)]


def test_the_words_of_a_side_come_from_that_side_if_a_person_wants_it(stage: Set) -> None:
    performer = Performer(stage.voice, stage.player, lambda: 10.0, pan_sides=True)
    stage.voice.make("Hold.", 0.5)
    for number, side in enumerate((Side.LEFT, Side.RIGHT, None)):
        performer.perform(Speak(number, "Hold.", at=12.0, side=side))

    assert stage.player.log == [(0, 12.0, 0.5, -0.7), (1, 12.0, 0.5, 0.7), (2, 12.0, 0.5)]


def test_unless_wanted_every_word_comes_from_the_middle(stage: Set) -> None:
    stage.voice.make("Hold.", 0.5)
    stage.performer.perform(Speak(1, "Hold.", at=12.0, side=Side.LEFT))

    assert stage.player.log == [(1, 12.0, 0.5)]


def test_h07_sound_that_goes_elsewhere_than_wanted_is_told_with_where(stage: Set) -> None:
    news: list[str] = []
    stage.performer.on_trouble = news.append
    stage.performer.on_found = lambda: news.append("found")
    stage.player.notice = "The sound goes to the default output."
    stage.performer.open()
    stage.player.on_found()

    assert news == [stage.player.notice, "found", stage.player.notice]


def test_the_volume_of_the_voice_reaches_the_player(stage: Set) -> None:
    stage.performer.voice_volume = 0.3

    assert stage.player.voice_volume == 0.3
    assert stage.performer.voice_volume == 0.3
