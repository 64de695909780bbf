"""Moments of the wall clock, as records keep them: in UTC, and how far the local time was from it.

They tell when something happened, never how long it took: that is measured by a clock that nobody
can put back.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone

LATEST = 253_370_764_800  # the first second of the year 9999
FURTHEST = 24 * 60 - 1  # minutes
DAY = 24 * 60 * 60  # seconds


@dataclass(frozen=True, slots=True, order=True)
class Stamp:
    """`utc` is seconds since 1970, `offset` the minutes that the local clock was ahead of UTC."""

    utc: int
    offset: int = 0

    def __post_init__(self) -> None:
        """Raises ValueError for what no clock shows."""
        if not (0 <= self.utc < LATEST and abs(self.offset) <= FURTHEST):
            raise ValueError(f"no clock shows {self.utc} s with {self.offset} min")

    @classmethod
    def of(cls, moment: datetime) -> Stamp:
        """Raises ValueError if the moment does not know its offset or is out of range."""
        ahead = moment.utcoffset()
        if ahead is None:
            raise ValueError(f"{moment} has no offset")
        return cls(int(moment.timestamp()), round(ahead.total_seconds() / 60))

    @property
    def local(self) -> datetime:
        """What the person's clock showed."""
        zone = timezone(timedelta(minutes=self.offset))
        return datetime.fromtimestamp(self.utc, UTC).astimezone(zone)

    @property
    def day(self) -> date:
        """The person's day."""
        return self.local.date()

    def __str__(self) -> str:
        """As ISO 8601 has it, with the offset."""
        return self.local.isoformat(timespec="seconds")
