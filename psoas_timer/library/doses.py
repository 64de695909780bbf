"""The table of dose keys, which exercises, their sides and routine items share."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

from psoas_timer.core.dose import Dose, DoseChange, Tempo
from psoas_timer.core.limits import MOST_SETS
from psoas_timer.library.amounts import Limits
from psoas_timer.library.mappings import Given, Key, Keyed, Values
from psoas_timer.library.reader import Shared
from psoas_timer.library.report import Spot
from psoas_timer.library.scope import Sides
from psoas_timer.library.values import NEEDS_SIDES, Choice, HowLong, Seconds, Times, Whole
from psoas_timer.texts import marked, tr

BETWEEN = Seconds(Limits(least=0.0, zero=True))  # rests and changes of side

_BEAT = Seconds(Limits(least=0.5, most=60.0))
TEMPO = (
    Key("up", _BEAT, "The way into the movement.", ("2 s",), ("lift", "in")),
    Key(
        "pause",
        Seconds(Limits(least=0.5, most=60.0, zero=True)),
        "At the top.",
        ("1 s", "0 s"),
        ("top", "hold"),
    ),
    Key("down", _BEAT, "The way back.", ("3 s",), ("lower", "out")),
)

HOW_LONG = Shared("amount", HowLong())
WAYS = ("hold", "for", "until")  # what one time is: one of these at most
ONE_WAY = {"not": {"anyOf": [{"required": list(pair)} for pair in combinations(WAYS, 2)]}}

DOSE = (
    Key(
        "hold",
        HOW_LONG,
        "How long to hold. A range starts at its low end and can be raised.",
        ("30 s", "15-30 s", "1:30", "10 breaths", "up to 10 breaths"),
        ("seconds", "duration", "time", "length", "holds", "hold_time"),
    ),
    Key(
        "for",
        HOW_LONG,
        "How long to go on, as many times as you can. In place of `hold`.",
        ("30 s", "1-2 min"),
        ("work", "during"),
        stands_for="work",
    ),
    Key(
        "until",
        Choice({"key": True}),
        "`until: key` waits until a key is pressed. In place of `hold`.",
        ("key",),
        ("wait",),
        stands_for="until_key",
    ),
    Key(
        "contract",
        HOW_LONG,
        "Contract-relax: how long to press or tighten before each hold.",
        ("5 s",),
        ("press", "tense"),
    ),
    Key("relax", HOW_LONG, "Contract-relax: how long to let go before each hold.", ("3 s",)),
    Key(
        "times",
        Times(),
        "How many times. An exercise with sides says each side or in all.",
        ("3", "15-20", "3 each side", "20 in all"),
        ("reps", "rep", "repetitions", "repetition", "count", "repeat", "repeats"),
    ),
    Key(
        "sets",
        Whole(MOST_SETS, marked('"{text}" is outside 1 to {most} sets.')),
        "How many sets of `times`.",
        (2,),
        ("rounds", "series"),
    ),
    Key(
        "rest",
        BETWEEN,
        "Rest between two times.",
        ("5 s", "0 s"),
        ("break", "rest_between", "pause"),
    ),
    Key("set_rest", BETWEEN, "Rest between two sets.", ("30 s",), ("rest_sets", "set_break")),
    Key(
        "tempo",
        Keyed(TEMPO, lambda values: Tempo(**values.fields(TEMPO))),
        "How fast one repetition goes.",
        ({"up": "2 s", "pause": "1 s", "down": "3 s"},),
        ("speed", "pace"),
    ),
)


def check_ways(values: Values) -> bool:
    """Report more than one of `hold`, `for` and `until`; is the dose sound?"""
    ways = [values.given[name] for name in WAYS if name in values.given]
    if len(ways) > 1:
        first, second = sorted(ways, key=lambda given: given.name_spot.line)[:2]
        one, other = (way for way in WAYS if way in {first.key.name, second.key.name})
        message = tr('an exercise has either "{one}" or "{other}", not both.', one=one, other=other)
        hint = tr('"{name}" is on line {line}.', name=first.key.name, line=first.name_spot.line)
        second.name_spot.error(message, hint)
    return len(ways) < 2


def check_contract(values: Values, dose: Dose) -> None:
    """Contract-relax leads into a hold, so there must be one, on each side."""
    for name in ("contract", "relax"):
        if name in values.given and dose.hold is None:
            message = tr('"{name}" needs a "hold" after it.', name=name)
            values.given[name].name_spot.error(message)
    for name, message in _NO_HOLD_THERE.items():
        given = values.given.get(name)
        if not given or given.value is None or dose.changed(given.value).hold:
            continue
        if {"contract", "relax"} & given.value.given().keys():
            given.spot.error(tr(message))


_NO_HOLD_THERE = {
    "left": marked('contract and relax need a "hold" after them on the left.'),
    "right": marked('contract and relax need a "hold" after them on the right.'),
}


def make_dose(values: Values) -> Dose:
    return Dose(**values.fields(DOSE))


def make_change(values: Values) -> DoseChange:
    check_ways(values)
    return DoseChange(**values.fields(DOSE))


def _one_side(spot: Spot) -> Spot:
    sided = spot.scope.sides is Sides.SIDED
    return spot.within(replace(spot.scope, sides=Sides.ONE)) if sided else spot


CHANGE = Shared("dose", Keyed(DOSE, make_change, _one_side, ONE_WAY))
PER_SIDE = (
    Key(
        "left",
        CHANGE,
        "What is different on the left side, where that side is tighter.",
        ({"hold": "45 s"},),
    ),
    Key("right", CHANGE, "What is different on the right side.", ({"hold": "45 s"},)),
)


def check_sided(given: Given | None) -> None:
    """Report a key that only an exercise with sides can have."""
    if given and given.spot.scope.sides is Sides.BOTH:
        given.name_spot.error(tr(NEEDS_SIDES, name=given.key.name))
