"""The tables of a translation: the same texts as in the content, by the same keys, and no more.

Each table is made for the exercise or routine it translates, so that it knows how many sentences
there are and which side words stand in them. Numbers, sides and doses are never translated.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import yaml

from psoas_timer.core.exercise import Caution, Exercise, Line, Option
from psoas_timer.core.routine import Routine, SayItem
from psoas_timer.core.screening import Safety
from psoas_timer.library.lines import SPOKEN_LINE
from psoas_timer.library.mappings import Key, Keyed, Values, entries
from psoas_timer.library.reader import ListOf, Reader, Schema
from psoas_timer.library.report import Spot
from psoas_timer.library.spelling import did_you_mean
from psoas_timer.library.values import Text
from psoas_timer.texts import marked, tr, tr_counted

_NAME, _TEXT, _NOTES = Text(60), Text(300), Text(1000)
_SIDE_WORD = re.compile(r"\$(side|other)\b", re.IGNORECASE)
_SLOTS = ("setup", "move", "release", "finish", "form")
_SINGLE = ("side_cue", "later", "feel", "breathe")


@dataclass(frozen=True)
class SameLine(Reader[Line]):
    """One sentence, with the side words of the one it translates."""

    original: Line

    def read(self, spot: Spot) -> Line | None:
        line = SPOKEN_LINE.read(spot)
        if line is None:
            return None
        wanted, given = _side_words(self.original), _side_words(line)
        for word in sorted(wanted - given):
            message = tr('"{word}" is missing here.', word=f"${word}")
            spot.error(message, tr('In English it is "{text}"', text=self.original.text))
        for word in sorted(given - wanted):
            message = tr('"{word}" is not in the English text.', word=f"${word}")
            spot.error(message, tr("That is: {text}", text=self.original.text))
        return line

    def schema(self) -> Schema:
        return SPOKEN_LINE.schema()


def _side_words(line: Line) -> set[str]:
    return {word.lower() for word in _SIDE_WORD.findall(f"{line.text} {line.say or ''}")}


@dataclass(frozen=True)
class SameNumber(Reader[tuple[object, ...]]):
    """A list as long as the one it translates, each entry by its own reader."""

    readers: tuple[Reader[object], ...]

    def read(self, spot: Spot) -> tuple[object, ...] | None:
        entries_here = ListOf(_ANYTHING, most=100).read(spot)
        if entries_here is None:
            return None
        nodes, number = spot.node.value, len(self.readers)
        if len(nodes) != number:
            message = tr_counted(
                len(nodes),
                "there is {number} text here, and {english} in English.",
                "there are {number} texts here, and {english} in English.",
                english=number,
            )
            spot.error(message)
            return None
        pairs = enumerate(zip(self.readers, nodes, strict=True))
        read = [reader.read(spot.entry(index, node)) for index, (reader, node) in pairs]
        return None if None in read else tuple(read)

    def schema(self) -> Schema:
        return {"type": "array"}


@dataclass(frozen=True)
class _Anything(Reader[yaml.Node]):
    def read(self, spot: Spot) -> yaml.Node | None:
        return spot.node

    def schema(self) -> Schema:
        return {}


_ANYTHING = _Anything()


def _lines(originals: Iterable[Line]) -> SameNumber:
    return SameNumber(tuple(SameLine(line) for line in originals))


def _texts(number: int, reader: Text = _TEXT) -> SameNumber:
    return SameNumber((reader,) * number)


@dataclass(frozen=True)
class ByName(Reader[dict[str, object]]):
    """A mapping that has exactly these names, each with its own reader.

    `unknown` and `missing` say of a name that it is.
    """

    readers: Mapping[str, Reader[object]]
    unknown: str
    missing: str

    def read(self, spot: Spot) -> dict[str, object] | None:
        read: dict[str, object] = {}
        for name_spot, value_spot in entries(spot):
            reader = self.readers.get(name_spot.key)
            if reader is None:
                hint = did_you_mean(name_spot.key, self.readers)
                name_spot.error(tr(self.unknown, name=name_spot.key), hint)
                continue
            value = reader.read(value_spot)
            if value is not None:
                read[name_spot.key] = value
        for name in self.readers:
            if name not in read:
                spot.error(tr(self.missing, name=name))
        return read if read.keys() == self.readers.keys() else None

    def schema(self) -> Schema:
        return {"type": "object"}


def _of_options(readers: Mapping[str, Reader[object]]) -> ByName:
    return ByName(
        readers,
        unknown=marked('there is no option "{name}" in English.'),
        missing=marked('the option "{name}" is missing or cannot be used.'),
    )


def _of_questions(readers: Mapping[str, Reader[object]]) -> ByName:
    return ByName(
        readers,
        unknown=marked('there is no question "{name}" in English.'),
        missing=marked('the question "{name}" is missing or cannot be used.'),
    )


def exercise_reader(exercise: Exercise) -> Keyed[Exercise]:
    """Reads that exercise in another language."""
    keys = [_key("name", _NAME)]
    keys += [
        _key(name, SameLine(getattr(exercise, name)))
        for name in _SINGLE
        if getattr(exercise, name) is not None
    ]
    keys += [
        _key(slot, _lines(getattr(exercise, slot))) for slot in _SLOTS if getattr(exercise, slot)
    ]
    if exercise.options:
        options = {option.id: _option_reader(option) for option in exercise.options}
        keys.append(_key("options", _of_options(options)))
    if exercise.cautions:
        keys.append(_key("cautions", _lines(caution.say for caution in exercise.cautions)))
    if exercise.stop:
        keys.append(_key("stop", _texts(len(exercise.stop), _NAME)))
    noted = [source for source in exercise.sources if source.note]
    if noted:
        keys.append(_key("sources", _texts(len(noted))))
    if exercise.notes:
        keys.append(_key("notes", _NOTES))
    keys.append(Key("aka", ListOf(_NAME), "Other names it is known by in that language."))
    return Keyed(tuple(keys), lambda values: _exercise(exercise, values))


def _key(name: str, reader: Reader[object]) -> Key:
    return Key(name, reader, "", required=True)


def _option_reader(option: Option) -> Keyed[Option]:
    keys = [_key("label", Text(100))]
    keys += [
        _key(slot, _lines(getattr(option, slot))) for slot in _SLOTS[:3] if getattr(option, slot)
    ]
    table = tuple(keys)
    return Keyed(table, lambda values: _replaced(option, values, table))


def _exercise(exercise: Exercise, values: Values) -> Exercise | None:
    table = tuple(given.key for given in values.given.values())
    fields = values.fields(table)
    if len(fields) != len(table):
        return None
    if "options" in fields:
        fields["options"] = tuple(fields["options"][option.id] for option in exercise.options)
    if "cautions" in fields:
        said = zip(exercise.cautions, fields["cautions"], strict=True)
        fields["cautions"] = tuple(_said(caution, line) for caution, line in said)
    if "sources" in fields:
        notes = iter(fields["sources"])
        fields["sources"] = tuple(
            replace(source, note=next(notes)) if source.note else source
            for source in exercise.sources
        )
    fields.setdefault("aka", ())
    return replace(exercise, **fields)


def _said(caution: Caution, line: Line) -> Caution:
    return replace(caution, say=line)


def _replaced(option: Option, values: Values, table: tuple[Key, ...]) -> Option | None:
    fields = values.fields(table)
    return replace(option, **fields) if len(fields) == len(table) else None


def routine_reader(routine: Routine) -> Keyed[Routine]:
    """Reads that routine's own texts in another language; `say` are its spoken lines in order."""
    says = [item.line for item in routine.items if isinstance(item, SayItem)]
    keys = [_key("name", _NAME)]
    keys += [_key("about", _TEXT)] if routine.about else []
    keys += [_key("say", _lines(says))] if says else []
    table = tuple(keys)
    return Keyed(table, lambda values: _routine(routine, values, table))


def _routine(routine: Routine, values: Values, table: tuple[Key, ...]) -> Routine | None:
    fields = values.fields(table)
    if len(fields) != len(table):
        return None
    said = iter(fields.pop("say", ()))
    items = tuple(
        SayItem(next(said)) if isinstance(item, SayItem) else item for item in routine.items
    )
    return replace(routine, items=items, **fields)


def safety_reader(safety: Safety) -> Keyed[Safety]:
    """Reads questions by their condition, and the reasons of the rules and red flags in order."""
    questions = {
        question.when.value: Keyed(
            (_key("ask", Text(160)), *((_key("about", _TEXT),) if question.about else ())),
            lambda values: {name: given.value for name, given in values.given.items()},
        )
        for question in safety.questions
    }
    keys = [_key("questions", _of_questions(questions))] if questions else []
    keys += [_key("rules", _texts(len(safety.rules)))] if safety.rules else []
    keys += [_key("red_flags", _texts(len(safety.red_flags)))] if safety.red_flags else []
    table = tuple(keys)
    return Keyed(table, lambda values: _safety(safety, values, table))


def _safety(safety: Safety, values: Values, table: tuple[Key, ...]) -> Safety | None:
    fields = values.fields(table)
    if len(fields) != len(table):
        return None
    asked = fields.get("questions", {})
    reasons: Sequence[str] = fields.get("rules", ())
    signs: Sequence[str] = fields.get("red_flags", ())
    return Safety(
        tuple(replace(one, **asked[one.when.value]) for one in safety.questions),
        tuple(replace(one, why=why) for one, why in zip(safety.rules, reasons, strict=True)),
        tuple(replace(one, say=say) for one, say in zip(safety.red_flags, signs, strict=True)),
    )
