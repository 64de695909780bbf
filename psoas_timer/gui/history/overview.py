"""A time at a glance: minutes, sides, pain, and the doses of one exercise."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from psoas_timer.gui.history import charts
from psoas_timer.gui.history.chart import Chart
from psoas_timer.gui.history.chart_painter import Shape
from psoas_timer.gui.history.charts import Drawn
from psoas_timer.gui.history.words import duration
from psoas_timer.gui.labels import plain_label
from psoas_timer.gui.theme import Theme
from psoas_timer.gui.titled_card import TitledCard
from psoas_timer.history import History


class Overview(QWidget):
    """`show_time` whenever there is something new to show."""

    def __init__(
        self,
        theme: Theme,
        history: History,
        names: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        """`names` are those of exercises, by id."""
        super().__init__(parent)
        self.setObjectName("list")
        self._history = history
        self._names = names
        self._time = (date.min, date.max)
        self._totals = plain_label(role="large", wrap=True)
        self._sides = plain_label(wrap=True)
        self._minutes = Chart(theme, self.tr("Minutes"), Shape.BARS)
        self._pains = Chart(theme, self.tr("Pain"), Shape.LINES)
        self._doses = Chart(theme, self.tr("Doses"), Shape.BARS)
        self._no_pain = plain_label(
            self.tr("Nobody said anything about pain in this time."), "dim", wrap=True
        )
        self._exercises = QComboBox()
        self._exercises.setAccessibleName(self.tr("Exercise"))
        self._exercises.currentIndexChanged.connect(lambda _number: self._show_doses())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(_card(self.tr("Minutes"), self._totals, self._minutes, self._sides))
        column.addWidget(_card(self.tr("Exercises"), self._exercises, self._doses))
        column.addWidget(_card(self.tr("Pain, 0 to 10"), self._pains, self._no_pain))
        column.addStretch(1)

    def show_time(self, first: date, last: date) -> None:
        self._time = (first, last)
        self._show_minutes(first, last)
        points = self._history.pains(first, last)
        _draw(self._pains, charts.pains(points))
        self._no_pain.setVisible(not points)
        self._show_exercises()

    def _show_minutes(self, first: date, last: date) -> None:
        days = self._history.days(first, last)
        active = self.tr("%n active day(s)", "", len(days))
        total = sum(day.seconds for day in days)
        self._totals.setText(f"{duration(total)}  \N{MIDDLE DOT}  {active}")
        weeks, months = self._history.weeks(first, last), self._history.months(first, last)
        _draw(self._minutes, charts.minutes(weeks, months, first, last))
        sides = self._history.sides(first, last)
        words = self.tr("Time in holds and repetitions: left {left}, right {right}, both {both}.")
        self._sides.setText(
            words.format(
                left=duration(sides.left), right=duration(sides.right), both=duration(sides.both)
            )
        )

    def _show_exercises(self) -> None:
        """Those of the time, most often done first; the one that was chosen stays chosen."""
        chosen = self._exercises.currentData()
        found = self._history.exercises(*self._time)
        self._exercises.blockSignals(True)
        self._exercises.clear()
        for total in found:
            self._exercises.addItem(self._name(total.exercise), total.exercise)
        self._exercises.setCurrentIndex(max(self._exercises.findData(chosen), 0))
        self._exercises.blockSignals(False)
        self._exercises.setVisible(bool(found))
        self._show_doses()

    def _show_doses(self) -> None:
        exercise = self._exercises.currentData()
        points = self._history.doses(exercise, *self._time) if exercise else ()
        _draw(self._doses, charts.doses(points))

    def _name(self, exercise: str) -> str:
        """One that is not there any more is called by its id, in words."""
        return self._names.get(exercise, exercise.replace("-", " ").capitalize())


def _draw(chart: Chart, drawn: Drawn) -> None:
    chart.show_marks(drawn.series, drawn.marks, drawn.top, drawn.most)
    chart.setVisible(bool(drawn.marks))


def _card(title: str, *inside: QWidget) -> TitledCard:
    card = TitledCard(title, (18, 12, 18, 14), 8)
    for widget in inside:
        card.column.addWidget(widget)
    return card
