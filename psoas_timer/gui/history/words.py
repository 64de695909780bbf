"""Days, durations and sessions in words, as the history page and its report have them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from psoas_timer.core.side import Side
from psoas_timer.history.records import SessionRecord

translate = QCoreApplication.translate
_MINUTE = 60
_HOUR = 3600
_EXACT = 10  # minutes; from there on nobody counts the seconds


def long_day(day: date) -> str:
    """ "Wednesday, 25 November 2026", as the person's language has it."""
    return QLocale().toString(qdate(day), QLocale.FormatType.LongFormat)


def short_day(day: date) -> str:
    return QLocale().toString(qdate(day), "d MMM")


def month(day: date) -> str:
    return QLocale().standaloneMonthName(day.month) + f" {day.year}"


def qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def duration(seconds: float) -> str:
    """Short: "40 s", "1:30 min", "12 min", "1 h 05 min"."""
    if round(seconds) < _MINUTE:
        return translate("History", "{seconds} s").format(seconds=round(seconds))
    minutes, rest = divmod(round(seconds), _MINUTE)
    if minutes < _EXACT and rest:
        exactly = translate("History", "{minutes}:{seconds:02} min")
        return exactly.format(minutes=minutes, seconds=rest)
    minutes = round(seconds / _MINUTE)
    if minutes < _HOUR // _MINUTE:
        return translate("History", "{minutes} min").format(minutes=minutes)
    hours, minutes = divmod(minutes, 60)
    return translate("History", "{hours} h {minutes:02} min").format(hours=hours, minutes=minutes)


def what_was_done(record: SessionRecord) -> str:
    """One line about a session, without its name."""
    time = duration(record.ran)
    stopped = translate("History", "stopped after {time}").format(time=time)
    parts = [time if record.completed else stopped]
    left, right = record.seconds(Side.LEFT), record.seconds(Side.RIGHT)
    if left or right:
        sides = translate("History", "left {left}, right {right}")
        parts.append(sides.format(left=duration(left), right=duration(right)))
    if record.worst is not None:
        pain = translate("History", "pain {level} of 10")
        parts.append(pain.format(level=record.worst))
    return "  \N{MIDDLE DOT}  ".join(parts)
