"""H46 and H32: whatever a file says is shown as it is written, and every part has a name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from psoas_timer.core.exercise import Line, Option
from psoas_timer.core.exercise_faults import Fault
from psoas_timer.core.reasons import Why, why
from psoas_timer.core.routine import ExerciseItem
from psoas_timer.core.segment import Cue
from psoas_timer.core.side import Side
from psoas_timer.gui.dose.dosing import Dosing
from psoas_timer.gui.editor.exercise_editor import ExerciseEditor, Half
from psoas_timer.gui.editor.routine_editor import RoutineEditor
from psoas_timer.gui.editor.sheet import EditorSheet, LineKind, LineSheet, RemarkCard, Row
from psoas_timer.gui.editor.text_view import Complaint
from psoas_timer.gui.exercise.exercise_page import ExercisePage
from psoas_timer.gui.exercise.sheet import ExerciseSheet, Quoted
from psoas_timer.gui.fields import Choice
from psoas_timer.gui.keymap import Keymap
from psoas_timer.gui.labels import FittedLabel, plain_label
from psoas_timer.gui.library.exercise_tile import ExerciseCard
from psoas_timer.gui.library.routine_card import RoutineCard
from psoas_timer.gui.main_window import MainWindow
from psoas_timer.gui.page import Page
from psoas_timer.gui.routine.offer_card import Proposal
from psoas_timer.gui.routine.routine_page import RoutinePage
from psoas_timer.gui.routine.sheet import RoutineSheet, StopCard
from psoas_timer.gui.settings.times_page import TimesPage
from psoas_timer.gui.sharing.arrivals import ArrivalCard, Arrivals
from psoas_timer.gui.sharing.arrivals_page import ArrivalsPage
from psoas_timer.gui.sharing.hub_page import HubPage
from psoas_timer.gui.sharing.list_page import ListPage
from psoas_timer.gui.sharing.list_row import Grasp, ListLine
from psoas_timer.gui.theme import Scheme, Theme
from tests.core.samples import LUNGE
from tests.gui.samples import AMPERSAND, MARKUP, segment, snapshot

HOSTILE = (
    MARKUP,
    AMPERSAND,
    "a<b>c",
    "&lt;br&gt;",
    "x<br>y",
    "<script>",
    "&File",
    "Ünï 🧘 عربى",
    "",
)
MADE_BY_QT = ("qt_",)


@pytest.fixture(scope="module", params=HOSTILE)
def hostile(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[MainWindow]:
    """Every page with that text wherever a text from a file can come. It is only looked at."""
    text: str = request.param
    theme = Theme(qapp, Scheme.LIGHT)
    ini = tmp_path_factory.mktemp("hostile") / "window.ini"
    memory = QSettings(str(ini), QSettings.Format.IniFormat)
    card = RoutineCard(
        id="x", name=text, about=text, minutes=1, exercises=1,
        positions=(text,), props=(text,), warnings=(text,),
    )  # fmt: skip
    window = MainWindow(
        theme=theme, cards=(card,), start_routine=lambda _: None, memory=memory, problems=(text,)
    )
    window.setProperty("shared", True)
    window.show()
    window.show_trouble(text)
    window.session_page.render_snapshot(
        snapshot(
            segment=segment(title=text, cues=(Cue(text),), in_full=text, detail=text),
            caption=text,
            up_next=text,
        )
    )
    for page in looked_at(theme, text):
        window.open(page)
    yield window
    window.deleteLater()
    theme.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def looked_at(theme: Theme, text: str) -> Iterator[Page]:
    quoted = (Quoted(text, text),)
    stop = StopCard(
        line=0, index=0, start="0:00", length=text, name=text, dose=text, facts=text, exercise="x"
    )
    routine = RoutinePage(theme, Keymap())
    routine.show_sheet(
        RoutineSheet(
            id="x", name=text, about=text, length="1 min", facts=((text, text),), stops=(stop,),
            warnings=(text,), cautions=quoted,
        ),
    )  # fmt: skip
    routine.overview.fit.show_fit(9, 5, (text,))
    more = replace(LUNGE.dose, sets=LUNGE.dose.sets + 1)
    proposal = Proposal(((text, LUNGE.dose, more),), is_more=True, sessions=5, days=0)
    routine.overview.offer.show_proposal(proposal)
    yield routine
    line = Line(text or "-")
    exercise = replace(
        LUNGE, name=text, setup=(line,), move=(line,), feel=line, stop=(text,), notes=text,
        options=(Option(id="x", label=text),),
    )  # fmt: skip
    looked = ExercisePage(theme, Keymap(), text)
    looked.begin(
        ExerciseSheet(
            item=ExerciseItem(exercise=exercise), facts=text, doses=quoted, cautions=quoted,
            warning=text, sources=quoted, needs=(text,), good_to_have=(text,),
        ),
        Side.LEFT,
    )  # fmt: skip
    item = ExerciseItem(exercise=exercise)
    looked.show_dosing(Dosing(item=item, notes={"hold": text}), is_line=False)
    yield looked
    times = TimesPage()
    times.offer([Choice(text, text)])
    times.show_times({text: ("mon 07:30",)})
    yield times
    yield from edited(theme, text)
    yield from taken_in(theme, text)


def edited(theme: Theme, text: str) -> Iterator[Page]:
    page = RoutineEditor(theme, Keymap(), lambda _name: None)
    rows = (
        Row(key=1, name=text, dose=text, facts=text, length=text, exercise=text, warns=True),
        Row(key=2, kind=LineKind.SAY, name=text, inside=True),
    )
    remark = RemarkCard(sentence=text, order=(2, 1))
    page.show_sheet(
        EditorSheet(
            name=text, about=text, whose=text, length=text, sides=text, facts=((text, text),),
            rows=rows, remarks=(remark,), undoes=text, redoes=text, can_reset=True,
        )
    )  # fmt: skip
    page.show_line(LineSheet(key=2, kind=LineKind.SAY, name=text, text=text, remarks=(text,)))
    page.show_status(text, is_trouble=True)
    page.offer_exercises(
        (ExerciseCard(id="x", name=text, kind=LUNGE.kind, position=text, dose=text),)
    )
    page.tell_picked(text)
    yield page
    exercise = replace(LUNGE, name=text, setup=(Line(text),), props=(text,), feel=Line(text))
    made = ExerciseEditor(theme, Keymap(), lambda _name: None)
    odd = why(Why.HAS_NO_SIDES, exercise=text)
    faults = [Fault(slot, 0, odd) for slot in ("name", "setup", "feel", "dose", "form")]
    item = ExerciseItem(exercise=exercise)
    made.show_exercise(exercise, faults, Dosing(item=item, notes={"hold": text}), None)
    made.show_steps_back(text, text)
    made.show_text(text)
    made.complain([Complaint(1, text)])
    made.offer_figures([("x", text)])
    made.show_status(text, is_trouble=True)
    for half in Half:
        made.show_side(half)
    yield made


def taken_in(theme: Theme, text: str) -> Iterator[Page]:
    page = ArrivalsPage(Keymap())
    card = ArrivalCard(text, text, text, reference="x")
    page.show_arrivals(Arrivals(text, (card,), (text,), text))
    yield page
    hub = HubPage()
    hub.say(text)
    yield hub
    listed = ListPage(theme, Keymap(), lambda _: None)
    listed.show_lines((ListLine(1, text, text, Grasp.NOT),), text, text)
    yield listed


def own_widgets(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        if not widget.objectName().startswith(MADE_BY_QT):
            yield widget


def test_h46_no_label_guesses_at_markup(hostile: MainWindow) -> None:
    for label in hostile.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText, label.text()


def test_h46_no_widget_shows_rich_text(hostile: MainWindow) -> None:
    assert not hostile.findChildren(QTextEdit)
    assert not any(widget.toolTip().startswith("<") for widget in own_widgets(hostile))


def test_h46_no_text_makes_a_part_wider(hostile: MainWindow) -> None:
    for label in hostile.findChildren(FittedLabel):
        assert label.sizeHint().width() == 0
    assert hostile.minimumSizeHint().width() <= 720
    assert hostile.minimumSizeHint().height() <= 480


def test_h32_no_text_becomes_an_alt_key(hostile: MainWindow) -> None:
    for button in hostile.findChildren(QAbstractButton):
        assert button.shortcut() == QKeySequence(), button.text()


def test_every_part_that_can_be_used_has_a_name(hostile: MainWindow) -> None:
    usable = QAbstractButton | QLineEdit | QPlainTextEdit
    for widget in own_widgets(hostile):
        if isinstance(widget, usable):
            assert widget.accessibleName() or not widget.isVisibleTo(hostile), widget


@pytest.mark.parametrize("text", HOSTILE)
def test_h46_a_label_shows_every_text_as_it_is(qtbot: QtBot, text: str) -> None:
    label = plain_label(text)
    qtbot.addWidget(label)

    assert label.text() == text
    assert label.sizeHint().width() < 1000


def test_h46_a_very_long_text_is_cut(qtbot: QtBot) -> None:
    label = plain_label("a" * 2_000_000)
    qtbot.addWidget(label)

    assert len(label.text()) < 3000


def test_a_fitted_label_shrinks_until_the_whole_text_is_inside(qtbot: QtBot, theme: Theme) -> None:
    label = FittedLabel("session")
    qtbot.addWidget(label)
    label.resize(300, 60)
    label.wish(40)

    label.show_text("W " * 50)

    picture = label.grab().toImage()
    rows = [{picture.pixelColor(x, y).name() for x in range(300)} for y in range(60)]
    inked = [y for y, colours in enumerate(rows) if len(colours) > 1]
    assert inked
    assert 0 not in inked
    assert 59 not in inked
