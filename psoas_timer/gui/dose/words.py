"""A dose in as few words as can be read at a glance: "3 x 30 s each side"."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from psoas_timer.core.dose import Amount, Count, Dose, Per, Unit
from psoas_timer.core.routine import ExerciseItem
from psoas_timer.core.side import Side, SideOrder
from psoas_timer.gui.words import decimal

translate = QCoreApplication.translate


def dose_words(dose: Dose, order: SideOrder) -> str:
    """Ranges as they are given, not where one begins in them."""
    words = _one_set(dose, order)
    if dose.sets > 1:
        return translate("Dose", "{sets} sets of {dose}").format(sets=dose.sets, dose=words)
    return words


def item_words(item: ExerciseItem) -> str:
    """The dose of a line; that of each side if they differ."""
    if not item.order.sided:
        return dose_words(item.dose(), item.order)
    left, right = item.dose(Side.LEFT), item.dose(Side.RIGHT)
    if left == right:
        return dose_words(left, item.order)
    words = translate("Dose", "left {left}, right {right}")
    both = SideOrder.BOTH  # of the one side alone
    return words.format(left=dose_words(left, both), right=dose_words(right, both))


def amount_words(amount: Amount) -> str:
    """ "30 s", "15-30 s", "1:30 min", "up to 10 breaths"."""
    if amount.unit is Unit.SECONDS and not amount.is_range:
        return seconds_words(amount.low)
    low, high = amount.low, amount.high
    seconds = amount.unit is Unit.SECONDS
    minutes = seconds and not (low % 60 or high % 60)
    if minutes:
        low, high = low / 60, high / 60
    number = decimal(high) if amount.up_to else _number(low, high)
    words = translate("Dose", "{number} s") if seconds else translate("Dose", "{number} breaths")
    if minutes:
        words = translate("Dose", "{number} min")
    elif amount.high == 1 and not seconds:
        words = translate("Dose", "{number} breath")
    words = words.format(number=number)
    return translate("Dose", "up to {amount}").format(amount=words) if amount.up_to else words


def seconds_words(seconds: float) -> str:
    """ "45 s", "2 min", "1:30 min"."""
    if seconds < 60 or seconds % 1:
        return translate("Dose", "{number} s").format(number=decimal(seconds))
    minutes, rest = divmod(round(seconds), 60)
    number = f"{minutes}:{rest:02}" if rest else f"{minutes}"
    return translate("Dose", "{number} min").format(number=number)


def count_words(count: Count, order: SideOrder) -> str:
    """ "15-20 times", "3 times each side", "20 times in all"."""
    number = _number(count.low, count.high)
    words = (
        translate("Dose", "once")
        if count.high == 1
        else translate("Dose", "{number} times").format(number=number)
    )
    if not order.sided:
        return words
    if count.per is Per.EACH_SIDE:
        return translate("Dose", "{times} each side").format(times=words)
    return translate("Dose", "{times} in all").format(times=words)


def _one_set(dose: Dose, order: SideOrder) -> str:
    each = order.sided and (dose.times.per is Per.EACH_SIDE or dose.times.high == 1)
    if dose.until_key:
        words = translate("Dose", "at your own pace")
    elif dose.hold and dose.tempo is None:
        words = _times(dose.times, amount_words(dose.hold))
    elif dose.work:
        words = _times(dose.times, amount_words(dose.work))
        each = each and dose.times.per is Per.EACH_SIDE
    else:
        words = count_words(dose.times, order)
        held = dose.hold and amount_words(dose.hold)
        return (
            translate("Dose", "{times}, each held {amount}").format(times=words, amount=held)
            if held
            else words
        )
    if order.sided and not each and dose.times.high > 1:
        return translate("Dose", "{dose} in all").format(dose=words)
    return translate("Dose", "{dose} each side").format(dose=words) if each else words


def _times(count: Count, amount: str) -> str:
    if count.high == 1:
        return amount
    number = _number(count.low, count.high)
    return translate("Dose", "{number} × {amount}").format(number=number, amount=amount)  # times


def _number(low: float, high: float) -> str:
    return decimal(low) if low == high else f"{decimal(low)}\N{EN DASH}{decimal(high)}"
