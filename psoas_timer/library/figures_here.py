"""A figure as it is written in the file that it is from, for who passes it on."""

from __future__ import annotations

import yaml

from psoas_timer.library.document import MOST_BYTES
from psoas_timer.library.file import root_of
from psoas_timer.library.plain import Plain, from_node
from psoas_timer.library.report import Report
from psoas_timer.library.shelf import Library


def figure_here(library: Library, name: str) -> Plain | None:
    """The figure of that name from a pack or a file of the person's own; None: from none."""
    origin = library.origins.get(f"figures.{name}")
    if origin is None:
        return None
    try:
        with origin.file.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError:
        return None
    return figures_in(root_of(data, len(data), Report(origin.file))).get(name)


def figures_in(root: yaml.Node | None) -> dict[str, Plain]:
    """All figures of a file."""
    if isinstance(root, yaml.MappingNode):
        for key, value in root.value:
            if key.value == "figures":
                found = from_node(value)
                return found if isinstance(found, dict) else {}
    return {}
