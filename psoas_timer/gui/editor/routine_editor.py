"""A routine made or changed: its lines on the left, the one in hand on the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from psoas_timer.core.draft import RoutineDraft
from psoas_timer.core.editing import described, ordered, renamed
from psoas_timer.gui.editor.edit import Edit
from psoas_timer.gui.editor.editor_page import EditorPage
from psoas_timer.gui.editor.line_deeds import edit_for, edit_for_drop
from psoas_timer.gui.editor.line_panel import LinePanel
from psoas_timer.gui.editor.lines_list import LineDeed, LinesList
from psoas_timer.gui.editor.picker import Picker
from psoas_timer.gui.editor.routine_panel import RoutinePanel
from psoas_timer.gui.editor.sheet import EditorSheet, LineSheet, Row
from psoas_timer.gui.editor.thumbs import Thumbs
from psoas_timer.gui.editor.title_fields import TitleFields
from psoas_timer.gui.editor.whole_panel import WholePanel
from psoas_timer.gui.editor.wide_column import WideColumn
from psoas_timer.gui.flow_layout import FlowLayout
from psoas_timer.gui.key_names import shown_key
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.labels import button_text, plain_label
from psoas_timer.gui.library.card import FigureFor
from psoas_timer.gui.library.exercise_tile import ExerciseCard
from psoas_timer.gui.theme import Theme


class RoutineEditor(EditorPage):
    """`line_wanted` carries the key of the line whose sheet is to be shown."""

    line_wanted = Signal(object)  # a key or None
    exercises_wanted = Signal()
    exercise_picked = Signal(str)
    reset_asked = Signal()

    def __init__(
        self, theme: Theme, keymap: Keymap, figure_for: FigureFor, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Edit a routine"), TitleFields(), keymap, parent)
        self._thumbs = Thumbs(theme, figure_for, self)
        self._length = plain_label(role="heading")
        self._sides = plain_label(role="dim")
        self._lines = LinesList(self.tr("Lines of the routine"), theme, self._thumbs)
        self._panel = LinePanel()
        self._routine = RoutinePanel()
        self._whole = WholePanel()
        self._picker = Picker(theme, self._thumbs)
        self._has_exercises = False
        self._add_undoing()
        self._reset = self.action_row.add(self.tr("As shipped"), self.reset_asked.emit)
        self._add_ends(self.tr("Press again to delete this routine"))
        self._lay_out()
        self._join()

    # What is shown

    def show_sheet(self, sheet: EditorSheet) -> None:
        """The routine as it is now; the line in hand stays in hand."""
        self._title.show_texts(sheet.name, sheet.about)
        self._length.setText(sheet.length)
        self._sides.setText(sheet.sides)
        nothing = self.tr("Nothing in it yet. Press Enter to choose exercises.")
        in_hand, before = self._lines.current, self._lines.rows
        self._lines.show_rows(sheet.rows, nothing)
        if in_hand is not None and sheet.rows != before:  # else all that is chosen stays so
            self._lines.go_to_key(in_hand.key)
        self._routine.show_sheet(sheet)
        self._whole.show_sheet(sheet)
        self._try.setEnabled(bool(sheet.rows))
        self._reset.setVisible(sheet.can_reset)
        self._delete.setVisible(sheet.can_delete)
        self.show_steps_back(sheet.undoes, sheet.redoes)

    def show_line(self, sheet: LineSheet | None) -> None:
        """What can be set about the line in hand."""
        self._panel.show_line(sheet)

    def refuse(self, sentence: str) -> None:
        """Say why that cannot be done."""
        if self._is_in(self._title):
            self._title.refuse(sentence)
        else:
            self.show_status(sentence, is_trouble=True)
        self._picker.tell(sentence)

    def offer_exercises(self, cards: Sequence[ExerciseCard]) -> None:
        """Those that can be put in."""
        self._has_exercises = True
        self._picker.offer(cards)

    def go_to(self, key: int) -> None:
        """Take that line in hand."""
        self._lines.go_to_key(key)

    def tell_picked(self, sentence: str) -> None:
        """Say what has become of the last choice."""
        self._picker.tell(sentence)

    @property
    def current(self) -> Row | None:
        """The line in hand."""
        return self._lines.current

    @property
    def is_picking(self) -> bool:
        return self._right.currentWidget() is self._picker

    # What a person does

    def take_focus(self) -> None:
        self._lines.setFocus(Qt.FocusReason.OtherFocusReason)

    def press(self, event: QKeyEvent) -> bool:
        """Escape leads back one step at a time."""
        if super().press(event):
            return True
        if event.key() != Qt.Key.Key_Escape:
            return False
        if not event.isAutoRepeat():
            self._step_back()
        return True

    def pick(self) -> None:
        """Choose exercises to put in."""
        if not self._has_exercises:
            self.exercises_wanted.emit()
        self._right.setCurrentWidget(self._picker)
        self._picker.take_focus()

    def commit(self) -> None:
        if self._is_in(self) and not self._lines.hasFocus():
            self._lines.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step_back(self) -> None:
        """From a field to the list, from the list out of the page."""
        if self.is_picking:
            self._right.setCurrentIndex(0)
            self._lines.setFocus(Qt.FocusReason.OtherFocusReason)
        elif any(self._is_in(part) for part in (self._panel, self._routine, self._title)):
            self._lines.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.closed.emit()

    def _do(self, deed: LineDeed) -> None:
        row = self._lines.current
        if deed is LineDeed.ADD:
            self.pick()
        elif deed is LineDeed.CHANGE:
            self._change()
        elif row is not None or deed in (LineDeed.SAY, LineDeed.PAUSE):
            key = row.key if row is not None else None
            edit = edit_for(deed, key, self._lines.chosen)
            if edit is not None:
                self.edited.emit(edit)
            if deed is LineDeed.SAY:
                self._change()

    def _go_on(self) -> None:
        """From the name to the lines, or to the first of them while there is none."""
        if not self._lines.rows:
            self.pick()
        else:
            self._lines.setFocus(Qt.FocusReason.OtherFocusReason)

    def _change(self) -> None:
        if not self._lines.rows:
            self.pick()
            return
        self._right.setCurrentIndex(0)
        self._panel.take_focus()

    # Inside

    def _join(self) -> None:
        self._title.named.connect(
            lambda text: self._edit(self.tr("rename"), lambda d: renamed(d, text), more=True)
        )
        self._title.described.connect(
            lambda text: self._edit(self.tr("describe"), lambda d: described(d, text), more=True)
        )
        self._title.left.connect(self._go_on)
        self._lines.asked.connect(self._do)
        self._lines.dropped.connect(lambda key, above: self.edited.emit(edit_for_drop(key, above)))
        self._lines.currentRowChanged.connect(self._on_row)
        self._panel.edited.connect(self.edited)
        self._routine.edited.connect(self.edited)
        self._panel.hear_asked.connect(self.hear_asked)
        self._panel.left.connect(lambda: self._lines.setFocus(Qt.FocusReason.OtherFocusReason))
        self._whole.reordered.connect(
            lambda keys: self._edit(self.tr("reorder"), lambda d: ordered(d, keys))
        )
        self._picker.picked.connect(self.exercise_picked)
        self._picker.left.connect(self._step_back)

    def _edit(
        self, words: str, do: Callable[[RoutineDraft], RoutineDraft], *, more: bool = False
    ) -> None:
        self.edited.emit(Edit(words, do, more))

    def _on_row(self, _number: int) -> None:
        row = self._lines.current
        self.line_wanted.emit(row.key if row is not None else None)

    def _lay_out(self) -> None:
        beside_title, row = QVBoxLayout(), QHBoxLayout()
        beside_title.setSpacing(0)
        for label in (self._length, self._sides, self._status):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            beside_title.addWidget(label)
        row.addWidget(self._lines, 1)
        row.addWidget(self._make_right(), 1)
        self._put(beside_title, row, self._tools())

    def _tools(self) -> QWidget:
        """What can be done with lines, in one row where there is room for it."""
        tools = QWidget()
        flow = FlowLayout(tools, spacing=6)
        for words, key, deed in (
            (self.tr("Add exercise"), "A", LineDeed.ADD),
            (self.tr("Say"), "S", LineDeed.SAY),
            (self.tr("Pause"), "P", LineDeed.PAUSE),
            (self.tr("Repeat"), "R", LineDeed.REPEAT),
            (self.tr("Move up"), "Up", LineDeed.UP),
            (self.tr("Move down"), "Down", LineDeed.DOWN),
            (self.tr("Duplicate"), "Ctrl+D", LineDeed.DUPLICATE),
            (self.tr("Remove"), "Del", LineDeed.REMOVE),
        ):
            is_arrow = deed in (LineDeed.UP, LineDeed.DOWN)
            button = QPushButton(
                shown_key(key) if is_arrow else button_text(f"{words}  ({shown_key(key)})")
            )
            button.setObjectName("chip")
            button.setAccessibleName(words)
            button.setToolTip(f"{words}  ({shown_key(f'Alt+{key}')})" if is_arrow else "")
            button.setAutoDefault(True)
            button.clicked.connect(lambda _=False, d=deed: self._do(d))
            flow.addWidget(button)
        return tools

    def _make_right(self) -> QStackedWidget:
        inside = QWidget()
        inside.setObjectName("list")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(12)
        column.addWidget(self._panel)
        column.addWidget(self._whole)
        column.addWidget(self._routine)
        column.addStretch(1)
        self._right = QStackedWidget()
        self._right.addWidget(WideColumn(inside, self.tr("About the line")))
        self._right.addWidget(self._picker)
        return self._right
