"""Plain values as YAML holds them (texts, lists, mappings), to text and from nodes.

Every single value is text here: what "30 s" or "off" means is decided by who reads it.
"""

from __future__ import annotations

from typing import TypeAlias

import yaml

Plain: TypeAlias = "str | list[Plain] | dict[str, Plain]"

WIDTH = 100
_UNQUOTED = {f"tag:yaml.org,2002:{kind}" for kind in ("int", "float", "bool")}
_TEXT = "tag:yaml.org,2002:str"
_SHORT = 70  # characters of a group that is still written in one line


def dump(value: Plain) -> str:
    """YAML text that reads back as the same value."""
    return str(
        yaml.serialize(_node(value), Dumper=yaml.SafeDumper, width=WIDTH, allow_unicode=True)
    )


def from_node(node: yaml.Node) -> Plain:
    """What a node of a file holds, with the blanks of its texts tidied."""
    match node:
        case yaml.MappingNode():
            return {_key(key): from_node(value) for key, value in node.value}
        case yaml.SequenceNode():
            return [from_node(entry) for entry in node.value]
    return " ".join(str(node.value).split())


def _key(node: yaml.Node) -> str:
    text = from_node(node)
    return text if isinstance(text, str) else ""


_RESOLVER = yaml.SafeDumper.yaml_implicit_resolvers


def _node(value: Plain) -> yaml.Node:
    if isinstance(value, str):
        return yaml.ScalarNode(_tag(value), value)
    if isinstance(value, list):
        entries = [_node(entry) for entry in value]
        return yaml.SequenceNode("tag:yaml.org,2002:seq", entries, flow_style=not value)
    pairs = [(_node(key), _node(entry)) for key, entry in value.items()]
    return yaml.MappingNode("tag:yaml.org,2002:map", pairs, flow_style=_is_short(value))


def _tag(text: str) -> str:
    """What YAML takes the bare text for, so that it stays bare where that does no harm.

    1:30 is a number to YAML, but has to be quoted between braces.
    """
    if ":" in text:
        return _TEXT
    for start in (text[:1], None):
        for tag, pattern in _RESOLVER.get(start, ()):
            if pattern.match(text):
                return str(tag) if tag in _UNQUOTED else _TEXT
    return _TEXT


def _is_short(value: dict[str, Plain]) -> bool:
    """Is it a few single values, such as a dose?"""
    if not all(isinstance(entry, str) for entry in value.values()):
        return not value
    return sum(len(key) + len(entry) + 4 for key, entry in value.items()) <= _SHORT
