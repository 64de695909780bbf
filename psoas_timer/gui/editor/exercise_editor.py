"""An exercise made or changed: what is set and said on the left, how it will be on the right."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from psoas_timer.core import exercise_editing as editing
from psoas_timer.core.exercise import Exercise
from psoas_timer.core.exercise_faults import Fault
from psoas_timer.core.figure.model import Figure
from psoas_timer.gui.dose.dosing import Dosing
from psoas_timer.gui.editor.edit import Edit
from psoas_timer.gui.editor.editor_page import EditorPage
from psoas_timer.gui.editor.exercise_form import ExerciseForm
from psoas_timer.gui.editor.figure_grid import FigureGrid
from psoas_timer.gui.editor.more_parts import MoreParts
from psoas_timer.gui.editor.preview import Preview
from psoas_timer.gui.editor.steps_form import StepsForm
from psoas_timer.gui.editor.text_view import Complaint, TextView
from psoas_timer.gui.editor.thumbs import Thumbs
from psoas_timer.gui.editor.title_fields import TitleFields
from psoas_timer.gui.editor.wide_column import WideColumn
from psoas_timer.gui.flow_layout import FlowLayout
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.library.card import FigureFor
from psoas_timer.gui.reason_words import reason_words
from psoas_timer.gui.scroll_column import ScrollColumn
from psoas_timer.gui.theme import Theme


class Half(Enum):
    """What the right half of the page shows."""

    PREVIEW = 0
    TEXT = 1
    FIGURES = 2


class ExerciseEditor(EditorPage):
    """`text_typed` carries the whole exercise as text.

    `hear_asked` carries the sentence in hand, or nothing: all of it.
    """

    text_typed = Signal(str)
    text_wanted = Signal()
    figures_wanted = Signal()

    def __init__(
        self, theme: Theme, keymap: Keymap, figure: FigureFor, parent: QWidget | None = None
    ) -> None:
        """`figure` finds a figure by its own id."""
        super().__init__(self.tr("Edit an exercise"), TitleFields(about=False), keymap, parent)
        self._form = ExerciseForm()
        self._steps = StepsForm()
        self._more = MoreParts()
        self._preview = Preview(theme)
        self._text = TextView(theme)
        self._figures = FigureGrid(theme, Thumbs(theme, figure, self))
        self._has_figures = False
        self.action_row.add(self.tr("Hear it"), self._ask_to_hear, "F6")
        self._add_undoing()
        self._add_ends(self.tr("Press again to delete this exercise"))
        self._delete.hide()
        self._lay_out()
        self._join()

    # What is shown

    def show_exercise(
        self,
        exercise: Exercise,
        faults: Sequence[Fault],
        dosing: Dosing,
        figure: Figure | None,
    ) -> None:
        of = {fault.slot: reason_words(fault.reason) for fault in faults}
        self._title.show_texts(exercise.name)
        self._title.refuse(of.get("name", ""))
        self._form.show_exercise(exercise, dosing, of.get("dose", ""))
        self._steps.show_exercise(exercise, faults)
        self._more.show_exercise(exercise, dosing.usual.get("switch", 0.0), faults)
        self._preview.show_exercise(exercise, figure)
        self._figures.show_figure(exercise.figure or exercise.id)

    def show_text(self, text: str) -> None:
        """The exercise as text, if that is to be seen and nobody is typing there."""
        self._text.show_text(text)

    def complain(self, complaints: Sequence[Complaint]) -> None:
        """What is wrong with the text that is typed."""
        self._text.complain(complaints)

    def offer_figures(self, figures: Sequence[tuple[str, str]]) -> None:
        self._has_figures = True
        self._figures.offer(figures)
        self._more.offer_figures(figures)

    def offer_to_delete(self) -> None:
        """It is kept, so it can be deleted."""
        self._delete.show()

    def show_figure(self, figure: str) -> None:
        """The one that is chosen now."""
        self._figures.show_figure(figure)

    @property
    def preview(self) -> Preview:
        return self._preview

    @property
    def is_text_shown(self) -> bool:
        return self._right.currentIndex() == Half.TEXT.value

    # What a person does

    def take_focus(self) -> None:
        self._form.take_focus()

    def show_side(self, side: Half) -> None:
        """The preview, the text or the figures."""
        for one, tab in self._tabs.items():
            tab.setChecked(one is side)
        if side is Half.TEXT:
            self.text_wanted.emit()
        if side is Half.FIGURES:
            self._want_figures()
        self._right.setCurrentIndex(side.value)

    def _want_figures(self) -> None:
        """They are looked up when they are first to be chosen from."""
        if not self._has_figures:
            self.figures_wanted.emit()

    def press(self, event: QKeyEvent) -> bool:
        if super().press(event):
            return True
        if event.key() != Qt.Key.Key_F6:
            return False
        if not event.isAutoRepeat():
            self._ask_to_hear()
        return True

    def commit(self) -> None:
        if self._is_in(self):
            self._try.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_to_hear(self) -> None:
        self.hear_asked.emit(self._steps.in_hand or self._more.in_hand)

    # Inside

    def _join(self) -> None:
        self._title.named.connect(
            lambda text: self._edit(self.tr("rename"), lambda e: editing.named(e, text), more=True)
        )
        self._title.left.connect(self._form.take_focus)
        self._form.edited.connect(self.edited)
        self._steps.edited.connect(self.edited)
        self._more.edited.connect(self.edited)
        self._more.figures_wanted.connect(self._want_figures)
        self._text.typed.connect(self.text_typed)
        self._figures.chosen.connect(self._choose_figure)

    def _choose_figure(self, figure: str) -> None:
        words = self.tr("choose a figure")
        self._edit(words, lambda e: editing.shown_as(e, figure or None))

    def _edit(self, words: str, do: Callable[[Exercise], Exercise], *, more: bool = False) -> None:
        self.edited.emit(Edit(words, do, more))

    def _lay_out(self) -> None:
        beside_title, row = QVBoxLayout(), QHBoxLayout()
        beside_title.addWidget(self._status)
        row.addWidget(self._left(), 11)
        row.addWidget(self._make_right(), 9)
        self._put(beside_title, row)

    def _left(self) -> QWidget:
        inside = QWidget()
        inside.setObjectName("list")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(12)
        column.addWidget(self._form)
        column.addWidget(self._more)
        card = QFrame()
        card.setObjectName("card")
        said = QVBoxLayout(card)
        said.setContentsMargins(22, 16, 22, 18)
        said.setSpacing(10)
        said.addWidget(plain_label(self.tr("What is said"), "name"))
        about = self.tr("$side and $other become left and right: $side is the side that works.")
        said.addWidget(plain_label(about, "dim", wrap=True))
        said.addWidget(self._steps)
        self._form.put_between(card)
        column.addStretch(1)
        return WideColumn(inside, self.tr("What is set and said"))

    def _make_right(self) -> QWidget:
        right = QWidget()
        right.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        tabs = QWidget()
        row = FlowLayout(tabs, spacing=6)
        self._tabs: dict[Half, QPushButton] = {}
        for side, words in (
            (Half.PREVIEW, self.tr("As it is said")),
            (Half.TEXT, self.tr("As text")),
            (Half.FIGURES, self.tr("Figure")),
        ):
            tab = QPushButton(words)
            tab.setObjectName("chip")
            tab.setCheckable(True)
            tab.setChecked(side is Half.PREVIEW)
            tab.setAutoDefault(True)
            tab.setAccessibleName(words)
            tab.clicked.connect(lambda _=False, s=side: self.show_side(s))
            self._tabs[side] = tab
            row.addWidget(tab)
        column.addWidget(tabs)
        inside = QWidget()
        inside.setObjectName("list")
        down = QVBoxLayout(inside)
        down.setContentsMargins(0, 0, 10, 0)
        down.addWidget(self._preview)
        down.addStretch(1)
        self._right = QStackedWidget()
        self._right.addWidget(ScrollColumn(inside, self.tr("As it is said")))
        self._right.addWidget(self._text)
        self._right.addWidget(self._figures)
        column.addWidget(self._right, 1)
        return right
