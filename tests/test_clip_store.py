"""Clips are kept within a budget, and those still to be said are kept first."""

from __future__ import annotations

import numpy as np

from psoas_timer.clip_store import ClipStore
from psoas_timer.voice.clip import Clip


def clip(text: str, size: int = 10) -> Clip:
    """A clip of `size` samples of four bytes."""
    return Clip(text, np.zeros(size, dtype=np.float32), spoken=True)


def kept(store: ClipStore) -> str:
    return "".join(text for text in "abcdef" if store.get(text))


def test_what_is_made_ahead_is_kept_while_there_is_room() -> None:
    store = ClipStore(budget=100)
    for text in "abc":
        store.offer(clip(text))

    assert kept(store) == "ab"


def test_what_was_said_longest_ago_gives_way_to_what_is_to_come() -> None:
    store = ClipStore(budget=120)
    for text in "abc":
        store.offer(clip(text))
    for text in "ab":
        store.say(clip(text))
    store.offer(clip("d"))

    assert kept(store) == "bcd"


def test_what_is_being_said_is_kept_whatever_its_size() -> None:
    store = ClipStore(budget=100)
    store.offer(clip("a"))
    store.say(clip("b", size=100))

    assert kept(store) == "ab"


def test_words_said_again_and_again_count_once() -> None:
    store = ClipStore(budget=80)
    for _ in range(50):
        store.say(clip("a"))
    store.offer(clip("b"))

    assert kept(store) == "ab"
