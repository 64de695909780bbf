"""`psoas-timer plan`: a routine's whole timeline, to be read before anybody lies down."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator
from textwrap import wrap

from psoas_timer.commands.output import say, say_json
from psoas_timer.commands.reference import (
    add_minutes,
    add_routine,
    minutes_of,
    opened_home,
    plan_of,
    routine_named,
)
from psoas_timer.commands.timeline import Stretch, timeline
from psoas_timer.commands.wishes import wishes_help, with_wishes
from psoas_timer.core.exercise import Position
from psoas_timer.core.fit import Due
from psoas_timer.core.phrases import phrases_in
from psoas_timer.core.plan import Plan
from psoas_timer.core.segment import Segment, SegmentKind
from psoas_timer.texts import marked, tr

NAME = "plan"
HELP = marked("a routine's timeline: every segment, when it begins, what is said when")

_WIDTH = 116
_HEAD = "index   start  lasts  kind      side   set  rep      at  words"
_INDENT = _HEAD.index("  words") + 2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add_routine(parser)
    add_minutes(parser)
    parser.add_argument("--json", action="store_true", help=tr("for programs"))
    parser.add_argument(
        "--set",
        metavar="KEY=VALUE",
        action="append",
        default=[],
        help=tr("plan as somebody who wants this; KEY is {keys}", keys=wishes_help()),
    )


def run(arguments: argparse.Namespace) -> int:
    home = opened_home()
    preferences = with_wishes(home.preferences(), arguments.set)
    home = home.speaking(preferences.language)
    routine = routine_named(arguments.routine, home)
    plan = plan_of(routine, home, preferences, minutes_of(arguments))
    if arguments.json:
        say_json(_as_json(plan))
    else:
        for line in _as_text(plan):
            say(line)
    return 0


def _as_json(plan: Plan) -> dict[str, object]:
    sided = {segment.item for segment in plan.segments if segment.side}
    return {
        "routine": plan.routine.id,
        "seconds": round(plan.seconds, 3),
        "estimated": True,
        "segments": [_segment(stretch, sided) for stretch in timeline(plan)],
    }


def _segment(stretch: Stretch, sided: set[int]) -> dict[str, object]:
    segment = stretch.segment
    return {
        "index": stretch.index,
        "start_s": round(stretch.start, 3),
        "seconds": round(stretch.seconds, 3),
        "kind": segment.kind.value,
        "exercise": segment.exercise,
        "item": segment.item if _is_of_a_line(segment) else None,
        "set": segment.set,
        "sets": segment.sets,
        "rep": segment.rep,
        "reps": segment.reps,
        "side": _side(segment, sided),
        "position": segment.position.value,
        "cues": [
            {"at_s": round(due.at, 3), "text": due.text, "rank": due.rank.name.lower()}
            for due in stretch.cues
            if due.text
        ],
    }


def _is_of_a_line(segment: Segment) -> bool:
    """The welcome and the last words belong to no line of the routine."""
    return segment.item >= 0 and segment.kind is not SegmentKind.FINISH


def _side(segment: Segment, sided: set[int]) -> str | None:
    """Left, right, both at once, or None where no side is meant."""
    if segment.side:
        return segment.side.value
    return "both" if segment.exercise and segment.item not in sided else None


def _as_text(plan: Plan) -> Iterator[str]:
    routine, words = plan.routine, round(plan.preferences.words_per_minute)
    yield f"{routine.name} ({routine.id})"
    yield (
        tr(
            "{segments} segments, {time} with the speech estimated at {words} words a minute",
            segments=len(plan.segments),
            time=_clock(plan.seconds, 0),
            words=words,
        )
    )
    yield ""
    yield _HEAD
    heading = ""
    for stretch in timeline(plan):
        before, heading = heading, _heading(stretch.segment)
        if heading and heading != before:
            yield ""
            yield heading
        yield from _lines(stretch)


def _heading(segment: Segment) -> str:
    if not segment.exercise:
        return ""
    where = (
        ""
        if segment.position is Position.ANY
        else f", {phrases_in(segment.language).shown.positions[segment.position]}"
    )
    return f"{segment.title} ({segment.exercise}){where}"


def _lines(stretch: Stretch) -> Iterator[str]:
    segment = stretch.segment
    side = segment.side.value if segment.side else ""
    sets = f"{segment.set}/{segment.sets}" if segment.sets > 1 else ""
    reps = f"{segment.rep}/{segment.reps}" if segment.reps > 1 else ""
    when = f"{stretch.index:5} {_clock(stretch.start, 1):>7} {stretch.seconds:6.1f}"
    yield from _with_cues(
        f"{when}  {segment.kind.value:9} {side:6} {sets:4} {reps:5}", stretch.cues
    )


def _with_cues(start: str, cues: Iterable[Due]) -> Iterator[str]:
    for due in cues:
        tone = f"[{due.tone.value}]" if due.tone else ""
        words = wrap(f"{tone} {due.text}".strip(), _WIDTH - _INDENT)
        yield f"{start:{_INDENT - 8}}{due.at:6.1f}  {words[0]}"
        yield from (f"{'':{_INDENT}}{line}" for line in words[1:])
        start = ""


def _clock(seconds: float, digits: int) -> str:
    """Minutes and seconds, as in 3:07.5."""
    minutes, rest = divmod(round(seconds, digits), 60)
    return f"{minutes:.0f}:{rest:0{3 + digits if digits else 2}.{digits}f}"
