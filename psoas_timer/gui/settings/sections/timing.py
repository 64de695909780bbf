"""How much time there is between things. None of these numbers is a source's."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from psoas_timer.core.calibration import LONGEST, SHORTEST
from psoas_timer.core.pace import LIMITS
from psoas_timer.gui.settings.rows import Deed, Row, Scale, Section
from psoas_timer.gui.settings.sections.words import seconds
from psoas_timer.gui.words import decimal

translate = QCoreApplication.translate


def timing() -> Section:
    return Section(
        title=translate("Settings", "Timing"),
        about=translate(
            "Settings",
            "Between the exercises. No source gives these numbers: the usual ones are ours.",
        ),
        rows=(*_on_the_way(), *_rests(), _breath()),
    )


def _on_the_way() -> tuple[Row, ...]:
    return (
        _time(
            "get_ready",
            translate("Settings", "Get ready"),
            translate("Settings", "Before the first exercise."),
            translate("Settings", "prepare start begin"),
        ),
        _time(
            "step",
            translate("Settings", "Follow a step"),
            translate("Settings", "After each sentence of the set-up."),
            translate("Settings", "settle instruction move place"),
        ),
        _time(
            "switch",
            translate("Settings", "Change sides"),
            translate("Settings", "To swap legs or hands."),
            translate("Settings", "switch other side"),
        ),
        _time(
            "roll",
            translate("Settings", "Roll over"),
            translate("Settings", "To turn over on the floor, or come up to kneeling."),
            translate("Settings", "turn position"),
        ),
        _time(
            "get_up",
            translate("Settings", "Get up or down"),
            translate("Settings", "Between standing and the floor."),
            translate("Settings", "stand lie position"),
        ),
    )


def _rests() -> tuple[Row, ...]:
    return (
        _time(
            "rest",
            translate("Settings", "Rest between holds"),
            translate("Settings", "Where an exercise does not say."),
            translate("Settings", "pause break"),
        ),
        _time(
            "set_rest",
            translate("Settings", "Rest between sets"),
            translate("Settings", "Where an exercise does not say."),
            translate("Settings", "pause break"),
            step=5,
        ),
    )


def _breath() -> Row:
    return Row(
        name="breath",
        label=translate("Settings", "One breath"),
        about=translate("Settings", "In and out, for holds that are counted in breaths."),
        control=Scale(SHORTEST, LONGEST, 0.1, seconds, leap=10),
        deed=Deed.MEASURE,
        deed_label=translate("Settings", "Measure my breath"),
        words=translate("Settings", "breathing calibrate inhale exhale"),
        ours=True,
    )


def _time(name: str, label: str, about: str, words: str, *, step: float = 0.5) -> Row:
    low, high = LIMITS[name]
    return Row(
        name=f"timing.{name}",
        label=label,
        about=about,
        control=Scale(low, high, step, _whole_seconds, leap=10),
        words=f"{words} {translate('Settings', 'seconds time longer shorter slower faster')}",
        ours=True,
    )


def _whole_seconds(number: float) -> str:
    return translate("Settings", "{number} seconds").format(number=decimal(number))
