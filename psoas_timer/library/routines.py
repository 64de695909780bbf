"""The table of routine keys, and making routines of what files say."""

from __future__ import annotations

from typing import Any

from psoas_timer.core.condition import Condition
from psoas_timer.core.length import MOST_SECONDS, seconds_of
from psoas_timer.core.limits import MOST_PER_DAY
from psoas_timer.core.routine import Routine
from psoas_timer.core.verbosity import Verbosity
from psoas_timer.library.items import ITEMS
from psoas_timer.library.mappings import Key, Keyed, Named, NameOf, Values
from psoas_timer.library.reader import ListOf
from psoas_timer.library.values import Choice, Text, Whole
from psoas_timer.texts import marked, tr

ROUTINE = (
    Key(
        "name", Text(60), "What it is called.", ("Morning ten minutes",), ("title",), required=True
    ),
    Key(
        "about", Text(300), "What it is for, in a sentence or two.", (), ("description", "summary")
    ),
    Key(
        "items",
        ITEMS,
        "The exercises in order, each with what is different about its dose here.",
        (["glute-bridge", {"deep-lunge": {"hold": "45 s"}}, {"pause": "30 s"}],),
        ("exercises", "steps", "list"),
        required=True,
    ),
    Key(
        "warn",
        ListOf(Choice({c.value: c for c in Condition if c is not Condition.ALWAYS})),
        "Whom to warn before the start.",
        (["spinal-condition"],),
        ("warnings", "cautions"),
    ),
    Key(
        "verbosity",
        Choice({v.value: v for v in Verbosity}),
        "How much is said; left out, as the person has set it.",
        ("brief",),
        ("words", "speech"),
    ),
    Key(
        "per_day",
        Whole(MOST_PER_DAY, marked('"{text}" is outside 1 to {most} times a day.')),
        "How often a day it is meant for.",
        (2,),
        ("daily",),
    ),
)


def make_routine(values: Values) -> Routine | None:
    fields: dict[str, Any] = values.fields(ROUTINE)
    if {"name", "items"} - fields.keys():
        return None
    routine = Routine(id=values.spot.key, **fields)
    if seconds_of(routine) > MOST_SECONDS:
        hours = f"{MOST_SECONDS / 3600:g}"
        message = tr(
            "this routine takes more than {hours} hours, the longest allowed.", hours=hours
        )
        values.given["items"].name_spot.error(message, tr("Make several routines of it."))
    return routine


ROUTINES = Named(NameOf.ROUTINE, Keyed(ROUTINE, make_routine))
