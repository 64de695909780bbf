"""The tables of questions, rules and red flags: what a person's body means for exercises."""

from __future__ import annotations

from dataclasses import dataclass

from psoas_timer.core.condition import Condition
from psoas_timer.core.screening import Question, RedFlag, Rule, Safety, Verdict
from psoas_timer.library.items import NO_EXERCISE
from psoas_timer.library.mappings import IS_MISSING, Key, Keyed, Name, NameOf, Values
from psoas_timer.library.problem import shorten
from psoas_timer.library.reader import ListOf, Reader, Schema
from psoas_timer.library.report import Spot
from psoas_timer.library.spelling import did_you_mean
from psoas_timer.library.values import Choice, Text
from psoas_timer.texts import marked, tr

MOST_RULES = 60
_NAMED = Choice({c.value: c for c in Condition if c is not Condition.ALWAYS})
_VERDICTS = Choice({"mark": Verdict.MARK, "use": Verdict.USE, "leave-out": Verdict.LEAVE_OUT})
_REF = Text(100)


@dataclass(frozen=True)
class ExerciseName(Reader[str]):
    """The name of an exercise. One that there is not is told: a rule must not miss by a typo."""

    def read(self, spot: Spot) -> str | None:
        name = Name(NameOf.EXERCISE).read(spot)
        known = spot.scope.exercises
        if name is not None and name not in known:
            spot.warn(tr(NO_EXERCISE, name=shorten(name)), did_you_mean(name, known))
        return name

    def schema(self) -> Schema:
        return Name(NameOf.EXERCISE).schema()


QUESTION = (
    Key("when", _NAMED, "The condition that is asked for.", ("knee-pain",), required=True),
    Key("ask", Text(160), "The question, to be answered with yes or no.", required=True),
    Key("about", Text(300), "What is meant by it, in a sentence."),
    Key("ref", _REF, "The source that gives a reason to ask.", ("goodrx",)),
)
RULE = (
    Key("when", _NAMED, "For people with this condition.", ("knee-pain",), required=True),
    Key(
        "exercises",
        ListOf(ExerciseName(), most=60, empty=marked("this rule is about no exercise.")),
        "The exercises it is about.",
        (["camel-pose"],),
        required=True,
    ),
    Key(
        "then",
        _VERDICTS,
        "mark: say why it may not suit. use: do another one instead. leave-out: do without.",
        ("leave-out",),
        required=True,
    ),
    Key("instead", ExerciseName(), "What to do instead, where the rule is `use`."),
    Key("why", Text(300), "The reason, in our own words, as it is shown.", required=True),
    Key("ref", _REF, "The source of the rule; without one it is our own.", ("goodrx",)),
)
RED_FLAG = (
    Key("say", Text(200), "The sign, in plain words.", required=True),
    Key("ref", _REF, "The source that names it.", ("goodrx",)),
)
SAFETY = (
    Key(
        "questions",
        ListOf(Keyed(QUESTION, lambda values: _question(values)), most=30),
        "What a person is asked once, if they want to be.",
    ),
    Key(
        "rules",
        ListOf(Keyed(RULE, lambda values: _rule(values)), most=MOST_RULES),
        "What an answer means for exercises.",
    ),
    Key(
        "red_flags",
        ListOf(Keyed(RED_FLAG, lambda values: _red_flag(values)), most=30),
        "Signs with which to see somebody first.",
    ),
)


def _question(values: Values) -> Question | None:
    fields = values.fields(QUESTION)
    return Question(**fields) if {"when", "ask"} <= fields.keys() else None


def _red_flag(values: Values) -> RedFlag | None:
    fields = values.fields(RED_FLAG)
    return RedFlag(**fields) if "say" in fields else None


def _rule(values: Values) -> Rule | None:
    fields = values.fields(RULE)
    swaps = fields.get("then") is Verdict.USE
    if swaps and "instead" not in values.given:
        hint = tr('Add a line "instead: …", or "then: leave-out".')
        values.spot.error(tr(IS_MISSING, name="instead"), hint)
    elif not swaps and "instead" in values.given:
        values.given["instead"].name_spot.error(tr('"instead" only goes with "then: use".'))
    needed = all(key.name in fields for key in RULE if key.required)
    return Rule(**fields) if needed else None


SAFETY_RECORD = Keyed(SAFETY, lambda values: Safety(**values.fields(SAFETY)))
