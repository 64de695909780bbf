"""The window speaks every language we have: its words, its plurals, nothing that could crash it."""

from __future__ import annotations

import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from psoas_timer import resources
from psoas_timer.core.phrases import LANGUAGES
from psoas_timer.core.side import Side
from psoas_timer.gui import fonts
from psoas_timer.gui.exercise.exercise_page import ExercisePage
from psoas_timer.gui.figure_words import words_of
from psoas_timer.gui.history.history_page import HistoryPage
from psoas_timer.gui.key_names import shown_key
from psoas_timer.gui.labels import FittedLabel
from psoas_timer.gui.plurals import count_in_english
from psoas_timer.gui.safety.follow_up_page import FollowUpPage
from psoas_timer.gui.scroll_column import ScrollColumn
from psoas_timer.gui.settings.times_page import TimesPage
from psoas_timer.gui.start.notice_page import NoticePage
from psoas_timer.gui.start.sound_check_page import SoundCheckPage
from psoas_timer.gui.start.speaker_page import SpeakerPage
from psoas_timer.gui.theme import LARGEST_SCALE, Scheme, Theme
from psoas_timer.gui.translators import same_names, speak
from psoas_timer.gui.words import decimal, window_language
from psoas_timer.history import open_history
from psoas_timer.library import FigureShelf, load
from tests import translate as tool
from tests.history.samples import at, session
from tests.shots import looking
from tests.shots.pictures import FAMILIES, Family

FOLDER = resources.translations()
OTHERS = [language for language in LANGUAGES if language != "en"]
EVERY = pytest.mark.parametrize("language", OTHERS)
SIZE = (1024, 640)
STRETCHED = 1.6
SETTLED = 20  # rounds of events, until everything has its place
ROUNDING = 1  # pixels


@pytest.fixture
def app(qapp: QApplication) -> Iterator[QApplication]:
    """In English again afterwards."""
    count_in_english(qapp)
    yield qapp
    speak(qapp, "en", FOLDER)


def messages(language: str) -> Iterator[tuple[str, str, list[str]]]:
    """Context, English text and its forms in that language."""
    for context in ET.parse(FOLDER / f"psoas_timer_{language}.ts").getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield name, message.findtext("source") or "", forms or [translation.text or ""]


@EVERY
def test_h60_every_translation_fills_in_what_the_english_does(language: str) -> None:
    for context, source, forms in messages(language):
        for form in forms:
            assert not form or same_names(form, source), (context, source, form)


@EVERY
def test_counted_texts_have_the_forms_of_one_and_of_many(language: str) -> None:
    counted = [(source, forms) for _, source, forms in messages(language) if "%n" in source]

    assert counted
    for source, forms in counted:
        assert len(forms) == 2, source
        assert all("%n" in form or form == forms[0] for form in forms if form), source


@EVERY
def test_the_window_is_in_that_language(app: QApplication, qtbot: QtBot, language: str) -> None:
    english = NoticePage()
    qtbot.addWidget(english)

    speak(app, language, FOLDER)
    page = NoticePage()
    qtbot.addWidget(page)

    assert window_language() == language
    notice = LANGUAGES[language].shown.session.notice
    assert set(notice) <= {label.text() for label in page.findChildren(QLabel)}
    assert page.findChild(QPushButton).text() != english.findChild(QPushButton).text()


@pytest.mark.parametrize(
    ("language", "one", "many"),
    [
        ("en", "1 hold", "2 holds"),
        ("de", "1 Haltezeit", "2 Haltezeiten"),
        ("es", "1 posición", "2 posiciones"),
    ],
)
def test_one_and_many_are_told_apart(app: QApplication, language: str, one: str, many: str) -> None:
    speak(app, language, FOLDER)

    said = [QCoreApplication.translate("TallyList", "%n hold(s)", "", n) for n in (1, 2)]

    assert said == [one, many]


@pytest.mark.parametrize(
    ("language", "left", "either"),
    [
        (
            "en",
            "Half kneeling, left knee down, right foot in front",
            "Half kneeling, right knee down, left foot in front, or the other way round",
        ),
        (
            "de",
            "Im Halbkniestand, linkes Knie am Boden, rechter Fuß vorn",
            "Im Halbkniestand, rechtes Knie am Boden, linker Fuß vorn, oder umgekehrt",
        ),
        (
            "es",
            "Con la rodilla izquierda en el suelo y el pie derecho delante",
            "Con la rodilla derecha en el suelo y el pie izquierdo delante, o al revés",
        ),
    ],
)
def test_h23_a_figure_is_described_in_the_language(
    app: QApplication, language: str, left: str, either: str
) -> None:
    speak(app, language, FOLDER)
    library = load([resources.content()], language=language)
    figure = FigureShelf(library, resources.assets() / "figures").figure("kneeling-lunge")
    assert figure is not None

    assert words_of(figure, Side.LEFT) == left
    assert words_of(figure, None) == either


@EVERY
def test_every_answer_has_a_key_of_its_own(app: QApplication, qtbot: QtBot, language: str) -> None:
    speak(app, language, FOLDER)
    for page in (SoundCheckPage(), FollowUpPage("", ""), SpeakerPage()):
        qtbot.addWidget(page)
        written = [button.text() for button in page.findChildren(QPushButton)]
        keys = [text.rpartition("(")[2].rstrip(")") for text in written if "(" in text]

        assert len(keys) >= 2
        assert len(set(keys)) == len(keys), keys


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("en", ["Ctrl+Shift+N", "Ctrl+Enter", "Esc", "Del", "Backspace", "Shift \u2192", "Ctrl++"]),
        (
            "de",
            [
                "Strg+Umschalt+N",
                "Strg+Enter",
                "Esc",
                "Entf",
                "Rücktaste",
                "Umschalt \u2192",
                "Strg++",
            ],
        ),
        (
            "es",
            ["Ctrl+Mayús+N", "Ctrl+Enter", "Esc", "Supr", "Retroceso", "Mayús \u2192", "Ctrl++"],
        ),
    ],
)
@pytest.mark.skipif(sys.platform == "darwin", reason="keys have signs there, not names")
def test_keys_are_called_what_stands_on_them(
    app: QApplication, language: str, shown: list[str]
) -> None:
    speak(app, language, FOLDER)
    keys = ("Ctrl+Shift+N", "Ctrl+Return", "Esc", "Del", "Backspace", "Shift+Right", "Ctrl++")

    assert [shown_key(key) for key in keys] == shown


@pytest.mark.parametrize(("language", "written"), [("en", "1.5"), ("de", "1,5"), ("es", "1,5")])
def test_numbers_are_written_as_people_do(app: QApplication, language: str, written: str) -> None:
    speak(app, language, FOLDER)

    assert (decimal(1.5), decimal(30), decimal(1.46, 1)) == (written, "30", written)


@pytest.mark.parametrize(
    ("language", "days", "heading"),
    [
        ("en", "Monday, Wednesday at 06:05", "November 2026"),
        ("de", "Montag, Mittwoch um 06:05", "November 2026"),
        ("es", "Lunes, miércoles a las 06:05", "Noviembre 2026"),
    ],
)
def test_only_what_stands_first_is_large(
    app: QApplication, qtbot: QtBot, tmp_path: Path, language: str, days: str, heading: str
) -> None:
    speak(app, language, FOLDER)
    times = TimesPage()
    times.show_times({"gone": ("mon wed 06:05",)})
    history = open_history(tmp_path, at())
    history.merge([session(date(2026, 11, 25))])
    page = HistoryPage(Theme(app, Scheme.LIGHT, 1.0), history, {}, date(2026, 11, 25))
    page.show()
    for widget in (times, page):
        qtbot.addWidget(widget)

    assert days in [label.text() for label in times.findChildren(QLabel)]
    assert heading in [label.text() for label in page.findChildren(QLabel)]


def test_english_comes_back_when_another_language_goes(app: QApplication) -> None:
    speak(app, "de", FOLDER)
    speak(app, "en", FOLDER)

    assert window_language() == "en"
    assert QCoreApplication.translate("TallyList", "%n hold(s)", "", 2) == "2 holds"


@pytest.mark.parametrize(
    ("text", "source", "same"),
    [
        ("{b} von {a}", "{a} of {b}", True),
        ("{c} von {a}", "{a} of {b}", False),
        ("{a", "{a}", False),
        ("%n Tage", "%n day(s)", True),
        ("Ein Tag", "%n day(s)", True),
        ("%n Tage", "days", False),
    ],
)
def test_h60_a_text_that_would_not_fill_in_is_known(text: str, source: str, *, same: bool) -> None:
    assert same_names(text, source) is same


def test_h60_a_bad_translation_stays_english(app: QApplication, tmp_path: Path) -> None:
    ts = tmp_path / "psoas_timer_xx.ts"
    broken = "<message><source>{number} of {of}</source><translation>{zahl}</translation></message>"
    ts.write_text(
        "<!DOCTYPE TS><TS version='2.1' language='de'><context><name>CardPage</name>"
        f"{broken}</context></TS>",
        encoding="utf-8",
    )
    tool.build(ts)

    speak(app, "xx", tmp_path)

    assert QCoreApplication.translate("CardPage", "{number} of {of}") == "{number} of {of}"


def test_a_language_without_a_file_is_english(app: QApplication, tmp_path: Path) -> None:
    speak(app, "de", tmp_path)

    assert QCoreApplication.translate("CardPage", "{number} of {of}") == "{number} of {of}"


@EVERY
def test_the_typeface_has_every_sign_of_the_language(app: QApplication, language: str) -> None:
    fonts.load()
    letters = QFontMetrics(QFont(fonts.FAMILY))
    content = (resources.content() / "lang" / f"{language}.yaml").read_text(encoding="utf-8")
    texts = [content, *(form for _, _, forms in messages(language) for form in forms)]
    signs = {sign for text in texts for sign in text if sign.isprintable()}

    assert "ñ" in signs or "ß" in signs
    assert not [sign for sign in signs if not letters.inFontUcs4(ord(sign))]


# What takes longer


@pytest.mark.slow
@EVERY
def test_every_text_of_the_window_is_translated(language: str) -> None:
    """If it fails: `./dev translate`, then fill in what is marked as unfinished."""
    known = {(context, source) for context, source, _ in messages(language)}

    assert known == {(one.context, one.source) for one in tool.all_texts()}
    assert not [source for _, source, forms in messages(language) if not all(forms)]


@pytest.mark.slow
@EVERY
def test_what_the_window_reads_is_what_the_translations_say(language: str, tmp_path: Path) -> None:
    ts = tmp_path / f"psoas_timer_{language}.ts"
    ts.write_bytes((FOLDER / ts.name).read_bytes())
    tool.build(ts)

    assert ts.with_suffix(".qm").read_bytes() == (FOLDER / f"{ts.stem}.qm").read_bytes()


class Stretched(QTranslator):
    """Every text as long as the longest language makes it, with its {names} in place."""

    def translate(self, _context: str, source: str, _about: str | None = None, n: int = -1) -> str:
        if source == "en" or not any(sign.isalpha() for sign in source):
            return source
        missing = round(len(source) * (STRETCHED - 1))
        return f"{source}{'~' * missing}".replace("~~", "~ ")

    def isEmpty(self) -> bool:
        return False


@pytest.fixture(params=[*OTHERS, "stretched"])
def spoken(
    app: QApplication, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[str]:
    language: str = request.param
    if language != "stretched":
        monkeypatch.setenv("LC_ALL", language)  # for what pages show of settings and content
        speak(app, language, FOLDER)
        yield language
        return
    stretched = Stretched()
    app.installTranslator(stretched)
    yield language
    app.removeTranslator(stretched)


@pytest.mark.slow
@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.__module__.split(".")[-1])
def test_every_page_is_read_whole_in_every_language(
    qtbot: QtBot, app: QApplication, tmp_path: Path, spoken: str, family: Family
) -> None:
    theme = Theme(app, Scheme.LIGHT, 1.0)
    for name, page in family(theme, tmp_path):
        qtbot.addWidget(page)
        page.resize(*SIZE)
        page.show()
        for _ in range(SETTLED):
            app.processEvents()

        assert not page.grab().isNull()
        assert page.width() <= SIZE[0], f"{name} is too wide in {spoken}"
        clipped = [text for part in page.findChildren(QWidget) if (text := clipped_text(part))]
        assert not clipped, f"{name} in {spoken}"
        page.close()


@pytest.mark.slow
@EVERY
def test_nothing_of_an_exercise_is_cut_off_sideways_however_large_its_text(
    qtbot: QtBot,
    app: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    language: str,
) -> None:
    monkeypatch.setenv("LC_ALL", language)
    speak(app, language, FOLDER)
    theme = Theme(app, Scheme.LIGHT, LARGEST_SCALE)
    for name, page in looking.pages(theme, tmp_path):
        qtbot.addWidget(page)
        page.resize(*SIZE)
        page.show()
        for _ in range(SETTLED):
            app.processEvents()

        for column in page.findChildren(ScrollColumn) if isinstance(page, ExercisePage) else ():
            inside = column.widget().minimumSizeHint().width()
            assert inside <= column.viewport().width(), f"{name} in {language}"
        page.close()


def clipped_text(part: QWidget) -> str:
    """The text of a label or button that is not seen whole, or nothing."""
    if not part.isVisible() or isinstance(part, FittedLabel):  # which finds its own size
        return ""
    need = part.minimumSizeHint()
    if isinstance(part, QLabel) and part.text() and part.pixmap().isNull():
        high = part.heightForWidth(part.width()) if part.wordWrap() else need.height()
        wide = 0 if part.wordWrap() else need.width()
    elif isinstance(part, QAbstractButton) and part.text():
        high, wide = need.height(), need.width()
    else:
        return ""
    fits = part.height() >= high - ROUNDING and part.width() >= wide - ROUNDING
    return "" if fits else f"{part.text()} ({part.size().toTuple()} of {(wide, high)})"
