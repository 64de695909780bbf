"""Left and right."""

from __future__ import annotations

from enum import Enum


class Side(Enum):
    """The working side: the leg that is stretched, lifted, hanging or massaged."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> Side:
        return Side.RIGHT if self is Side.LEFT else Side.LEFT
