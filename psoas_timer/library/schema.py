"""The JSON Schema of content files, for editors: made from the tables that the reader uses.

draft-07, because yaml-language-server understands nothing newer.
"""

from __future__ import annotations

from typing import Any

from psoas_timer.library.doses import CHANGE, HOW_LONG
from psoas_timer.library.exercises import LINES, WORDS
from psoas_timer.library.figures import SHARED as OF_FIGURES
from psoas_timer.library.items import ITEM_LINE
from psoas_timer.library.lines import SPOKEN_LINE
from psoas_timer.library.my_changes import CHANGE_OF
from psoas_timer.library.packs import VERSION, WHOLE_FILE
from psoas_timer.library.reader import Schema, Shared

_SHARED: tuple[Shared[Any], ...] = (
    SPOKEN_LINE,
    LINES,
    WORDS,
    HOW_LONG,
    CHANGE,
    ITEM_LINE,
    CHANGE_OF,
    *OF_FIGURES,
)


def schema() -> Schema:
    """The schema as plain values, ready for `json.dumps`."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": f"psoas-timer-{VERSION}.schema.json",
        "title": f"Psoas Timer exercises and routines, version {VERSION}",
        "definitions": {shared.name: shared.reader.schema() for shared in _SHARED},
        **WHOLE_FILE.schema(),
    }
