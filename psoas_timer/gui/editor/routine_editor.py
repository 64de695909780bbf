"""A routine made or changed: its lines on the left, the one in hand on the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from psoas_timer.core.draft import RoutineDraft
from psoas_timer.core.editing import described, ordered, renamed
from psoas_timer.gui.action_row import ActionRow
from psoas_timer.gui.editor.clash_bar import ClashBar
from psoas_timer.gui.editor.edit import Edit
from psoas_timer.gui.editor.line_deeds import edit_for, edit_for_drop
from psoas_timer.gui.editor.line_panel import LinePanel
from psoas_timer.gui.editor.lines_list import LineDeed, LinesList
from psoas_timer.gui.editor.picker import Picker
from psoas_timer.gui.editor.routine_panel import RoutinePanel
from psoas_timer.gui.editor.sheet import EditorSheet, LineSheet, Row
from psoas_timer.gui.editor.thumbs import Thumbs
from psoas_timer.gui.editor.title_fields import TitleFields
from psoas_timer.gui.editor.twice import Twice
from psoas_timer.gui.editor.whole_panel import WholePanel
from psoas_timer.gui.editor.wide_column import WideColumn
from psoas_timer.gui.flow_layout import FlowLayout
from psoas_timer.gui.key_names import shown_key
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.labels import button_text, plain_label
from psoas_timer.gui.library.card import FigureFor
from psoas_timer.gui.library.exercise_tile import ExerciseCard
from psoas_timer.gui.page import Page, centred
from psoas_timer.gui.theme import Theme

_WIDEST = 1560  # pixels


class RoutineEditor(Page):
    """`edited` carries an Edit; `line_wanted` the key of the line whose sheet is to be shown."""

    edited = Signal(object)
    line_wanted = Signal(object)  # a key or None
    exercises_wanted = Signal()
    exercise_picked = Signal(str)
    undone = Signal()
    redone = Signal()
    reset_asked = Signal()
    tried = Signal()
    delete_asked = Signal()
    hear_asked = Signal(str)

    def __init__(
        self, theme: Theme, keymap: Keymap, figure_for: FigureFor, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Edit a routine"), parent)
        self._thumbs = Thumbs(theme, figure_for, self)
        self.clash = ClashBar(_WIDEST)
        self._title = TitleFields()
        self._length = plain_label(role="heading")
        self._sides = plain_label(role="dim")
        self._status = plain_label(role="dim")
        self._lines = LinesList(self.tr("Lines of the routine"), theme, self._thumbs)
        self._panel = LinePanel()
        self._routine = RoutinePanel()
        self._whole = WholePanel()
        self._picker = Picker(theme, self._thumbs)
        self._has_exercises = False
        self.action_row = ActionRow(keymap)
        self._try = self.action_row.add(self.tr("Try it"), self._ask_to_try, "F5")
        self._try.setObjectName("primary")
        self._undo = self.action_row.add(self.tr("Undo"), self.undone.emit, "Ctrl+Z")
        self._redo = self.action_row.add(self.tr("Redo"), self.redone.emit, "Ctrl+Y")
        self._reset = self.action_row.add(self.tr("As shipped"), self.reset_asked.emit)
        self.action_row.add(self.tr("Done"), self.closed.emit, "Esc")
        self._delete = self.action_row.add(self.tr("Delete"), lambda: None)
        again = self.tr("Press again to delete this routine")
        Twice(self._delete, self.tr("Delete"), again).confirmed.connect(self.delete_asked)
        self._lay_out()
        self._join()

    # What is shown

    def show_sheet(self, sheet: EditorSheet) -> None:
        """The routine as it is now; the line in hand stays in hand."""
        self._title.show_texts(sheet.name, sheet.about)
        self._length.setText(sheet.length)
        self._sides.setText(sheet.sides)
        nothing = self.tr("Nothing in it yet. Press Enter to choose exercises.")
        in_hand = self._lines.current
        self._lines.show_rows(sheet.rows, nothing)
        if in_hand is not None:
            self._lines.go_to_key(in_hand.key)
        self._routine.show_sheet(sheet)
        self._whole.show_sheet(sheet)
        self._try.setEnabled(bool(sheet.rows))
        self._reset.setVisible(sheet.can_reset)
        self._delete.setVisible(sheet.can_delete)
        for button, words, what in (
            (self._undo, self.tr("Undo"), sheet.undoes),
            (self._redo, self.tr("Redo"), sheet.redoes),
        ):
            button.setEnabled(bool(what))
            told = self.tr("{words}: {what}").format(words=words, what=what) if what else words
            button.setAccessibleName(told)
            button.setToolTip(told)

    def show_line(self, sheet: LineSheet | None) -> None:
        """What can be set about the line in hand."""
        self._panel.show_line(sheet)

    def show_status(self, words: str, *, is_trouble: bool = False) -> None:
        """Whether it is kept."""
        self._status.setObjectName("warning" if is_trouble else "dim")
        self._status.setText(words)
        self._status.style().polish(self._status)

    @property
    def status(self) -> str:
        """What was said last of whether it is kept, or of what could not be done."""
        return self._status.text()

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

    def begin_new(self) -> None:
        """With its name, and then its first exercise."""
        self._title.take_focus()

    def take_focus(self) -> None:
        self._lines.setFocus(Qt.FocusReason.OtherFocusReason)

    def press(self, event: QKeyEvent) -> bool:
        """Undoing means the routine, wherever the focus is."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undone.emit()
        elif event.matches(QKeySequence.StandardKey.Redo) or _is_ctrl_y(event):
            self.redone.emit()
        elif event.key() == Qt.Key.Key_F5:
            if not event.isAutoRepeat():
                self._ask_to_try()
        elif event.key() == Qt.Key.Key_Escape:
            if not event.isAutoRepeat():
                self._step_back()
        else:
            return False
        return True

    def pick(self) -> None:
        """Choose exercises to put in."""
        if not self._has_exercises:
            self.exercises_wanted.emit()
        self._right.setCurrentWidget(self._picker)
        self._picker.take_focus()

    def commit(self) -> None:
        """Take what is written but not entered yet."""
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

    def _ask_to_try(self) -> None:
        self.commit()
        if self._try.isEnabled():
            self.tried.emit()

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

    @staticmethod
    def _is_in(part: QWidget) -> bool:
        """Is the focus there?"""
        focus = QApplication.focusWidget()
        return focus is not None and part.isAncestorOf(focus)

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
        right_head = QVBoxLayout()
        right_head.setSpacing(0)
        for label in (self._length, self._sides, self._status):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            right_head.addWidget(label)
        head = QWidget()
        line = QHBoxLayout(head)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(24)
        line.addWidget(self._title, 1)
        line.addLayout(right_head)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        row.addWidget(self._lines, 1)
        row.addWidget(self._make_right(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(12)
        column.addWidget(centred(head, _WIDEST))
        column.addWidget(self.clash)
        column.addWidget(centred(middle, _WIDEST), 1)
        column.addWidget(centred(self._tools(), _WIDEST))
        column.addWidget(centred(self.action_row, _WIDEST))

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


def _is_ctrl_y(event: QKeyEvent) -> bool:
    control = Qt.KeyboardModifier.ControlModifier
    return event.key() == Qt.Key.Key_Y and event.modifiers() == control
