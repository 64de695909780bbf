"""What it is, the keys, what to do if something is wrong, where everything comes from."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from psoas_timer.gui.buttons import plain_button
from psoas_timer.gui.help.topics import (
    Act,
    Facts,
    HelpDeed,
    Pairs,
    Paper,
    Part,
    Topic,
    Words,
    topics,
)
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.page import Page, centred, page_column
from psoas_timer.gui.topic_list import TopicList

Do = Callable[[HelpDeed], object]

_WIDEST = 1120  # pixels
_BEFORE_HEADING = 10


class HelpPage(Page):
    """`asked` carries a HelpDeed that is for others to do."""

    may_be_covered = True
    asked = Signal(object)

    def __init__(self, facts: Facts, keymap: Keymap) -> None:
        super().__init__(self.tr("Help"))
        self._facts = facts
        self._keymap = keymap
        self._topics = topics(facts, keymap)
        self._list = TopicList(self.tr("Topics"), [topic.title for topic in self._topics])
        self._reader = _Reader()
        self._back = plain_button(self.tr("Back  (Esc)"), self.tr("Back"))
        self._back.clicked.connect(self.closed)
        self._news = plain_label(role="dim", wrap=True)
        self._news.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._list.currentRowChanged.connect(self._show_topic)
        keymap.changed.connect(self._write_anew)
        self._lay_out()
        self._list.setCurrentRow(0)

    def take_focus(self) -> None:
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_topic(self, title: str) -> None:
        self._list.setCurrentRow([topic.title for topic in self._topics].index(title))

    def tell(self, sentence: str) -> None:
        """What came of a button."""
        self._news.setText(sentence)
        self._news.setAccessibleName(sentence)

    def _write_anew(self) -> None:
        """Keys have other meanings."""
        self._topics = topics(self._facts, self._keymap)
        self._show_topic(self._list.currentRow())

    def _show_topic(self, number: int) -> None:
        self.tell("")
        self._reader.show_topic(self._topics[number], self.asked.emit)
        way = (self._reader, *self._reader.stops, self._back)
        for here, there in pairwise(way):
            QWidget.setTabOrder(here, there)

    def _lay_out(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(plain_label(self.tr("Help"), "heading"))
        body = QHBoxLayout()
        body.setSpacing(20)
        body.addWidget(self._list, 0, Qt.AlignmentFlag.AlignTop)
        body.addWidget(self._reader, 1)
        column.addLayout(body, 1)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self._back)
        foot.addWidget(self._news, 1)
        column.addLayout(foot)
        across = page_column(self)
        across.addWidget(centred(middle, _WIDEST))

    def sizeHint(self) -> QSize:
        return QSize(800, 600)


class _Reader(QScrollArea):
    """One topic on a card. It takes the focus, so that the arrow keys scroll it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("reader")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What can have the focus inside, from top to bottom."""
        parts = self.findChildren(QWidget)
        return tuple(part for part in parts if isinstance(part, QPushButton | QPlainTextEdit))

    def show_topic(self, topic: Topic, do: Do) -> None:
        """`do` is called with the deed of a button."""
        card = QWidget()
        card.setObjectName("list")
        column = QVBoxLayout(card)
        column.setContentsMargins(28, 20, 28, 24)
        column.setSpacing(14)
        column.addWidget(plain_label(topic.title, "name"))
        for part in topic.parts:
            column.addLayout(_made(part, do))
        if not any(isinstance(part, Paper) for part in topic.parts):
            column.addStretch()
        self.setWidget(card)
        self.setAccessibleName(topic.title)


def _made(part: Part, do: Do) -> QLayout:
    match part:
        case Words(text, heading):
            return _words(text, heading)
        case Pairs(rows, keys):
            return _pairs(rows, keys=keys)
        case Act():
            return _act(part, do)
        case Paper(read):
            return _paper(read())


def _words(text: str, heading: str) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(4)
    if heading:
        column.setContentsMargins(0, _BEFORE_HEADING, 0, 0)
        column.addWidget(plain_label(heading, "row", wrap=True))
    column.addWidget(plain_label(text, wrap=True))
    return column


def _pairs(rows: tuple[tuple[str, str], ...], *, keys: bool) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(10)
    grid.setColumnStretch(0, 0 if keys else 1)
    grid.setColumnStretch(1, 1)
    beside = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
    for number, (first, second) in enumerate(rows):
        name = plain_label(first, "key" if keys else "row", wrap=not keys)
        about = _selectable(plain_label(second, wrap=True))
        if not keys:
            for label in (name, about):
                label.setAlignment(beside)
        leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(name, number, 0, leading if keys else Qt.AlignmentFlag(0))
        grid.addWidget(about, number, 1)
    return grid


def _selectable(label: QLabel) -> QLabel:
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _act(act: Act, do: Do) -> QHBoxLayout:
    button = plain_button(act.label)
    button.setAccessibleDescription(act.about)
    button.clicked.connect(lambda: do(act.deed))
    row = QHBoxLayout()
    row.setSpacing(14)
    row.addWidget(button)
    row.addWidget(plain_label(act.about, "dim", wrap=True), 1)
    return row


def _paper(text: str) -> QVBoxLayout:
    paper = QPlainTextEdit()
    paper.setReadOnly(True)
    paper.setPlainText(text)
    paper.setAccessibleName(text.partition("\n")[0].strip())
    paper.setTabChangesFocus(True)
    column = QVBoxLayout()
    column.addWidget(paper)
    return column
