from __future__ import annotations

from psoas_timer.core.finding import Finding
from psoas_timer.sound.doctor import diagnose
from psoas_timer.sound.feed import Feed
from psoas_timer.sound.output import HUNG
from tests.sound.fakes import NO_CARD, AtOnce, ByHand, Cards, Clock, FakeDevice


class Eager(FakeDevice):
    """Takes a second of sound as soon as it is started."""

    def start(self, feed: Feed) -> None:
        super().start(feed)
        self.take(48_000)


def test_a_device_that_takes_sound_is_named_with_its_outputs() -> None:
    findings = diagnose(
        Clock(),
        open_device=lambda _buffer: Eager(),
        names=lambda: ["Laptop", "Headset"],
        background=AtOnce(),
        moment=0,
    )

    assert findings == [
        Finding("sound", works=True, sentence="Fake takes what is played."),
        Finding("sound device", works=True, sentence="It can play to: Laptop, Headset."),
    ]


def test_the_device_is_let_go_afterwards() -> None:
    device = Eager()
    diagnose(Clock(), open_device=lambda _: device, names=list, background=AtOnce(), moment=0)

    assert device.closed


def test_h06_no_device_is_told_with_its_mend() -> None:
    cards = Cards(plugged=False)
    findings = diagnose(Clock(), open_device=cards.open, background=AtOnce(), moment=0)

    assert findings == [Finding("sound", works=False, sentence=NO_CARD)]


def test_a_sound_system_that_does_not_answer_is_told() -> None:
    findings = diagnose(Clock(), open_device=Cards().open, background=ByHand(), moment=0)

    assert findings == [Finding("sound", works=False, sentence=HUNG)]


def test_a_sound_system_without_an_output_is_told() -> None:
    findings = diagnose(
        Clock(),
        open_device=lambda _buffer: Eager(),
        names=list,
        background=AtOnce(),
        moment=0,
    )

    assert [finding.works for finding in findings] == [True, False]


def test_h07_a_chosen_output_that_is_not_there_is_told() -> None:
    device = Eager(notice="There is no Headset now: connect it.")
    findings = diagnose(
        Clock(), "Headset", open_device=lambda _: device, background=AtOnce(), moment=0
    )

    assert findings[1] == Finding("sound device", works=False, sentence=device.notice or "")
