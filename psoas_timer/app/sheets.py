"""What the pages of an exercise and of a routine show, for the person who is looking."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QCoreApplication

from psoas_timer.core.condition import Condition
from psoas_timer.core.exercise import Caution, Exercise
from psoas_timer.core.itinerary import Itinerary, Stop, itinerary
from psoas_timer.core.needs import ALWAYS_THERE, alone, needs
from psoas_timer.core.phrases import phrases_in
from psoas_timer.core.plan import Plan
from psoas_timer.core.routine import ExerciseItem, PauseItem, SayItem
from psoas_timer.core.screening import Screened
from psoas_timer.core.side import Side, SideOrder
from psoas_timer.core.sourcing import gives_numbers
from psoas_timer.core.totals import totals
from psoas_timer.gui.dose.words import item_words, seconds_words
from psoas_timer.gui.exercise.sheet import ExerciseSheet, Quoted
from psoas_timer.gui.library.exercise_tile import kind_name
from psoas_timer.gui.routine.sheet import RoutineSheet, StopCard
from psoas_timer.home import Home
from psoas_timer.library import Library

translate = QCoreApplication.translate


def exercise_sheet(home: Home, item: ExerciseItem) -> ExerciseSheet:
    """Of an exercise in the dose of that item."""
    exercise, names = item.exercise, source_names(home.library)
    warnings = home.screened(alone(exercise)).judgements
    return ExerciseSheet(
        item=item,
        facts=_facts(home, item),
        figure=home.figures.figure(item.figure),
        doses=tuple(
            Quoted(f"\N{LEFT DOUBLE QUOTATION MARK}{source.dose}\N{RIGHT DOUBLE QUOTATION MARK}",
                   names.get(source.ref, source.ref))
            for source in exercise.sources
            if gives_numbers(source)
        ),
        cautions=_cautions(home, (exercise,)),
        warning=" ".join(found.sentence for found in warnings),
        sources=tuple(
            Quoted(names.get(source.ref, source.ref), source.note or "")
            for source in exercise.sources
        ),
        needs=tuple(exercise.called(prop) for prop in exercise.props if prop != ALWAYS_THERE),
        good_to_have=tuple(map(exercise.called, exercise.optional_props)),
    )  # fmt: skip


def routine_sheet(
    home: Home,
    name: str,
    screened: Screened,
    plan: Plan,
    speech: Callable[[str], float] | None = None,
) -> RoutineSheet:
    """`name` is by what the routine is found; `speech` tells how long words take, if known."""
    way = itinerary(plan, speech)
    exercises = [s.item.exercise for s in way.stops if isinstance(s.item, ExerciseItem)]
    minutes = max(1, round(way.seconds / 60))
    return RoutineSheet(
        id=name,
        name=plan.routine.name,
        about=plan.routine.about or "",
        length=translate("RoutineSheet", "{minutes} min").format(minutes=minutes),
        facts=tuple(_routine_facts(home, plan, way)),
        stops=tuple(_stop(stop, home.language) for stop in way.stops),
        warnings=tuple(found.sentence for found in screened.judgements),
        cautions=_cautions(home, dict.fromkeys(exercises)),
    )


def source_names(library: Library) -> dict[str, str]:
    """The full names of sources, by key."""
    return {key: name for pack in library.packs.values() for key, name in pack.sources.items()}


def order_words(order: SideOrder) -> str:
    """How the sides follow each other."""
    return {
        SideOrder.BOTH: translate("RoutineSheet", "both sides at once"),
        SideOrder.ALTERNATE: translate("RoutineSheet", "changing sides every time"),
        SideOrder.ALTERNATE_SETS: translate("RoutineSheet", "changing sides after every set"),
        SideOrder.IN_TURN: translate("RoutineSheet", "one side, then the other"),
    }[order]


def _facts(home: Home, item: ExerciseItem) -> str:
    exercise = item.exercise
    minutes = needs(alone(exercise), home.preferences()).minutes
    about = translate("RoutineSheet", "about {minutes} min").format(minutes=minutes)
    where = phrases_in(home.language).shown.positions[exercise.position]
    words = (kind_name(exercise.kind), where, order_words(item.order), about)
    return "  ·  ".join(word for word in words if word)


def _routine_facts(home: Home, plan: Plan, way: Itinerary) -> Iterable[tuple[str, str]]:
    asks = needs(plan.routine, home.preferences())
    nothing = translate("RoutineSheet", "nothing")
    yield translate("RoutineSheet", "You need"), ", ".join(asks.props) or nothing
    if asks.positions:
        yield translate("RoutineSheet", "Positions"), ", ".join(asks.positions)
    moved = totals(plan)
    yield translate("RoutineSheet", "Change position"), times_words(moved.moves)
    yield translate("RoutineSheet", "Get up or down"), times_words(moved.get_ups)
    first = next((stop.first_side for stop in way.stops if stop.first_side), None)
    if first:
        yield translate("RoutineSheet", "First side"), _side(first)


def times_words(number: int) -> str:
    if not number:
        return translate("RoutineSheet", "never")
    return translate("RoutineSheet", "%n time(s)", "", number)


def _stop(stop: Stop, language: str) -> StopCard:
    minutes, seconds = divmod(round(stop.start), 60)
    start, length = f"{minutes}:{seconds:02}", seconds_words(round(stop.seconds))
    match stop.item:
        case ExerciseItem() as item:
            exercise = item.exercise
            facts = [phrases_in(language).shown.positions[exercise.position]]
            if stop.first_side:
                first = translate("RoutineSheet", "{side} side first")
                facts.append(first.format(side=_side(stop.first_side)))
            return StopCard(
                line=stop.line,
                index=stop.index,
                start=start,
                length=length,
                name=exercise.name,
                dose=item_words(item),
                facts="  ·  ".join(fact for fact in facts if fact),
                exercise=exercise.id,
                figure=item.figure,
                side=stop.first_side,
            )
        case SayItem(line):
            name = line.text
        case PauseItem():
            name = translate("RoutineSheet", "Pause")
    return StopCard(line=stop.line, index=stop.index, start=start, length=length, name=name)


def _side(side: Side) -> str:
    left, right = translate("RoutineSheet", "left"), translate("RoutineSheet", "right")
    return left if side is Side.LEFT else right


def _cautions(home: Home, exercises: Iterable[Exercise]) -> tuple[Quoted, ...]:
    """Those that concern this person, each once, with whom they are for and who says so."""
    names, warns_of = source_names(home.library), home.preferences().warns_of
    found: dict[str, Quoted] = {}
    for exercise in exercises:
        for caution in exercise.cautions:
            if warns_of(caution.when):
                about = _about_caution(caution, names, home.language)
                found.setdefault(caution.say.text, Quoted(caution.say.text, about))
    return tuple(found.values())


def _about_caution(caution: Caution, names: dict[str, str], language: str) -> str:
    parts = []
    if caution.when is not Condition.ALWAYS:
        whom = translate("RoutineSheet", "For {condition}.")
        named = phrases_in(language).shown.conditions[caution.when]
        parts.append(whom.format(condition=named))
    if caution.ref:
        source = translate("RoutineSheet", "Source: {source}.")
        parts.append(source.format(source=names.get(caution.ref, caution.ref)))
    return " ".join(parts)
