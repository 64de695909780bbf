"""The session and the body that does it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from psoas_timer.gui.fields import Choice
from psoas_timer.gui.settings.rows import Deed, Listed, Row, Scale, Section

translate = QCoreApplication.translate


def session() -> Section:
    return Section(
        title=translate("Settings", "Session"),
        rows=(_first_side(), _body(), *_pain(), _when_locked()),
    )


def _first_side() -> Row:
    return Row(
        name="first_side",
        label=translate("Settings", "First side"),
        about=translate("Settings", "Where a routine leaves it open."),
        control=Listed(
            (
                Choice("right", translate("Settings", "Right")),
                Choice("left", translate("Settings", "Left")),
            )
        ),
        words=translate("Settings", "left right begin start leg"),
    )


def _body() -> Row:
    return Row(
        name="body",
        label=translate("Settings", "About your body"),
        about=translate("Settings", "What may not suit you is left out or said."),
        deed=Deed.BODY,
        deed_label=translate("Settings", "Answer the questions"),
        words=translate("Settings", "safety health injury condition pregnant screening"),
    )


def _pain() -> tuple[Row, ...]:
    return (
        Row(
            name="pain_ease_up_to",
            label=translate("Settings", "A little pain"),
            about=translate("Settings", "Up to this much the exercise goes on, more gently."),
            control=Scale(0, 9, 1, _of_ten, leap=2),
            words=translate("Settings", "hurts level stop"),
            ours=True,
        ),
        Row(
            name="pain_leave_up_to",
            label=translate("Settings", "More pain"),
            about=translate(
                "Settings", "Up to this much the exercise is left; beyond, the routine ends."
            ),
            control=Scale(0, 9, 1, _of_ten, leap=2),
            words=translate("Settings", "hurts level stop"),
            ours=True,
        ),
    )


def _when_locked() -> Row:
    return Row(
        name="when_locked",
        label=translate("Settings", "When the screen locks"),
        about=translate("Settings", "What a routine does that is going on."),
        control=Listed(
            (
                Choice("go-on", translate("Settings", "Goes on")),
                Choice("pause", translate("Settings", "Waits")),
            )
        ),
        words=translate("Settings", "lock screen saver pause"),
    )


def _of_ten(number: float) -> str:
    return translate("Settings", "{number} of 10").format(number=round(number))
