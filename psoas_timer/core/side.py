"""Left and right, and how an exercise goes through them."""

from __future__ import annotations

from enum import Enum


class Side(Enum):
    """The working side: the leg that is stretched, lifted, hanging or massaged."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> Side:
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


class SideOrder(Enum):
    """How an exercise goes through the sides."""

    BOTH = "both"  # both at once: no sides
    ALTERNATE = "alternate"  # change after every hold or rep
    ALTERNATE_SETS = "alternate-sets"  # change after every set
    IN_TURN = "in-turn"  # finish one side, then the other

    @property
    def sided(self) -> bool:
        return self is not SideOrder.BOTH


class FirstSide(Enum):
    """Which side begins; ASK leaves it to the person at the start."""

    LEFT = "left"
    RIGHT = "right"
    ASK = "ask"
