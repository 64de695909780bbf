"""What a picture is made from, and what it is made of: scenes, rows, spans, looks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from types import MappingProxyType

from psoas_timer.core.segment import SegmentKind
from psoas_timer.core.snapshot import Mode, Snapshot
from psoas_timer.terminal.text import columns, cut

MARGIN = 1  # columns at either end of a row
WIDEST_TEXT = 76  # columns; longer lines are hard to follow


class Look(Enum):
    """How a span is drawn."""

    PLAIN = "plain"
    STRONG = "strong"
    FAINT = "faint"
    EFFORT = "effort"
    CALM = "calm"
    NOTE = "note"
    ALARM = "alarm"


@dataclass(frozen=True, slots=True)
class Span:
    text: str
    look: Look = Look.PLAIN
    filled: bool = False  # the look is that of the ground, not of the letters


Row = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Signs:
    """What bars and arrows are made of. `instead` spells the signs a terminal does not know."""

    block: str = "█"
    shade: str = "░"
    done: str = "━"
    todo: str = "─"
    left: str = "◀"
    right: str = "▶"
    instead: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def spelled(self, text: str) -> str:
        for sign, word in self.instead.items():
            text = text.replace(sign, word)
        return text


_WORDS = {"→": "Right", "←": "Left", "↑": "Up", "↓": "Down", "·": "-", "…": "..."}
ASCII = Signs("#", ".", "=", "-", "<", ">", MappingProxyType(_WORDS))


class Page(Enum):
    """What the player shows."""

    SESSION = "session"
    NOTICE = "notice"
    QUESTION = "question"
    KEYS = "keys"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """All that the picture depends on. `width` and `height` are the terminal's, in signs."""

    snapshot: Snapshot
    routine: str  # its name
    page: Page = Page.SESSION
    muted: bool = False
    trouble: str = ""
    width: int = 80
    height: int = 24
    signs: Signs = Signs()

    @property
    def inner(self) -> int:
        """Columns between the margins."""
        return max(self.width - 2 * MARGIN, 0)

    @property
    def text_width(self) -> int:
        return min(self.inner, WIDEST_TEXT)

    @property
    def look(self) -> Look:
        """The look of the phase."""
        match self.snapshot.mode:
            case Mode.HURT:
                return Look.ALARM
            case Mode.PAUSED | Mode.READY | Mode.RESUMING:
                return Look.NOTE
            case Mode.FINISHED:
                return Look.CALM
        kind = self.snapshot.segment.kind if self.snapshot.segment else SegmentKind.FINISH
        if kind in _CALM:
            return Look.CALM
        return Look.EFFORT if kind.is_effort else Look.STRONG


_CALM = {SegmentKind.REST, SegmentKind.PAUSE, SegmentKind.RELEASE}


def indented(*spans: Span) -> Row:
    return (Span(" " * MARGIN), *spans)


def at_the_ends(scene: Scene, left: Span, right: Span) -> Row:
    """One at either end of the row."""
    gap = scene.inner - columns(left.text) - columns(right.text)
    return indented(left, Span(" " * max(gap, 1)), right)


def bar(scene: Scene, share: float, done: str, todo: str, look: Look) -> Row:
    """A bar across the row, of which `share`, 0 to 1, is done."""
    filled = round(scene.inner * min(max(share, 0.0), 1.0))
    rest = scene.inner - filled
    return indented(Span(done * filled, look), Span(todo * rest, Look.FAINT))


def fitted(row: Row, width: int, signs: Signs) -> Row:
    """The row cut to that many columns, spelled in signs of the terminal's, no span empty."""
    spans = []
    for span in row:
        text = signs.spelled(cut(signs.spelled(span.text), width))
        text = text if columns(text) <= width else text[:width]
        if text:
            spans.append(Span(text, span.look, span.filled))
        width -= columns(text)
    return tuple(spans)
