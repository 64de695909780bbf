"""The published schema is made from the reader's tables, and agrees with the reader."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from psoas_timer.library import Severity, schema
from tests.library.samples import CONTENT, CONTENT_FILES, CheckText
from tests.library.test_messages import DOSES, ROUTINES, STRUCTURE, TEXTS, Mistake

PUBLISHED = CONTENT / "psoas-timer-1.schema.json"
WITH_STRUCTURE = {**STRUCTURE, **DOSES, **TEXTS, **ROUTINES}

# What no schema can see: mistakes between keys or files, and in what a value means.
ONLY_THE_READER_SEES = {
    "a key twice",
    "zero",
    "too short",
    "too long",
    "a range backwards",
    "no breath",
    "many breaths",
    "half a breath",
    "contract without a hold",
    "contract on one side without a hold",
    "a tempo too fast",
    "times without a side",
    "each side without sides",
    "in all of one side",
    "times backwards",
    "a first side without sides",
    "a dose for one side without sides",
    "a side word misspelled",
    "a side word unknown",
    "a side word in capitals",
    "H49 a way into objects",
    "a side word without sides",
    "H13 a word without end",
    "an exercise that is not there",
    "an option misspelled",
    "times that do not say which",
    "sides for an exercise without",
    "contract-relax for timed work",
    "a side word outside an exercise",
}

# Values as an editor sees them, by YAML 1.2: `off` and `1:30` are text.
_VALUES: tuple[tuple[str, Any], ...] = (
    (r"true|false", lambda text: text == "true"),
    (r"-?[0-9]{1,9}", int),
    (r"-?[0-9]+(\.[0-9]+)?", float),
    (r"|null", lambda text: None),
)


def as_an_editor_sees(node: yaml.Node) -> Any:
    if isinstance(node, yaml.SequenceNode):
        return [as_an_editor_sees(entry) for entry in node.value]
    if isinstance(node, yaml.MappingNode):
        return {str(key.value): as_an_editor_sees(value) for key, value in node.value}
    assert isinstance(node, yaml.ScalarNode)
    for pattern, make in () if node.style else _VALUES:
        if re.fullmatch(pattern, node.value):
            return make(node.value)
    return node.value


@cache
def validator() -> jsonschema.Draft7Validator:
    return jsonschema.Draft7Validator(schema())


def accepts(text: str) -> bool:
    node = yaml.compose(text, Loader=yaml.SafeLoader)
    return node is not None and validator().is_valid(as_an_editor_sees(node))


def test_the_published_schema_is_the_one_the_tables_make() -> None:
    """To mend: write `json.dumps(schema(), indent=2, ensure_ascii=False)` and a newline there."""
    made = json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"

    assert PUBLISHED.read_text(encoding="utf-8") == made


def test_the_schema_is_a_schema_that_editors_understand() -> None:
    jsonschema.Draft7Validator.check_schema(schema())

    assert schema()["$schema"] == "http://json-schema.org/draft-07/schema#"
    assert schema()["$id"] == PUBLISHED.name


@pytest.mark.parametrize("path", CONTENT_FILES, ids=lambda path: path.stem)
def test_the_schema_accepts_every_shipped_file(path: Path) -> None:
    assert accepts(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", WITH_STRUCTURE)
def test_the_schema_refuses_what_the_reader_refuses(name: str) -> None:
    mistake: Mistake = WITH_STRUCTURE[name]
    reader_accepts = mistake.severity is Severity.WARNING

    assert accepts(mistake.without_mark) is (reader_accepts or name in ONLY_THE_READER_SEES)


def described(part: Any, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every property of every object in the schema, with its path."""
    if isinstance(part, dict):
        for name, inner in part.get("properties", {}).items():
            yield f"{path}.{name}", inner
        for name, inner in part.items():
            yield from described(inner, f"{path}.{name}")
    elif isinstance(part, list):
        for entry in part:
            yield from described(entry, path)


def test_every_key_is_explained_to_editors() -> None:
    for path, key in described(schema()):
        words = ("say", "pause", "repeat")  # items, whose values explain themselves
        assert key.get("description") or path.endswith(words), path


def test_every_example_in_the_schema_is_accepted_by_it() -> None:
    definitions = schema()["definitions"]
    for path, key in described(schema()):
        alone = jsonschema.Draft7Validator({**key, "definitions": definitions})
        for example in key.get("examples", ()):
            assert alone.is_valid(example), f"{path}: {example}"


@pytest.mark.parametrize(
    "dose",
    [
        "hold: 30",
        "hold: 1:30",
        "hold: 010",
        "hold: 15\u201330 s",
        "times: 3",
        "until: key",
        "for: 2 Min",
    ],
)
def test_schema_and_reader_accept_the_same_ways_of_writing(
    dose: str, problems_of: CheckText
) -> None:
    text = (
        "psoas-timer: 1\nexercises:\n  lunge:\n    name: X\n    kind: stretch\n    move: [Go.]\n"
        f"    {dose}\n"
    )
    assert problems_of(text) == ()
    assert accepts(text)
