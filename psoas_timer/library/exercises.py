"""The table of exercise keys, and making exercises of what files say."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import yaml

from psoas_timer.core.condition import Condition
from psoas_timer.core.dose import Count, Per
from psoas_timer.core.exercise import Caution, Exercise, ExerciseKind, Option, Position, Source
from psoas_timer.core.limits import (
    LONGEST_DOSE,
    LONGEST_LABEL,
    LONGEST_NOTE,
    LONGEST_NOTES,
    LONGEST_REF,
    LONGEST_THING,
    MOST_SOURCES,
)
from psoas_timer.core.side import FirstSide, SideOrder
from psoas_timer.core.verbosity import Verbosity
from psoas_timer.library.doses import (
    BETWEEN,
    DOSE,
    ONE_WAY,
    PER_SIDE,
    WAYS,
    check_contract,
    check_sided,
    check_ways,
    make_dose,
)
from psoas_timer.library.lines import SPOKEN_LINE
from psoas_timer.library.mappings import IS_MISSING, Key, Keyed, Name, Named, NameOf, Values
from psoas_timer.library.reader import ListOf, Shared
from psoas_timer.library.report import Spot
from psoas_timer.library.scope import Sides
from psoas_timer.library.values import Choice, Switch, Text
from psoas_timer.texts import marked, tr

_DOSES = (*WAYS, "times", "tempo")  # an exercise says one of these at least
RESERVED = ("say", "pause", "repeat")  # a routine's own words, so no exercise can be called so

LINES = Shared("lines", ListOf(SPOKEN_LINE))
WORDS = Shared("words", ListOf(Text(LONGEST_THING)))

CAUTION = (
    Key("when", Choice.of(Condition), "When the caution applies.", ("always",), required=True),
    Key("say", SPOKEN_LINE, "What is said before the first hold.", required=True),
    Key("ref", Text(LONGEST_REF), "The source that gives the caution.", ("goodrx",)),
)
SOURCE = (
    Key(
        "ref",
        Text(LONGEST_REF),
        "Which source: a key of the pack's `sources`.",
        ("goodrx",),
        required=True,
    ),
    Key(
        "dose",
        Text(LONGEST_DOSE),
        "The dose in the source's own words.",
        ("30 seconds; repeat 3 times",),
    ),
    Key("note", Text(LONGEST_NOTE), "What is particular to this source."),
)
OPTION = (
    Key("label", Text(LONGEST_LABEL), "What the person can switch on.", required=True),
    Key("default", Switch(), "Whether it starts switched on.", ("off",)),
    Key("setup", LINES, "Steps after the exercise's own setup."),
    Key("move", LINES, "Steps after the exercise's own movement."),
    Key("release", LINES, "Steps before the exercise's own release."),
    Key("props", WORDS, "What this variant needs."),
    Key(
        "figure",
        Name(NameOf.FIGURE),
        "The figure that shows it, if it looks otherwise. Of several options that are on the last "
        "one's is shown, so the one that changes the posture most stands last.",
    ),
)


def _option(values: Values) -> Option:
    return Option(id=values.spot.key, **{"label": "", **values.fields(OPTION)})


EXERCISE = (
    Key(
        "name",
        Text(60),
        "What it is called.",
        ("Kneeling lunge stretch",),
        ("title",),
        required=True,
    ),
    Key(
        "kind",
        Choice.of(ExerciseKind),
        "What sort of exercise it is.",
        ("stretch",),
        ("type", "category"),
        required=True,
    ),
    Key(
        "position", Choice.of(Position), "How the body is placed.", ("supine",), ("pose", "posture")
    ),
    Key(
        "figure",
        Name(NameOf.FIGURE),
        "The figure that shows it, if that is another exercise's.",
        ("kneeling-lunge",),
        ("picture", "image"),
    ),
    Key("props", WORDS, "What it needs.", (["mat"],), ("equipment", "needs", "prop")),
    Key("optional_props", WORDS, "What makes it more comfortable.", (["knee pad"],)),
    Key(
        "targets", WORDS, "Which muscles it is for.", (["psoas"],), ("muscles", "muscle", "target")
    ),
    Key("aka", WORDS, "Other names it is known by.", (["Low lunge"],), ("aliases", "other_names")),
    Key("was", WORDS, "Ids it had in older versions."),
    Key(
        "sides",
        Choice.of(SideOrder),
        "both: no sides. alternate: change after every time. alternate-sets: after every set. "
        "in-turn: finish one side, then the other.",
        ("alternate",),
        ("side",),
    ),
    Key(
        "first_side",
        Choice.of(FirstSide),
        "Which side begins.",
        ("right",),
        ("start_side", "first"),
    ),
    Key("side_cue", SPOKEN_LINE, "Said at every change of side.", ("$Side knee down.",)),
    Key("switch", BETWEEN, "Time to change sides.", ("8 s",), ("switch_time", "change")),
    *DOSE,
    *PER_SIDE,
    Key(
        "setup",
        LINES,
        "How to get into position: said once on each side. $side is the working side.",
        (["Lie on your back, knees bent."],),
        ("start", "preparation", "prepare"),
    ),
    Key(
        "move",
        ListOf(SPOKEN_LINE, empty=marked("this exercise has no movement.")),
        "How to move into the hold: said in full the first time.",
        (["Push your hips forward."],),
        ("steps", "instructions", "movement", "action"),
        required=True,
    ),
    Key(
        "later", SPOKEN_LINE, "The movement in few words, for every time after.", ("Hips forward.",)
    ),
    Key(
        "release", LINES, "How to come out of each hold.", (["Relax."],), ("relax_steps", "return")
    ),
    Key("finish", LINES, "How to end the whole exercise: said once.", (), ("end", "ending")),
    Key(
        "form", LINES, "Reminders to be said during holds.", (), ("reminders", "technique", "tips")
    ),
    Key("feel", SPOKEN_LINE, "Where it is felt.", ("The front of the $side hip.",), ("felt",)),
    Key("breathe", SPOKEN_LINE, "How to breathe.", ("Breathe evenly.",), ("breathing", "breath")),
    Key(
        "options",
        Named(NameOf.OPTION, Keyed(OPTION, _option)),
        "Variants to be switched on or off.",
        (),
        ("variants", "variations"),
    ),
    Key("stop", WORDS, "What to stop at.", (["back pain"],), ("stop_if", "stop_at")),
    Key(
        "cautions",
        ListOf(Keyed(CAUTION, lambda values: _complete(Caution, values, CAUTION))),
        "Warnings, each with when it applies.",
        (),
        ("caution", "warnings", "warning", "contraindications"),
    ),
    Key(
        "sources",
        ListOf(Keyed(SOURCE, lambda values: _complete(Source, values, SOURCE)), most=MOST_SOURCES),
        "Where the exercise and its dose are from.",
        (),
        ("source", "references"),
    ),
    Key(
        "verbosity",
        Choice.of(Verbosity),
        "How much is said of it; left out, as the routine has it.",
        ("brief",),
        ("words", "speech"),
    ),
    Key(
        "notes",
        Text(LONGEST_NOTES),
        "Which numbers are our own, and other remarks.",
        (),
        ("note", "comment"),
    ),
)
_NOT_DOSE = tuple(key for key in EXERCISE if key not in DOSE)


def _complete(kind: Any, values: Values, table: tuple[Key, ...]) -> Any:
    """An object of `kind`, if every key it needs could be read."""
    fields = values.fields(table)
    needed = all(key.field in fields for key in table if key.required)
    return kind(**fields) if needed else None


def look_for_sides(spot: Spot) -> Spot:
    """The exercise's spot with its `sides` in scope, wherever in the file they are given."""
    orders = {order.value: Sides.of(order) for order in SideOrder}
    sides = Sides.BOTH
    for key_node, value_node in spot.node.value:
        if isinstance(key_node, yaml.ScalarNode) and key_node.value == "sides":
            sides = orders.get(str(value_node.value), Sides.UNKNOWN)
            break
    return spot.within(replace(spot.scope, sides=sides))


def make_exercise(values: Values) -> Exercise | None:
    """The exercise, after checks that concern several of its keys."""
    sound = check_ways(values)
    dose = make_dose(values)
    if sound:
        _check_dose(values)
        check_contract(values, dose)
    sided = ("first_side", "side_cue", "switch", "left", "right")
    for name in sided:
        check_sided(values.given.get(name))
    fields = values.fields(_NOT_DOSE)
    order = fields.get("sides", SideOrder.BOTH)
    if (
        "times" not in values.given
        and order.sided
        and not (dose.work and order is SideOrder.ALTERNATE)
    ):
        dose = replace(dose, times=Count(per=Per.EACH_SIDE))
    fields["options"] = tuple(fields.get("options", {}).values())
    if {"name", "kind", "move"} - fields.keys():
        return None
    return Exercise(id=values.spot.key, dose=dose, **fields)


def _check_dose(values: Values) -> None:
    if not {*_DOSES} & (values.given.keys() | values.meant):
        hint = tr('Add a line such as "hold: 30 s", "for: 30 s", "times: 10" or "until: key".')
        values.spot.error(tr(IS_MISSING, name="hold"), hint)


_SOME_DOSE = {"anyOf": [{"required": [name]} for name in _DOSES]}
EXERCISES = Named(
    NameOf.EXERCISE, Keyed(EXERCISE, make_exercise, look_for_sides, _SOME_DOSE | ONE_WAY), RESERVED
)
