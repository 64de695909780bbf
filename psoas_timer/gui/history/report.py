"""A page or two for a physio: what was done in a time, what was planned, and how it felt.

Everything is put into the document as plain text, so nothing that a note or a name holds can be
taken for anything else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)

from psoas_timer.gui.history.words import duration, long_day, short_day
from psoas_timer.gui.words import decimal
from psoas_timer.history import History
from psoas_timer.history.records import SessionRecord
from psoas_timer.history.statistics import ExerciseTotal
from psoas_timer.paper.pdf import pdf_writer, usual_page

translate = QCoreApplication.translate

_DOTS = 300  # of an inch
_MARGIN = 2.0  # mm; the document keeps another two centimetres
_WIDTHS = (30, 11, 15, 22, 11, 11)  # per cent of the doses' columns
_MOST_EXERCISES = 16  # what a page or two have room for
_MOST_LINES = 12
_LONGEST_NOTE = 240  # characters


def as_pdf(
    history: History, names: Mapping[str, str], first: date, last: date, page: str = ""
) -> bytes:
    """A file's contents. There has to be a QGuiApplication.

    `names` are those of exercises, by id; `page` is of `pdf.PAGES`, or empty: the usual one.
    """
    document = report(history, names, first, last)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    title = translate("Report", "Exercise report")
    writer = pdf_writer(buffer, title, page or usual_page(), dots=_DOTS)
    margins = QMarginsF(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    document.print_(writer)
    del writer  # which ends the file
    return bytes(buffer.data().data())


def report(history: History, names: Mapping[str, str], first: date, last: date) -> QTextDocument:
    """The document to be written."""
    first = max(first, history.first_day() or last)
    records = history.sessions(first, last)
    page = _Page()
    page.heading(translate("Report", "Exercise report"), 20)
    period = translate("Report", "{first} to {last}")
    page.line(period.format(first=long_day(first), last=long_day(last)))
    _adherence(page, history, records, first, last)
    _doses(page, history.exercises(first, last), names)
    _pains(page, records, names)
    _notes(page, records)
    page.small(
        translate(
            "Report",
            "Made by Psoas Timer on the computer of the person it is about. Doses are those of "
            "the routines as the person had them; times are as measured by the program.",
        )
    )
    return page.document


def _adherence(
    page: _Page, history: History, records: Sequence[SessionRecord], first: date, last: date
) -> None:
    page.heading(translate("Report", "How often"))
    days = (last - first).days + 1
    active = len(history.days(first, last))
    total = sum(record.ran for record in records)
    completed = sum(record.completed for record in records)
    weeks = max(days / 7, 1.0)
    page.table(
        (
            (
                translate("Report", "Active days"),
                translate("Report", "{active} of {days}").format(active=active, days=days),
            ),
            (
                translate("Report", "Sessions"),
                translate("Report", "{all}, of them {whole} to the end").format(
                    all=len(records), whole=completed
                ),
            ),
            (
                translate("Report", "Time"),
                translate("Report", "{total}, {week} a week").format(
                    total=duration(total), week=duration(total / weeks)
                ),
            ),
        ),
        head=False,
    )


def _doses(page: _Page, totals: Sequence[ExerciseTotal], names: Mapping[str, str]) -> None:
    page.heading(translate("Report", "What was done"))
    head = (
        translate("Report", "Exercise"),
        translate("Report", "Sessions"),
        translate("Report", "Done / planned"),
        translate("Report", "Time"),
        translate("Report", "Left"),
        translate("Report", "Right"),
    )
    rows = [
        (
            _name(total.exercise, names),
            str(total.sessions),
            f"{total.done} / {total.efforts}",
            f"{duration(total.seconds)} / {duration(total.planned)}",
            duration(total.left) if total.left else "",
            duration(total.right) if total.right else "",
        )
        for total in totals[:_MOST_EXERCISES]
    ]
    page.table((head, *rows))
    page.rest(len(totals) - _MOST_EXERCISES)


def _pains(page: _Page, records: Sequence[SessionRecord], names: Mapping[str, str]) -> None:
    page.heading(translate("Report", "Pain, 0 to 10"))
    before = [r.before.level for r in records if r.before.level is not None]
    after = [r.after.level for r in records if r.after.level is not None]
    for words, levels in (
        (translate("Report", "Before sessions: {low} to {high}, on average {mean}"), before),
        (translate("Report", "After sessions: {low} to {high}, on average {mean}"), after),
    ):
        if levels:
            mean = decimal(sum(levels) / len(levels), 1)
            page.line(words.format(low=min(levels), high=max(levels), mean=mean))
    told = [(record, pain) for record in records for pain in record.pains]
    sides = {"left": translate("Report", "left"), "right": translate("Report", "right")}
    for record, pain in told[-_MOST_LINES:]:
        side = f", {sides[pain.side.value]}" if pain.side else ""
        name = _name(pain.exercise, names)
        page.line(f"{short_day(record.started.day)}: {name}{side}: {pain.level}")
    page.rest(len(told) - _MOST_LINES)
    if not (before or after or told):
        page.line(translate("Report", "Nothing was said about pain."))


def _notes(page: _Page, records: Sequence[SessionRecord]) -> None:
    noted = [record for record in records if record.note]
    if not noted:
        return
    page.heading(translate("Report", "Notes"))
    for record in noted[-_MOST_LINES:]:
        note = " ".join(record.note.split())
        note = note if len(note) <= _LONGEST_NOTE else f"{note[:_LONGEST_NOTE]}…"
        page.line(f"{short_day(record.started.day)}: {note}")
    page.rest(len(noted) - _MOST_LINES)


def _name(exercise: str, names: Mapping[str, str]) -> str:
    return names.get(exercise, exercise.replace("-", " ").capitalize())


class _Page:
    """Plain text into a document, one part after the other."""

    def __init__(self) -> None:
        self.document = QTextDocument()
        font = QFont("Inter")
        font.setPointSizeF(9.5)
        self.document.setDefaultFont(font)
        self._cursor = QTextCursor(self.document)

    def heading(self, text: str, size: float = 13) -> None:
        bold = QTextCharFormat()
        bold.setFontPointSize(size)
        bold.setFontWeight(QFont.Weight.DemiBold)
        space = QTextBlockFormat()
        space.setTopMargin(size)
        space.setBottomMargin(3)
        self._insert(text, space, bold)

    def line(self, text: str) -> None:
        space = QTextBlockFormat()
        space.setBottomMargin(1)
        self._insert(text, space, QTextCharFormat())

    def small(self, text: str) -> None:
        small = QTextCharFormat()
        small.setFontPointSize(7.5)
        space = QTextBlockFormat()
        space.setTopMargin(14)
        self._insert(text, space, small)

    def rest(self, more: int) -> None:
        """How many there was no room for, if any."""
        if more > 0:
            self.line(translate("Report", "and %n more", "", more))

    def table(self, rows: Sequence[Sequence[str]], *, head: bool = True) -> None:
        """The first row in bold if it is the `head`."""
        form = QTextTableFormat()
        form.setBorder(0.5)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderCollapse(True)
        form.setCellPadding(4)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setHeaderRowCount(int(head))
        if len(rows[0]) == len(_WIDTHS):
            percent = QTextLength.Type.PercentageLength
            form.setColumnWidthConstraints([QTextLength(percent, width) for width in _WIDTHS])
        table = self._cursor.insertTable(len(rows), len(rows[0]), form)
        for row, cells in enumerate(rows):
            bold = QTextCharFormat()
            if head and row == 0:
                bold.setFontWeight(QFont.Weight.DemiBold)
            for column, text in enumerate(cells):
                table.cellAt(row, column).firstCursorPosition().insertText(text, bold)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _insert(self, text: str, block: QTextBlockFormat, form: QTextCharFormat) -> None:
        if self.document.isEmpty():
            self._cursor.setBlockFormat(block)
        else:
            self._cursor.insertBlock(block)
        self._cursor.insertText(" ".join(text.split()), form)
