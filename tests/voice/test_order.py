"""The most needed text comes first."""

from __future__ import annotations

from threading import Thread

from psoas_timer.voice.order import Order


def taken(order: Order, number: int) -> list[str | None]:
    return [order.take() for _ in range(number)]


def test_texts_come_in_the_order_in_which_they_were_given() -> None:
    order = Order()
    order.append(["a", "b"])
    order.append(["c"])

    assert taken(order, 3) == ["a", "b", "c"]


def test_a_text_is_waiting_once_only_and_keeps_its_place() -> None:
    order = Order()
    order.append(["a", "b", "a"])
    order.append(["b", "a", "c"])

    assert taken(order, 3) == ["a", "b", "c"]


def test_what_is_hurried_comes_first_and_the_latest_before_all() -> None:
    order = Order()
    order.append(["a", "b", "c"])
    order.hurry("c")
    order.hurry("new")

    assert taken(order, 4) == ["new", "c", "a", "b"]


def test_taking_waits_for_the_first_text() -> None:
    order = Order()
    got: list[str | None] = []
    taker = Thread(target=lambda: got.append(order.take()))
    taker.start()
    order.append(["a"])
    taker.join(60)

    assert got == ["a"]


def test_closing_wakes_who_waits_and_nothing_comes_any_more() -> None:
    order = Order()
    got: list[str | None] = []
    taker = Thread(target=lambda: got.append(order.take()))
    taker.start()
    order.close()
    taker.join(60)
    order.append(["a"])

    assert got == [None]
    assert order.take() is None
