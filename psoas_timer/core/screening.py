"""What a person's answers about their body mean for a routine: marked, swapped or left out.

The questions and rules are data, each with its source (`content/safety.yaml`); a person may do an
exercise anyway, and that is remembered for the conditions they had named at the time. Nothing here
knows what is good for anybody: it repeats what sources say about an exercise.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import IntEnum

from psoas_timer.core.condition import Condition
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.phrases import phrases_in
from psoas_timer.core.preferences import Preferences
from psoas_timer.core.routine import ExerciseItem, Item, RepeatItem, Routine


class Verdict(IntEnum):
    """What to do about an exercise; where rules differ the highest holds."""

    MARK = 1  # say why it may not suit, and do it
    USE = 2  # do another one instead
    LEAVE_OUT = 3


@dataclass(frozen=True, slots=True)
class Question:
    """Asked once, plainly; `about` says what is meant by it. `ref` is the source's key."""

    when: Condition
    ask: str
    about: str | None = None
    ref: str | None = None


@dataclass(frozen=True, slots=True)
class RedFlag:
    """A sign with which to see somebody first, whatever the routine."""

    say: str
    ref: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """For people with a condition, about some exercises. Without `ref` the rule is ours."""

    when: Condition
    exercises: tuple[str, ...]
    then: Verdict
    why: str
    instead: str | None = None
    ref: str | None = None


@dataclass(frozen=True, slots=True)
class Safety:
    """All questions, rules and red flags of the content."""

    questions: tuple[Question, ...] = ()
    rules: tuple[Rule, ...] = ()
    red_flags: tuple[RedFlag, ...] = ()

    def together(self, other: Safety) -> Safety:
        return Safety(
            self.questions + other.questions,
            self.rules + other.rules,
            self.red_flags + other.red_flags,
        )


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the rules say about one exercise for one person.

    `anyway`: the person has chosen to do it all the same, so that it is only marked.
    """

    exercise: Exercise
    verdict: Verdict
    rules: tuple[Rule, ...]
    instead: Exercise | None = None
    anyway: bool = False
    language: str = "en"

    @property
    def sentence(self) -> str:
        """What happens with it and why, in words."""
        why = " ".join(dict.fromkeys(rule.why for rule in self.rules))
        words, name = phrases_in(self.language).shown.screening, self.exercise.name
        match self.verdict:
            case Verdict.LEAVE_OUT:
                return words.left_out.format(exercise=name, why=why)
            case Verdict.USE:
                other = self.instead.name if self.instead else ""
                return words.becomes.format(exercise=name, instead=other, why=why)
            case Verdict.MARK:
                return words.take_care.format(exercise=name, why=why)


@dataclass(frozen=True, slots=True)
class Screened:
    """A routine as a person can do it, and what was found about its exercises, each once."""

    routine: Routine
    judgements: tuple[Judgement, ...] = ()


def judgement(
    exercise: Exercise,
    exercises: Mapping[str, Exercise],
    safety: Safety,
    preferences: Preferences,
) -> Judgement | None:
    """What the rules say about this exercise for this person, or None if nothing."""
    named = preferences.conditions or frozenset()
    rules = tuple(
        rule for rule in safety.rules if rule.when in named and exercise.id in rule.exercises
    )
    if not rules:
        return None
    language = preferences.language
    if all((rule.when, exercise.id) in preferences.anyway for rule in rules):
        return Judgement(exercise, Verdict.MARK, rules, anyway=True, language=language)
    strongest = max(rules, key=lambda rule: rule.then)
    if strongest.then is not Verdict.USE:
        return Judgement(exercise, strongest.then, rules, language=language)
    instead = exercises.get(strongest.instead or "")
    if instead is None or _forbidden(instead, safety, named):
        return Judgement(exercise, Verdict.LEAVE_OUT, rules, language=language)
    return Judgement(exercise, Verdict.USE, rules, instead, language=language)


def _forbidden(exercise: Exercise, safety: Safety, named: frozenset[Condition]) -> bool:
    """Would the rules change this exercise too? Then it can stand in for no other."""
    return any(
        rule.when in named and exercise.id in rule.exercises and rule.then is not Verdict.MARK
        for rule in safety.rules
    )


def screen(
    routine: Routine,
    exercises: Mapping[str, Exercise],
    safety: Safety,
    preferences: Preferences,
) -> Screened:
    """The routine for this person; who was never asked gets it as it is.

    What is left may be empty: then there is nothing to do in it for them.
    """
    found: dict[str, Judgement] = {}

    def judge(exercise: Exercise) -> Judgement | None:
        result = judgement(exercise, exercises, safety, preferences)
        if result is not None:
            found[exercise.id] = result
        return result

    items = tuple(_kept(routine.items, judge))
    if not found:
        return Screened(routine)
    return Screened(replace(routine, items=items), tuple(found.values()))


_Judge = Callable[[Exercise], Judgement | None]


def _kept(items: tuple[Item, ...], judge: _Judge) -> Iterator[Item]:
    for item in items:
        match item:
            case ExerciseItem(exercise=exercise):
                yield from _judged(item, judge(exercise))
            case RepeatItem(times, inside):
                kept = tuple(_kept(inside, judge))
                if kept:
                    yield RepeatItem(times, kept)
            case _:
                yield item


def _judged(item: ExerciseItem, found: Judgement | None) -> Iterator[Item]:
    """The line as it is, another exercise at its own dose, or nothing."""
    if found is None or found.verdict is Verdict.MARK:
        yield item
    elif found.verdict is Verdict.USE and found.instead is not None:
        yield ExerciseItem(exercise=found.instead)
