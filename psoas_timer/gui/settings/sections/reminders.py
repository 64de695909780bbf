"""When the program reminds of a break."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from psoas_timer.gui.fields import Choice
from psoas_timer.gui.settings.rows import Deed, Listed, Row, Section, Switch

translate = QCoreApplication.translate


def reminders() -> Section:
    return Section(
        title=translate("Settings", "Reminders"),
        about=translate(
            "Settings", "They come while the program runs, by the desktop's own means."
        ),
        rows=(*_of_what(), *_when_not(), *_without_a_window()),
    )


def _of_what() -> tuple[Row, ...]:
    return (
        Row(
            name="reminder_every",
            label=translate("Settings", "Remind me of a break"),
            about=translate("Settings", "After so much sitting; time away is taken off."),
            control=Listed(
                (
                    Choice(0, translate("Settings", "Never")),
                    *(Choice(length, _minutes(length)) for length in (20, 30, 45, 60, 90, 120)),
                )
            ),
            words=translate("Settings", "desk sitting pause notification"),
        ),
        Row(
            name="reminder_routine",
            label=translate("Settings", "The break"),
            about=translate("Settings", "The routine that it is."),
            control=Listed((Choice("desk-break", translate("Settings", "Desk break")),)),
            words=translate("Settings", "routine desk exercise"),
        ),
        Row(
            name="reminders",
            label=translate("Settings", "Routines at their times"),
            about=translate("Settings", "On the days and at the hour that you choose."),
            deed=Deed.TIMES,
            deed_label=translate("Settings", "Set the times"),
            words=translate("Settings", "schedule plan calendar daily weekly appointment clock"),
        ),
    )


def _when_not() -> tuple[Row, ...]:
    days = (
        Choice("", translate("Settings", "None")),
        Choice("sun", translate("Settings", "Sunday")),
        Choice("sat sun", translate("Settings", "Saturday and Sunday")),
    )
    hours = Listed(tuple(Choice(f"{hour:02}:00", f"{hour:02}:00") for hour in range(24)))
    return (
        Row(
            name="quiet_from",
            label=translate("Settings", "Quiet from"),
            about=translate("Settings", "No reminders from this hour on."),
            control=hours,
            words=translate("Settings", "night evening hours silent"),
        ),
        Row(
            name="quiet_to",
            label=translate("Settings", "Quiet to"),
            about=translate("Settings", "The same hour twice: no quiet hours."),
            control=hours,
            words=translate("Settings", "morning hours silent"),
        ),
        Row(
            name="rest_days",
            label=translate("Settings", "Days without reminders"),
            about=translate("Settings", "Your days of rest."),
            control=Listed(days),
            words=translate("Settings", "weekend rest free"),
        ),
    )


def _without_a_window() -> tuple[Row, ...]:
    return (
        Row(
            name="tray",
            label=translate("Settings", "When the window is closed"),
            about=translate("Settings", "In the tray it can go on reminding."),
            control=Switch(
                translate("Settings", "Stays in the tray, where there is one"),
                translate("Settings", "Ends"),
            ),
            words=translate("Settings", "tray background icon quit"),
        ),
        Row(
            name="autostart",
            label=translate("Settings", "At login"),
            about=translate("Settings", "On Linux desktops; without a tray the window opens."),
            control=Switch(
                translate("Settings", "Starts in the tray"),
                translate("Settings", "Does not start"),
            ),
            words=translate("Settings", "autostart begin boot session"),
        ),
    )


def _minutes(number: int) -> str:
    return translate("Settings", "{number} minutes").format(number=number)
