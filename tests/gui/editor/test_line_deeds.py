"""Lines that are dragged, and what the page of a routine being edited shows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from psoas_timer.core.draft import RoutineDraft
from psoas_timer.core.editing import grouped
from psoas_timer.gui.editor.line_deeds import edit_for_drop
from psoas_timer.gui.editor.lines_list import LinesList
from psoas_timer.gui.editor.routine_editor import RoutineEditor
from psoas_timer.gui.editor.sheet import EditorSheet, RemarkCard, Row
from psoas_timer.gui.editor.thumbs import Thumbs
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.theme import Theme
from tests.core import samples
from tests.gui.conftest import show

ROWS = tuple(Row(key=number, name=f"Line {number}") for number in (1, 2, 3))
THREE = RoutineDraft.of(samples.routine(samples.LUNGE, samples.BRIDGE, samples.REST))


@pytest.fixture
def lines(qtbot: QtBot, theme: Theme) -> LinesList:
    lines = LinesList("Lines", theme, Thumbs(theme, lambda _name: None))
    lines.resize(500, 400)
    lines.show_rows(ROWS)
    show(qtbot, lines)
    return lines


def drop(lines: LinesList, key: int, number: int, share: float) -> object:
    """Drop that line on row `number`, `share` of its height down; what was told of it."""
    told: list[object] = []
    lines.dropped.connect(lambda _key, above: told.append(above))
    lines.go_to_key(key)
    rect = lines.visualItemRect(lines.item(number)) if number < 3 else lines.rect()
    y = rect.top() + rect.height() * share
    event = QDropEvent(
        QPointF(rect.center().x(), y),
        Qt.DropAction.MoveAction,
        QMimeData(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    lines.dropEvent(event)
    return told[-1]


@pytest.mark.parametrize(
    ("number", "share", "above"),
    [(0, 0.2, 0), (0, 0.8, 1), (1, 0.2, 1), (2, 0.8, 3), (3, 0.99, None)],
)
def test_a_line_is_dropped_between_two_others(
    lines: LinesList, number: int, share: float, above: int | None
) -> None:
    assert drop(lines, 2, number, share) == above


def test_a_dragged_line_lands_after_the_one_above_it() -> None:
    assert edit_for_drop(3, 0).do(THREE).unrolled() == (3, 1, 2)
    assert edit_for_drop(1, 2).do(THREE).unrolled() == (2, 1, 3)
    assert edit_for_drop(1, None).do(THREE).unrolled() == (2, 3, 1)
    assert edit_for_drop(1, 1).do(THREE) == THREE
    group = grouped(THREE, 2, 2)
    assert edit_for_drop(1, group.entries[1].key).do(group).unrolled() == (1, 2, 1, 2, 3)


def test_a_better_order_is_one_button(qtbot: QtBot, theme: Theme) -> None:
    page = RoutineEditor(theme, Keymap(), lambda _name: None)
    show(qtbot, page)
    remark = RemarkCard(sentence="You get up and down 5 times.", order=(3, 1, 2))
    page.show_sheet(EditorSheet(name="X", rows=ROWS, remarks=(remark,)))
    button = next(
        one
        for one in page.findChildren(QPushButton)
        if one.text() == "Reorder for fewer changes of position"
    )

    with qtbot.waitSignal(page.edited) as edited:
        button.click()

    assert edited.args[0].do(THREE).unrolled() == (3, 1, 2)
