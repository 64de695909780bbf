"""A plan for somebody who only listens: a recording hears no keys.

What waits for a key lasts a fixed while instead, and says so; what names a key says what to do
without one. Everything else is left as it is.
"""

from __future__ import annotations

from dataclasses import replace

from psoas_timer.core.cueing import countdown
from psoas_timer.core.phrases import phrases_in
from psoas_timer.core.plan import Plan
from psoas_timer.core.segment import Cue, Rank, Segment, SegmentKind, Tone

WAIT_SECONDS = 30.0  # in place of every wait for a key


def for_listening(plan: Plan) -> Plan:
    """The same plan without keys: the same segments in the same places."""
    return replace(plan, segments=tuple(_without_keys(segment) for segment in plan.segments))


def _without_keys(segment: Segment) -> Segment:
    phrases = phrases_in(segment.language)
    if segment.kind is SegmentKind.WAIT:
        note = Cue(phrases.wait_recorded, Rank.MARK, tone=Tone.START)
        cues = (note, *countdown(phrases, 0.0))
        return replace(segment, kind=SegmentKind.WORK, seconds=WAIT_SECONDS, cues=cues)
    if segment.instruction == phrases.safety:
        return replace(
            segment,
            cues=(replace(segment.cues[0], text=phrases.safety_recorded), *segment.cues[1:]),
        )
    return segment
