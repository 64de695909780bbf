"""English numbers."""

from __future__ import annotations

from psoas_timer.core.numbers.base import Numbers

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


class EnglishNumbers(Numbers):
    second = ("one second", "seconds")
    minute = ("one minute", "minutes")
    point = "point"
    under_a_minute = "less than a minute"

    def _words(self, number: int, *, feminine: bool = False) -> str:
        if number < 20:
            return _SMALL[number]
        if number < 100:
            tens, ones = divmod(number, 10)
            return _TENS[tens] + (f"-{_SMALL[ones]}" if ones else "")
        name, size = ("hundred", 100) if number < 1000 else ("thousand", 1000)
        head, rest = divmod(number, size)
        return f"{_SMALL[head]} {name}" + (f" {self._words(rest)}" if rest else "")

    def about(self, seconds: float) -> str:
        minutes = round(seconds / 60)
        if minutes < 1:
            return self.under_a_minute
        return f"about {self.counted(minutes, *self.minute)}"

    def minutes_and_seconds(self, minutes: str, seconds: str) -> str:
        return f"{minutes} {seconds}"
