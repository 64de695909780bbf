"""A few plain questions about a person's body, and beside them what the answers change."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from psoas_timer.gui.buttons import plain_button
from psoas_timer.gui.labels import button_text, plain_label
from psoas_timer.gui.page import LIST_WIDTH, Page, centred, page_column
from psoas_timer.gui.scroll_column import ScrollColumn
from psoas_timer.gui.tick_line import TickLine


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as it is shown; `id` is the condition it asks for."""

    id: str
    ask: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """What the answers do to one exercise. `anyway`: the person has chosen to do it all the same.

    `reasons` are the ids of the conditions; without `can_choose` it is done in any case.
    """

    exercise: str
    name: str
    sentence: str
    reasons: frozenset[str]
    anyway: bool = False
    can_choose: bool = True


@dataclass(frozen=True, slots=True)
class Answers:
    """The conditions a person named, and what they do in spite of them: (condition, exercise)."""

    conditions: frozenset[str] = frozenset()
    anyway: frozenset[tuple[str, str]] = frozenset()


_BESIDE = 10  # pixels between a card and its scroll bar

Judge = Callable[[Answers], tuple[Change, ...]]


class ScreeningPage(Page):
    """`answered` carries the Answers to be kept; closing the page otherwise keeps nothing."""

    answered = Signal(object)

    def __init__(
        self,
        asked: tuple[Asked, ...],
        red_flags: tuple[str, ...],
        answers: Answers,
        judge: Judge,
        parent: QWidget | None = None,
    ) -> None:
        """`judge` tells what answers would change; it is asked at every tick."""
        super().__init__(self.tr("About your body"), parent)
        self._judge = judge
        self._anyway = set(answers.anyway)
        self._lines = {
            each.id: TickLine(each.ask, each.about, ticked=each.id in answers.conditions)
            for each in asked
        }
        for line in self._lines.values():
            line.toggled.connect(self._show_changes)
        self._changes = QVBoxLayout()
        self._changes.setSpacing(14)
        inside = QWidget()
        columns = QHBoxLayout(inside)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(20)
        columns.addWidget(self._questions(), 1)
        columns.addWidget(self._outcome(red_flags), 1)
        column = page_column(self, 14)
        column.addWidget(centred(self._head(), LIST_WIDTH))
        column.addWidget(centred(inside, LIST_WIDTH), 1)
        column.addWidget(centred(self._foot(), LIST_WIDTH))
        self._show_changes()

    @property
    def answers(self) -> Answers:
        """As the page stands."""
        conditions = frozenset(name for name, line in self._lines.items() if line.ticked)
        kept = frozenset(pair for pair in self._anyway if pair[0] in conditions)
        return Answers(conditions, kept)

    def take_focus(self) -> None:
        for line in self._lines.values():
            line.setFocus(Qt.FocusReason.OtherFocusReason)
            break

    # The parts

    def _head(self) -> QWidget:
        words = self.tr(
            "Tick what is true of you. It stays on this computer, you can change it whenever you"
            " like, and nobody has to answer."
        )
        head = QWidget()
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(plain_label(self.tr("About your body"), "heading"))
        column.addWidget(plain_label(words, "large", wrap=True))
        return head

    def _questions(self) -> QWidget:
        card, column = _card()
        for line in self._lines.values():
            column.addWidget(line)
        column.addStretch()
        return ScrollColumn(_beside_a_bar(card), self.tr("Questions"))

    def _outcome(self, red_flags: tuple[str, ...]) -> QWidget:
        card, column = _card()
        column.addWidget(plain_label(self.tr("What that changes"), "name"))
        column.addLayout(self._changes)
        if red_flags:
            column.addSpacing(10)
            title = self.tr("With any of these, see a doctor before you do any exercise")
            column.addWidget(plain_label(title, "warning", wrap=True))
            for flag in red_flags:
                column.addWidget(plain_label(f"\N{BULLET} {flag}", wrap=True))
        column.addStretch()
        return ScrollColumn(_beside_a_bar(card), self.tr("What that changes"))

    def _foot(self) -> QWidget:
        keep = plain_button(self.tr("Keep these answers"), role="primary")
        keep.clicked.connect(self._keep)
        leave = plain_button(self.tr("Leave it as it was  (Esc)"), self.tr("Leave it as it was"))
        leave.clicked.connect(self.closed)
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for button in (keep, leave):
            row.addWidget(button)
        row.addStretch()
        return foot

    # What follows from the answers

    def _show_changes(self) -> None:
        while (entry := self._changes.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        changes = self._judge(self.answers)
        if not changes:
            nothing = self.tr("Nothing: every routine stays as it is.")
            self._changes.addWidget(plain_label(nothing, wrap=True))
        for change in changes:
            self._changes.addWidget(plain_label(change.sentence, wrap=True))
            if change.can_choose:
                self._changes.addWidget(self._choice(change))

    def _choice(self, change: Change) -> QCheckBox:
        words = self.tr("Do it anyway")
        box = QCheckBox(button_text(words))
        box.setAccessibleName(f"{words}: {change.name}")
        box.setChecked(change.anyway)
        box.toggled.connect(lambda on: self._choose(change, on=on))
        return box

    def _choose(self, change: Change, *, on: bool) -> None:
        pairs = {(reason, change.exercise) for reason in change.reasons}
        self._anyway = self._anyway | pairs if on else self._anyway - pairs

    def _keep(self) -> None:
        self.answered.emit(self.answers)
        self.closed.emit()


def _card() -> tuple[QFrame, QVBoxLayout]:
    card = QFrame()
    card.setObjectName("card")
    column = QVBoxLayout(card)
    column.setContentsMargins(24, 20, 24, 20)
    column.setSpacing(12)
    return card, column


def _beside_a_bar(card: QFrame) -> QWidget:
    """With a gap between it and its scroll bar."""
    inside = QWidget()
    inside.setObjectName("list")
    row = QHBoxLayout(inside)
    row.setContentsMargins(0, 0, _BESIDE, 0)
    row.addWidget(card)
    return inside
