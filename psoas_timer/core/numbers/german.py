"""German numbers: one word each, the ones before the tens."""

from __future__ import annotations

from psoas_timer.core.numbers.base import Numbers

# fmt: off
_SMALL = (
    "null", "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn",
    "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn",
    "neunzehn",
)
_TENS = (
    "null", "zehn", "zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig",
    "neunzig",
)
# fmt: on


class GermanNumbers(Numbers):
    second = ("eine Sekunde", "Sekunden")
    minute = ("eine Minute", "Minuten")
    point = "Komma"
    under_a_minute = "weniger als eine Minute"

    def _words(self, number: int, *, feminine: bool = False) -> str:
        if number < 20:
            return _SMALL[number]
        if number < 100:
            tens, ones = divmod(number, 10)
            return f"{_joined(ones)}und{_TENS[tens]}" if ones else _TENS[tens]
        name, size = ("hundert", 100) if number < 1000 else ("tausend", 1000)
        head, rest = divmod(number, size)
        return f"{_joined(head)}{name}" + (self._words(rest) if rest else "")

    def times(self, number: int) -> str:
        """How often: "einmal", "zwanzigmal"."""
        words = self.number(number)
        return f"{words.removesuffix('s') if words.endswith('eins') else words}mal"

    def about(self, seconds: float) -> str:
        minutes = round(seconds / 60)
        if minutes < 1:
            return self.under_a_minute
        return f"etwa {self.counted(minutes, *self.minute)}"

    def minutes_and_seconds(self, minutes: str, seconds: str) -> str:
        return f"{minutes} {seconds}"


def _joined(number: int) -> str:
    """As it stands inside a longer number."""
    return "ein" if number == 1 else _SMALL[number]
