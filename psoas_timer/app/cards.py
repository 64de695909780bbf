"""What the library page shows of each routine, worked out for the person who is looking."""

from __future__ import annotations

from psoas_timer.core.model import Routine
from psoas_timer.core.offer import offer
from psoas_timer.gui.library.routine_card import RoutineCard
from psoas_timer.home import Home


def cards(home: Home) -> tuple[RoutineCard, ...]:
    """One for each routine, in the order in which to show them."""
    return tuple(card(routine, home) for routine in home.library.routines.values())


def card(routine: Routine, home: Home, reference: str = "") -> RoutineCard:
    """`reference` is by what the routine is found, if that is not its id."""
    asks = offer(routine, home.preferences())
    return RoutineCard(
        id=reference or routine.id,
        name=routine.name,
        about=routine.about or "",
        minutes=asks.minutes,
        exercises=asks.exercises,
        positions=asks.positions,
        props=asks.props,
        warnings=asks.warnings,
    )
