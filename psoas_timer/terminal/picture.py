"""What stands on the terminal at a moment: a pure function from a scene to rows of spans.

Top to bottom: title and time left, progress of the whole, phase and count, the side where it
lies, the body, what does not work, what comes next, the keys.
"""

from __future__ import annotations

from collections.abc import Iterator

from psoas_timer.core import showing
from psoas_timer.core.events import Command
from psoas_timer.core.segment import SegmentKind
from psoas_timer.core.side import Side
from psoas_timer.core.snapshot import Mode
from psoas_timer.terminal.body import all_keys, body
from psoas_timer.terminal.keys import BINDINGS, Action, Binding, PlayerAction
from psoas_timer.terminal.scene import (
    Look,
    Page,
    Row,
    Scene,
    Span,
    at_the_ends,
    bar,
    fitted,
    indented,
)
from psoas_timer.terminal.text import columns, cut, lines, plain
from psoas_timer.texts import tr

ROOMY = 18  # rows; with fewer the large digits need them all
_FIRST = (Command.TOGGLE, PlayerAction.KEYS, Command.STOP, Command.PAIN, Command.SKIP)


def picture(scene: Scene) -> tuple[Row, ...]:
    """Exactly `height` rows, none wider than `width`."""
    if scene.page is Page.KEYS:
        rows = [_title(scene), *all_keys(scene)]
    else:
        head = [_title(scene), _whole(scene), _phase(scene), _sides(scene)]
        foot = [*_trouble(scene), _next(scene), _keys(scene)]
        room = max(scene.height - len(head) - len(foot), 0)
        middle = list(body(scene, room))[:room]
        rows = [*head, *middle, *[()] * (room - len(middle)), *foot]
    rows += [()] * (scene.height - len(rows))
    return tuple(fitted(row, scene.width, scene.signs) for row in rows[: scene.height])


def _title(scene: Scene) -> Row:
    segment = scene.snapshot.segment
    title = segment.title if segment and scene.page is not Page.NOTICE else ""
    notes = [tr("voice off")] if scene.muted else []
    notes += [showing.time_left(scene.snapshot)] if segment else []
    right = " · ".join(notes)
    left = cut(plain(title or scene.routine), scene.inner - columns(right) - 2)
    return at_the_ends(scene, Span(left, Look.STRONG), Span(right))


def _whole(scene: Scene) -> Row:
    signs, share = scene.signs, scene.snapshot.total_progress
    return bar(scene, share, signs.done, signs.todo, Look.EFFORT)


def _phase(scene: Scene) -> Row:
    snapshot = scene.snapshot
    badge = Span(f" {showing.phase(snapshot)} ", scene.look, filled=True)
    count = showing.count(snapshot)
    return at_the_ends(scene, badge, Span(count))


def _sides(scene: Scene) -> Row:
    """Left stands on the left, right on the right, so that a glance is enough."""
    segment = scene.snapshot.segment
    if segment is None or segment.side is None or scene.page is not Page.SESSION:
        return ()
    half = scene.inner // 2
    if segment.side is Side.LEFT:
        name = tr("LEFT")
        words = f"{scene.signs.left} {name}".center(half)
        return indented(Span(words, Look.EFFORT, filled=True))
    name = tr("RIGHT")
    words = f"{name} {scene.signs.right}".center(scene.inner - half)
    return indented(Span(" " * half), Span(words, Look.EFFORT, filled=True))


def _trouble(scene: Scene) -> list[Row]:
    if not scene.trouble or scene.page is Page.NOTICE:
        return []
    is_tight = scene.height < ROOMY and scene.snapshot.remaining is not None
    found = lines(plain(scene.trouble), scene.inner, 1 if is_tight else 2)
    return [indented(Span(line, Look.NOTE, filled=True)) for line in found]


def _next(scene: Scene) -> Row:
    following = plain(scene.snapshot.up_next)
    if not following or scene.page is not Page.SESSION:
        return ()
    return indented(Span(cut(tr("Next: {following}", following=following), scene.inner)))


def _keys(scene: Scene) -> Row:
    spans: list[Span] = []
    room = scene.inner
    for key, word in _useful(scene):
        gap = "   " if spans else ""
        key = scene.signs.spelled(key)
        room -= columns(f"{gap}{key} {word}")
        if room < 0:
            break
        spans += [Span(gap), Span(key, Look.STRONG), Span(f" {word}")]
    return indented(*spans)


def _useful(scene: Scene) -> Iterator[tuple[str, str]]:
    """The keys that do something now, most needed first, and what they do."""
    match scene.page, scene.snapshot.mode:
        case Page.NOTICE, _:
            yield from ((tr("Enter"), tr("I have read this")), ("Esc", tr("leave")))
            return
        case Page.QUESTION, _:
            yield from ((tr("Enter"), tr("stop")), ("Esc", tr("go on")))
            return
        case _, Mode.HURT:
            yield "0-9", tr("how much")
    words = _words_now(scene)
    order = {action: number for number, action in enumerate(_FIRST)}
    for binding in sorted(BINDINGS, key=lambda each: order.get(each.action, len(order))):
        if _is_of_use(binding, scene):
            yield tr(binding.shown), words.get(binding.action, tr(binding.word))


def _is_of_use(binding: Binding, scene: Scene) -> bool:
    if isinstance(binding.action, PlayerAction):
        return binding.action is not PlayerAction.ACCEPT
    return binding.action in scene.snapshot.allowed


def _words_now(scene: Scene) -> dict[Action, str]:
    """What some keys do at this moment, where that is not what they mostly do."""
    words: dict[Action, str] = {PlayerAction.MUTE: tr("voice on")} if scene.muted else {}
    snapshot = scene.snapshot
    if snapshot.pain is not None:
        words[Command.TOGGLE] = tr("yes")
    elif snapshot.mode in (Mode.PAUSED, Mode.HURT):
        words[Command.TOGGLE] = tr("go on")
    elif snapshot.segment and snapshot.segment.kind is SegmentKind.WAIT:
        words[Command.TOGGLE] = tr("done")
    return words
