"""Words as they are heard: without capitals, signs and figures."""

from __future__ import annotations

import re


def plain(text: str) -> str:
    """In lower case without signs: "Right, twenty-one." is "right twenty one"."""
    return " ".join(re.findall(r"[a-z']+", text.lower()))
