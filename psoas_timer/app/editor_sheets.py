"""What the editor of a routine shows, for the person who edits."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from psoas_timer.app.doses import item_dosing
from psoas_timer.app.sheets import times_words
from psoas_timer.core.draft import TOP, CannotEdit, Group, Node, RoutineDraft, walk
from psoas_timer.core.phrases import phrases_in
from psoas_timer.core.plan import Plan, compile_plan
from psoas_timer.core.remarks import Remark, RemarkKind, remarks, screened_remarks
from psoas_timer.core.routine import ExerciseItem, PauseItem, SayItem
from psoas_timer.core.side import Side
from psoas_timer.core.totals import Totals, totals
from psoas_timer.gui.dose.words import item_words, seconds_words
from psoas_timer.gui.editor.remark_words import remark_words
from psoas_timer.gui.editor.sheet import EditorSheet, LineKind, LineSheet, RemarkCard, Row
from psoas_timer.home import Home

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Measured:
    """A draft with all that follows from it. `seconds` are those of each line, by its key."""

    draft: RoutineDraft
    totals: Totals | None = None
    seconds: Mapping[int, float] | None = None
    remarks: tuple[Remark, ...] = ()


def measured(home: Home, draft: RoutineDraft) -> Measured:
    """The draft as it is, whatever the person's answers leave out of it."""
    plan = _plan(home, draft)
    if plan is None:
        return Measured(draft)
    found = totals(plan)
    keys = draft.unrolled()
    seconds: Counter[int] = Counter()
    for number, long in found.lines.items():
        seconds[keys[number]] += long  # type: ignore[assignment]  # a counter of seconds
    judgements = home.screened(draft.routine()).judgements
    said = (
        *screened_remarks(draft, judgements),
        *remarks(draft, plan, home.own.unchanged.exercises),
    )
    return Measured(draft, found, seconds, said)


def _plan(home: Home, draft: RoutineDraft) -> Plan | None:
    try:
        return compile_plan(draft.routine(), home.preferences())
    except (CannotEdit, ValueError):  # it has no lines yet, or none in which anything is done
        return None


def editor_sheet(
    home: Home,
    now: Measured,
    *,
    whose: str,
    can_reset: bool,
    can_delete: bool,
    undoes: str,
    redoes: str,
) -> EditorSheet:
    draft = now.draft
    return EditorSheet(
        name=draft.name,
        about=draft.about or "",
        whose=whose,
        length=_minutes(now.totals),
        sides=_sides(now.totals),
        facts=tuple(_facts(now.totals)),
        verbosity=draft.verbosity,
        per_day=draft.per_day,
        warn=draft.warn,
        rows=tuple(_row(home, now, node, group) for node, group in walk(draft.entries, TOP)),
        remarks=tuple(
            RemarkCard(sentence=remark_words(one), order=one.order)
            for one in now.remarks
            if one.kind in (RemarkKind.MOVES, RemarkKind.GET_UPS)
        ),
        undoes=undoes,
        redoes=redoes,
        can_reset=can_reset,
        can_delete=can_delete,
    )


def line_sheet(home: Home, now: Measured, key: int) -> LineSheet | None:
    """What can be set about that line; None if it is gone."""
    found = next((node for node, _ in walk(now.draft.entries, TOP) if node.key == key), None)
    if found is None:
        return None
    said = tuple(remark_words(one) for one in now.remarks if key in one.keys)
    if isinstance(found, Group):
        times = found.times
        name = _group_name(times)
        return LineSheet(key=key, kind=LineKind.GROUP, name=name, times=times, remarks=said)
    match found.item:
        case ExerciseItem() as item:
            return LineSheet(
                key=key,
                kind=LineKind.EXERCISE,
                name=item.exercise.name,
                facts=phrases_in(home.language).shown.positions[item.exercise.position],
                dosing=item_dosing(home, item, now.draft.verbosity),
                remarks=said,
            )
        case SayItem(line):
            name = translate("EditorSheet", "What is said")
            return LineSheet(key=key, kind=LineKind.SAY, name=name, text=line.text, remarks=said)
        case PauseItem(seconds):
            name = translate("EditorSheet", "Pause")
            return LineSheet(key=key, kind=LineKind.PAUSE, name=name, seconds=seconds, remarks=said)


def _row(home: Home, now: Measured, node: Node, group: int | None) -> Row:
    inside = group is not None
    if isinstance(node, Group):
        name = _group_name(node.times)
        keys = [inner.key for inner in node.entries]
        return Row(key=node.key, kind=LineKind.GROUP, name=name, length=_length(now, keys))
    length = _length(now, [node.key])
    match node.item:
        case ExerciseItem() as item:
            side = home.preferences().first_side if item.order.sided else None
            return Row(
                key=node.key,
                name=item.exercise.name,
                dose=item_words(item),
                facts=phrases_in(home.language).shown.positions[item.exercise.position],
                length=length,
                exercise=item.exercise.id,
                side=side,
                inside=inside,
                warns=_warns(home, now, node.key),
            )
        case SayItem(line):
            return Row(
                key=node.key, kind=LineKind.SAY, name=line.text, length=length, inside=inside
            )
        case PauseItem(seconds):
            words = translate("EditorSheet", "Pause of {seconds}")
            name = words.format(seconds=seconds_words(seconds))
            return Row(key=node.key, kind=LineKind.PAUSE, name=name, inside=inside)


def _warns(home: Home, now: Measured, key: int) -> bool:
    """Cautions are marked for whom they concern, and not for all while nobody has asked."""
    asked = home.preferences().conditions is not None
    return any(key in r.keys and (asked or r.kind is not RemarkKind.CAUTION) for r in now.remarks)


def _group_name(times: int) -> str:
    return translate("EditorSheet", "Do this %n time(s)", "", times)


def _length(now: Measured, keys: Iterable[int]) -> str:
    if now.seconds is None:
        return ""
    return seconds_words(round(sum(now.seconds.get(key, 0.0) for key in keys)))


def _minutes(found: Totals | None) -> str:
    if found is None:
        return ""
    minutes = max(1, round(found.seconds / 60))
    return translate("EditorSheet", "{minutes} min").format(minutes=minutes)


def _sides(found: Totals | None) -> str:
    if found is None or not any(side in found.sides for side in Side):
        return ""
    left, right = (seconds_words(round(found.sides.get(side, 0.0))) for side in Side)
    words = translate("EditorSheet", "Left {left}, right {right}")
    return words.format(left=left, right=right)


def _facts(found: Totals | None) -> Iterable[tuple[str, str]]:
    if found is None:
        return
    names = {
        Side.LEFT: translate("EditorSheet", "Left side"),
        Side.RIGHT: translate("EditorSheet", "Right side"),
        None: translate("EditorSheet", "Both at once"),
    }
    for side, name in names.items():
        if side in found.sides:
            yield name, seconds_words(round(found.sides[side]))
    yield translate("EditorSheet", "Change position"), times_words(found.moves)
    yield translate("EditorSheet", "Get up or down"), times_words(found.get_ups)
