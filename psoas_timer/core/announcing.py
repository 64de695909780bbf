"""What is said of an exercise before the first move: name, dose, side, props, cautions.

Props and the change of position come here, before the person lies down.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from psoas_timer.core.exercise import Caution
from psoas_timer.core.phrases import chunks
from psoas_timer.core.segment import Segment, SegmentKind
from psoas_timer.core.segment_maker import SegmentMaker
from psoas_timer.core.side import Side
from psoas_timer.core.turns import Turn
from psoas_timer.core.verbosity import Verbosity


def announce(
    make: SegmentMaker,
    first: Turn,
    props: Sequence[str],
    cautions: Sequence[Caution],
    *,
    settle: float,
) -> Iterator[Segment]:
    """`settle`: seconds to get into the position, where no setup follows that gives them."""
    setting, exercise, phrases = make.setting, make.exercise, make.phrases
    sentences = [phrases.announce(exercise.name, first=setting.first, last=setting.last)]
    if setting.moves:
        sentences.append(phrases.position(exercise.position))
    if make.words is not Verbosity.NAMES:
        sentences += _dose_words(make)
    if first.side:
        sentences.append(phrases.first_side(first.side))
    needed = [
        exercise.called(prop) for prop in props if prop != "floor" and prop not in setting.fetched
    ]
    optional = [
        exercise.called(prop) for prop in exercise.optional_props if prop not in setting.fetched
    ]
    sentences += phrases.props(needed, optional)
    texts = chunks([sentence for sentence in sentences if sentence])
    said = (caution.say.spoken for caution in cautions)
    texts += [text for text in said if text not in setting.warned]
    for number, text in enumerate(texts, start=1):
        pause = settle if number == len(texts) else 0.0
        yield make.spoken(SegmentKind.ANNOUNCE, text, None, settle=pause)


def _dose_words(make: SegmentMaker) -> list[str]:
    left, right = make.doses[Side.LEFT], make.doses[Side.RIGHT]
    if left == right or not make.order.sided:
        return make.phrases.dose(make.doses[None], make.order)
    sides = (make.first_side, make.first_side.other)
    return make.phrases.dose_by_side({side: make.doses[side] for side in sides}, make.order)
