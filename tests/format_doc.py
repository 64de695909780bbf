"""The text of docs/format.md, made from the schema, which is made from the reader's own tables."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from psoas_timer.library import schema
from psoas_timer.library.mappings import FREE

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "format.md"

HEAD = """\
# The format of exercises and routines

Written by `python -m tests.docs` from the tables that the program reads files by; a test holds this
page to them. Do not edit it by hand. How to write a routine of your own, with examples:
[making-routines.md](making-routines.md). For an editor that can complete and check as you type
there is [the same as a JSON schema](../content/psoas-timer-1.schema.json).

A file is YAML in UTF-8, 256 KiB at most, indented with blanks, without tags, anchors and aliases.
A name is made of small letters, digits and `-`. A time is written as `30 s`, `15-30 s`, `1 min`,
`1:30`; where breaths make sense also `10 breaths` and `up to 10 breaths`. Keys that begin with `x-`
are yours: they are left alone. Everything else that is not in these tables is an error, and
`psoas-timer check FILE` says where and what was probably meant.

**Bold** keys are required.
"""

Node = dict[str, Any]

# What no table says.
_NOTES = {
    "exercises.NAME": "It says at least one of `hold`, `for`, `until`, `times` and `tempo`.",
    "item": "A line of a routine is an exercise's name by itself, or one of these.",
    "line": "A sentence is written as it is, or in two forms. `$side` and `$other` stand for the "
    "working side and the other one, `$Side` and `$Other` at the beginning of a sentence.",
    "change": "`default` means as it is shipped.",
}
_MEANINGS = {
    "item.say": "A sentence between exercises.",
    "item.pause": "A pause without words.",
    "item.repeat": "Lines that are done several times over.",
    "item.EXERCISE": "An exercise's name, and under it what is different about it here.",
}
_SHARED = {
    "line": "[a sentence](#line)",
    "lines": "a list of [sentences](#line)",
    "words": "a list of short texts",
    "amount": "a time or breaths",
}
_ON_OFF = {True, False, "on", "off"}


def page() -> str:
    """The whole text."""
    return HEAD + "\n" + "\n".join(_Writer().lines()) + "\n"


class _Writer:
    """Goes through the schema once; what is the same in two places is described at the first."""

    def __init__(self) -> None:
        self._schema = schema()
        self._where: dict[str, str] = {}  # the heading of what was described, by its text

    def lines(self) -> Iterator[str]:
        yield from self._section("A file", self._schema)
        for name, node in self._schema["definitions"].items():
            if name not in _SHARED or name == "line":
                yield from self._section(name, node)

    def _section(self, title: str, node: Node) -> Iterator[str]:
        node = next((one for one in node.get("anyOf", ()) if "properties" in one), node)
        if "properties" not in node:
            yield from (f"## {title}", "", f"{_upper(self._kind(node, title))}.", "")
            return
        yield from (f"## {title}", "")
        if title in _NOTES:
            yield from (_NOTES[title], "")
        yield from ("| key | is | meaning | for example |", "|---|---|---|---|")
        required, inner = node.get("required", ()), []
        for name, value in _entries(node):
            below = name if title == "A file" else f"{title}.{name}"
            told = f"**`{name}`**" if name in required else f"`{name}`"
            inner += [(below, part) for part in self._new_parts(value, below)]
            meaning = value.get("description") or _MEANINGS[below]
            cells = (told, self._kind(value, below), meaning, _examples(value))
            yield f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"
        yield ""
        for below, part in inner:
            yield from self._section(self._where[_key(part)] if below else below, part)

    def _new_parts(self, node: Node, title: str) -> Iterator[Node]:
        """The mappings in there that have not been described, which are from here on."""
        for part, below in _mappings(node, title):
            if _key(part) not in self._where:
                self._where[_key(part)] = below
                yield part

    def _kind(self, node: Node, title: str) -> str:
        if "$ref" in node:
            name = node["$ref"].rpartition("/")[2]
            return _SHARED.get(name, f"[{name}](#{name})")
        if "allOf" in node:
            return self._kind(node["allOf"][0], title)
        if "properties" in node:
            return self._link(node)
        if "anyOf" in node:
            return ", or ".join(self._kind(one, title) for one in node["anyOf"])
        if "const" in node:
            return f"`{node['const']}`"
        if "enum" in node:
            return _choice(node["enum"])
        if node.get("type") == "array":
            least, most = node.get("minItems"), node.get("maxItems")
            many = f"a list of {most}" if least == most else "a list"
            return f"{many}: {self._kind(node['items'], title)}"
        if node.get("type") == "object":
            return f"by name: {self._kind(node['additionalProperties'], title)}"
        return _value(node)

    def _link(self, node: Node) -> str:
        title = self._where[_key(node)]
        return f"[{title}](#{title.lower().replace('.', '').replace(' ', '-')})"


def _entries(node: Node) -> Iterator[tuple[str, Node]]:
    yield from node["properties"].items()
    for pattern, value in node.get("patternProperties", {}).items():
        if pattern != f"^{FREE}":
            yield "EXERCISE", value


def _mappings(node: Node, title: str) -> Iterator[tuple[Node, str]]:
    """The mappings with known keys that a value is or is made of, each with its heading."""
    if "properties" in node:
        yield node, title
    for inner in (*node.get("anyOf", ()), *([node["items"]] if "items" in node else ())):
        yield from _mappings(inner, title)
    more = node.get("additionalProperties")
    if isinstance(more, dict):  # and not a mere no
        yield from _mappings(more, f"{title}.NAME")


def _key(node: Node) -> str:
    bare = {key: value for key, value in node.items() if key not in ("description", "examples")}
    return json.dumps(bare, sort_keys=True)


def _choice(words: list[Any]) -> str:
    if set(words) >= _ON_OFF:
        return "`on` or `off`"
    return ", ".join(f"`{word}`" for word in words)


def _value(node: Node) -> str:
    pattern = node.get("pattern", "")
    low, high = node.get("minimum"), node.get("maximum")
    between = f", {low:.10g} to {high:.10g}" if low is not None and high is not None else ""
    if "[0-5][0-9]" in pattern:
        breaths = " or breaths" if "reath" in pattern else ""
        return f"a time{breaths}{between}{' s' if between else ''}"
    if "each side" in pattern:
        return f"a number of times{between}"
    if "[a-z0-9]" in pattern:
        return "a name and a place, as `cobra-pose#2`" if "#" in pattern else "a name"
    if "maxLength" in node:
        return f"text, {node['maxLength']} letters at most"
    return f"a number{between}" if node.get("type") == "number" else f"a whole number{between}"


def _examples(node: Node) -> str:
    return ", ".join(f"`{_as_yaml(example)}`" for example in node.get("examples", ()))


def _as_yaml(value: Any) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {_as_yaml(one)}" for key, one in value.items()) + "}"
    if isinstance(value, list | tuple):
        return f"[{', '.join(map(_as_yaml, value))}]"
    return str(value)


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
