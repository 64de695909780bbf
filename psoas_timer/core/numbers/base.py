"""What every language can say of numbers: how many, how long, about how long."""

from __future__ import annotations

from abc import ABC, abstractmethod

MOST = 9999


class Numbers(ABC):
    """One language's numbers as words, never digits.

    `second` and `minute` are each "one of it" and its plural, as in ("one second", "seconds").
    """

    second: tuple[str, str]
    minute: tuple[str, str]
    point: str
    under_a_minute: str

    def number(self, number: int, *, feminine: bool = False) -> str:
        """`number` in words, 0 to MOST; raises ValueError outside.

        `feminine` is for languages whose numbers agree with what is counted.
        """
        if not 0 <= number <= MOST:
            raise ValueError(f"{number} is outside 0 to {MOST}")
        return self._words(number, feminine=feminine)

    @abstractmethod
    def _words(self, number: int, *, feminine: bool) -> str: ...

    @abstractmethod
    def about(self, seconds: float) -> str:
        """A rough time in words: "less than a minute", "about five minutes"."""

    @abstractmethod
    def minutes_and_seconds(self, minutes: str, seconds: str) -> str:
        """Both as one time: "one minute thirty seconds"."""

    def counted(
        self, number: int, one: str, many: str, *, feminine: bool = False, none: str = ""
    ) -> str:
        """ "one breath", "five breaths"; `many` comes after its number, the others are whole."""
        if number == 0 and none:
            return none
        return one if number == 1 else f"{self._before(number, feminine=feminine)} {many}"

    def _before(self, number: int, *, feminine: bool) -> str:
        """The number as it stands before a noun in the plural."""
        return self.number(number, feminine=feminine)

    def amount(self, amount: float, one: str, many: str, *, feminine: bool = False) -> str:
        """As `counted`, with tenths: "one point five seconds"."""
        whole = int(amount)
        if amount == whole:
            return self.counted(whole, one, many, feminine=feminine)
        tenths = round((amount - whole) * 10)
        if tenths in (0, 10):
            return self.counted(whole + tenths // 10, one, many, feminine=feminine)
        return f"{self.number(whole)} {self.point} {self.number(tenths)} {many}"

    def duration(self, seconds: float) -> str:
        """ "thirty seconds", "one minute", "one minute thirty seconds"."""
        if seconds < 60:
            return self.amount(seconds, *self.second)
        minutes, rest = divmod(round(seconds), 60)
        words = self.counted(minutes, *self.minute)
        if not rest:
            return words
        return self.minutes_and_seconds(words, self.counted(rest, *self.second))
