"""A plan for somebody who only listens: a recording hears no keys.

What waits for a key lasts a fixed while instead, and says so; what names a key says what to do
without one. Everything else is left as it is.
"""

from __future__ import annotations

from dataclasses import replace

from psoas_timer.core import phrases
from psoas_timer.core.cueing import countdown
from psoas_timer.core.plan import Plan
from psoas_timer.core.segment import Cue, Rank, Segment, SegmentKind, Tone

WAIT_SECONDS = 30.0  # in place of every wait for a key
WAIT_NOTE = "Go on at your own pace. The recording goes on in thirty seconds."
SAFETY = "Pain means stop: if it hurts, stop at once, and pause the recording."


def for_listening(plan: Plan) -> Plan:
    """The same plan without keys: the same segments in the same places."""
    return replace(plan, segments=tuple(_without_keys(segment) for segment in plan.segments))


def _without_keys(segment: Segment) -> Segment:
    if segment.kind is SegmentKind.WAIT:
        note = Cue(WAIT_NOTE, Rank.MARK, tone=Tone.START)
        cues = (note, *countdown(0.0))
        return replace(segment, kind=SegmentKind.WORK, seconds=WAIT_SECONDS, cues=cues)
    if segment.instruction == phrases.SAFETY:
        return replace(segment, cues=(replace(segment.cues[0], text=SAFETY), *segment.cues[1:]))
    return segment
