"""The middle of the picture: large digits and the words being said, or what is asked."""

from __future__ import annotations

from collections.abc import Iterator

from psoas_timer.core import showing
from psoas_timer.core.phrases import phrases_in
from psoas_timer.core.snapshot import Mode
from psoas_timer.terminal.digits import HEIGHT, large
from psoas_timer.terminal.keys import BINDINGS, PlayerAction
from psoas_timer.terminal.scene import Look, Page, Row, Scene, Span, bar, indented
from psoas_timer.terminal.text import lines, plain
from psoas_timer.texts import tr

LARGE_FROM = 16  # rows of body; from here on the digits are twice as large
LARGE_WIDTH = 60  # columns that large digits need
_WORDS_BELOW = 2  # rows of words that have to fit below digits and bar
_MARGIN = "  "  # before the digits


def body(scene: Scene, room: int) -> Iterator[Row]:
    """About `room` rows."""
    if room > HEIGHT + 1 + _WORDS_BELOW:
        yield ()
        room -= 1
    words = phrases_in(scene.snapshot.language).shown.session
    match scene.page, scene.snapshot.mode:
        case Page.NOTICE, _:
            yield from _paragraphs(scene, words.notice, room)
        case Page.QUESTION, _:
            question = (words.stop_question, words.stop_promise)
            yield from _paragraphs(scene, question, room)
        case _, Mode.HURT:
            yield from _paragraphs(scene, _about_pain(scene), room)
        case _:
            timed = list(_timed(scene, room))
            yield from timed
            yield from _said(scene, room - len(timed))


def all_keys(scene: Scene) -> Iterator[Row]:
    """What fills the screen when somebody asks for the keys."""
    shown = [b for b in BINDINGS if b.action is not PlayerAction.ACCEPT]
    if scene.height > len(shown) + 1:
        yield ()
    for binding in shown:
        key = scene.signs.spelled(tr(binding.shown))
        yield indented(Span(f"{key:11} ", Look.STRONG), Span(tr(binding.about)))


def _timed(scene: Scene, room: int) -> Iterator[Row]:
    """Seconds left in digits as large as there is room for, and a bar; nothing without a clock."""
    digits = showing.clock(scene.snapshot.remaining)
    if not digits:
        return
    if room < HEIGHT + 1 + _WORDS_BELOW:
        yield indented(Span(digits, scene.look))
    else:
        scale = 2 if room >= LARGE_FROM and scene.width >= LARGE_WIDTH else 1
        for row in large(digits, scene.signs.block, scale):
            yield indented(Span(_MARGIN), Span(row, scene.look))
        if room > HEIGHT * scale + 1 + _WORDS_BELOW:
            yield ()
    signs = scene.signs
    yield bar(scene, scene.snapshot.progress, signs.block, signs.shade, scene.look)


def _said(scene: Scene, room: int) -> Iterator[Row]:
    """The words being said, and below them what to do all the while, if there is room."""
    caption = plain(showing.caption(scene.snapshot, tr("Space")))
    said = lines(caption, scene.text_width, room)
    for line in said:
        yield indented(Span(line, Look.STRONG))
    segment = scene.snapshot.segment
    full = plain(segment.in_full) if segment else ""
    rest = room - len(said) - 1
    if full and full not in caption and rest > 1:
        yield ()
        for line in lines(full, scene.text_width, rest):
            yield indented(Span(line))


def _about_pain(scene: Scene) -> tuple[str, ...]:
    snapshot = scene.snapshot
    if snapshot.pain is not None:
        return tr("{pain} of 10.", pain=snapshot.pain), plain(snapshot.caption)
    return (
        tr("How much does it hurt, 0 to 10?"),
        tr("Press a digit; 0 twice is 10. If it was a slip, Space goes on."),
    )


def _paragraphs(scene: Scene, texts: tuple[str, ...], room: int) -> Iterator[Row]:
    """The first one strong; blank lines between them if all of it fits."""
    broken = [lines(text, scene.text_width, room) for text in texts]
    airy = sum(len(block) + 1 for block in broken) - 1 <= room
    for number, block in enumerate(broken):
        if number and airy:
            yield ()
        for line in block:
            yield indented(Span(line, Look.PLAIN if number else Look.STRONG))
