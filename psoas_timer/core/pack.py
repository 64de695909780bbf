"""A set of content files that belong together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """Who a set of files is by, and the full names of the sources its exercises refer to."""

    id: str
    title: str
    language: str = "en"
    revision: int = 1
    license: str | None = None
    author: str | None = None
    sources: Mapping[str, str] = field(default_factory=dict)
