"""English numbers as spoken words, so that no engine has to guess how to read digits."""

from __future__ import annotations

# fmt: off
_SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
    "nineteen",
)
_TENS = (
    "zero", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
)
# fmt: on


def spoken_number(number: int) -> str:
    """`number` in words, 0 to 9999; raises ValueError outside."""
    if not 0 <= number <= 9999:
        raise ValueError(f"{number} is outside 0 to 9999")
    if number < 20:
        return _SMALL[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _TENS[tens] + (f"-{_SMALL[ones]}" if ones else "")
    name, size = ("hundred", 100) if number < 1000 else ("thousand", 1000)
    head, rest = divmod(number, size)
    return f"{_SMALL[head]} {name}" + (f" {spoken_number(rest)}" if rest else "")


def spoken_amount(amount: float, one: str, many: str) -> str:
    """ "one second", "five seconds", "one point five seconds"."""
    whole = int(amount)
    if amount == whole:
        return f"{spoken_number(whole)} {one if whole == 1 else many}"
    tenths = round((amount - whole) * 10)
    if tenths in (0, 10):
        return spoken_amount(float(whole + tenths // 10), one, many)
    return f"{spoken_number(whole)} point {spoken_number(tenths)} {many}"


def spoken_duration(seconds: float) -> str:
    """ "thirty seconds", "one minute", "one minute thirty seconds"."""
    if seconds < 60:
        return spoken_amount(seconds, "second", "seconds")
    minutes, rest = divmod(round(seconds), 60)
    words = spoken_amount(minutes, "minute", "minutes")
    return f"{words} {spoken_amount(rest, 'second', 'seconds')}" if rest else words


def about(seconds: float) -> str:
    """A rough time in words: "less than a minute", "about five minutes"."""
    minutes = round(seconds / 60)
    return (
        "less than a minute"
        if minutes < 1
        else f"about {spoken_amount(minutes, 'minute', 'minutes')}"
    )
