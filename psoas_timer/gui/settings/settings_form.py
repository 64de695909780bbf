"""Everything a person can set, on one page: each row one setting, saved as soon as it is chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from psoas_timer.core.calibration import LONGEST, SHORTEST
from psoas_timer.gui.fields import Choice, FewField, Field, ListField, ScaleField, SwitchField
from psoas_timer.gui.labels import button_text, plain_label
from psoas_timer.gui.theme import LARGEST_SCALE, SCALE_STEP, SMALLEST_SCALE

SLOW = 130  # words a minute; below, a number takes longer to say than its second
TOO_SLOW = (
    "At this rate a spoken number takes longer than the second it counts, so the last seconds of a "
    "hold are ticks and not words."
)
_WIDEST = 980
_WORDS_WIDTH = 150  # pixels, so that the controls of all sections stand in one line
_USUAL_DEVICE = Choice("", "The usual one of this computer")
_BEST_VOICE = Choice("", "The best there is for English")
_HOW_MUCH = (
    Choice("full", "Everything", "Every step of every exercise, each time."),
    Choice("brief", "In brief", "The short forms; press R to hear a step in full."),
    Choice("names", "Names", "Names, sides, beginnings and ends. For routines you know."),
    Choice("fading", "Fading", "Everything until an exercise is familiar, then in brief."),
)
_VOLUMES = (("voice_volume", "Volume of voice"), ("tone_volume", "Volume of tones"))
_TONES = (
    Choice("instead", "Where there are no words"),
    Choice("beside", "Also beside the words"),
)
PANNED = "Words about a side are heard from that side, if you wear headphones"
DUCKED = "Music from other players is softer while the voice speaks"
_LEAD_IN = "Raise the lead-in if wireless headphones swallow the first word."
_SIDES = (Choice("right", "Right"), Choice("left", "Left"))
_LOOKS = (
    Choice("system", "As the desktop"),
    Choice("light", "Light"),
    Choice("dark", "Dark"),
)


class SettingsForm(QWidget):
    """`changed` carries a setting's name and its new value. One without a value has no row."""

    changed = Signal(str, object)
    hear_asked = Signal()
    measure_asked = Signal()
    check_asked = Signal()
    closed = Signal()

    def __init__(self, values: Mapping[str, object]) -> None:
        """`values` are by the settings' own names."""
        super().__init__()
        self._known = values.keys()
        self._fields: dict[str, Field] = {}
        self._rows = QVBoxLayout()
        self._rows.setContentsMargins(4, 4, 10, 4)
        self._rows.setSpacing(14)
        self._slow = plain_label(TOO_SLOW, "warning", wrap=True)
        self._build()
        self._lay_out()
        for name, value in values.items():
            self.show_value(name, value)

    @property
    def names(self) -> tuple[str, ...]:
        """The settings that have a row."""
        return tuple(self._fields)

    # What is shown

    def show_value(self, name: str, value: object) -> None:
        """Show a setting's value; a name that has no row here is no business of the page."""
        if name in self._fields:
            self._fields[name].show_value(value)
        if name == "rate":
            self._judge_rate(value)

    def offer(self, voices: Sequence[Choice], devices: Sequence[Choice]) -> None:
        """Offer these beside the usual ones, once it is known what there is."""
        self._voices.offer((_BEST_VOICE, *voices))
        self._devices.offer((_USUAL_DEVICE, *devices))

    def take_focus(self) -> None:
        self._voices.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_measure(self) -> None:
        """Back from measuring, to the button that led there."""
        self._measure.setFocus(Qt.FocusReason.OtherFocusReason)

    # The rows

    def _build(self) -> None:
        self._build_voice()
        much = self._section("How much is said")
        self._add(much, "verbosity", "", FewField(_HOW_MUCH))
        sides = self._section("Sides and breath")
        self._add(sides, "first_side", "First side", ListField("First side", _SIDES))
        self._measure = _button("Measure my breath")
        self._measure.clicked.connect(self.measure_asked)
        breath = ScaleField("One breath", SHORTEST, LONGEST, 0.1, _seconds, leap=10)
        self._add(sides, "breath", "One breath", breath, self._measure)
        look = self._section("Look")
        self._add(look, "look", "Colours", ListField("Colours", _LOOKS))
        size = ScaleField("Text size", SMALLEST_SCALE, LARGEST_SCALE, SCALE_STEP, _percent, leap=2)
        self._add(look, "text_scale", "Text size", size)

    def _build_voice(self) -> None:
        voice = self._section("Voice and sound")
        self._voices = ListField("Voice", (_BEST_VOICE,))
        hear = _button("Hear it")
        hear.clicked.connect(self.hear_asked)
        self._add(voice, "voice", "Voice", self._voices, hear)
        rate = ScaleField("Rate", 80, 400, 1, lambda n: f"{n:.0f} words a minute", leap=10)
        rate.chosen.connect(self._judge_rate)
        self._add(voice, "rate", "Rate", rate)
        voice.addWidget(self._slow, voice.rowCount(), 1, 1, 2)
        self._add(voice, "pitch", "Pitch", ScaleField("Pitch", 0, 100, 1, _pitch))
        for name, words in _VOLUMES:
            self._add(voice, name, words, ScaleField(words, 0, 1, 0.05, _percent, leap=4))
        self._add(voice, "tones", "Tones", ListField("Tones", _TONES))
        self._add(voice, "pan_sides", "Sides", SwitchField("Sides", PANNED))
        self._devices = ListField("Output", (_USUAL_DEVICE,))
        self._add(voice, "device", "Output", self._devices)
        self._add(voice, "duck_others", "Others", SwitchField("Others", DUCKED))
        lead_in = ScaleField("Lead-in", 0, 3, 0.1, _seconds)
        self._add(voice, "lead_in", "Lead-in", lead_in)
        voice.addWidget(plain_label(_LEAD_IN, "dim", wrap=True), voice.rowCount(), 1, 1, 2)
        check = _button("Check the sound")
        check.clicked.connect(self.check_asked)
        voice.addWidget(check, voice.rowCount(), 1, Qt.AlignmentFlag.AlignLeft)

    def _section(self, title: str) -> QGridLayout:
        card = QFrame()
        card.setObjectName("card")
        grid = QGridLayout(card)
        grid.setContentsMargins(24, 16, 24, 18)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(12)
        grid.setColumnMinimumWidth(0, _WORDS_WIDTH)
        grid.setColumnStretch(1, 1)
        grid.addWidget(plain_label(title, "name"), 0, 0, 1, 3)
        self._rows.addWidget(card)
        return grid

    def _add(
        self,
        grid: QGridLayout,
        name: str,
        words: str,
        control: Field,
        button: QWidget | None = None,
    ) -> None:
        """A row: words, what is set, and what can be done about it. No words: as wide as all."""
        if name not in self._known:
            return
        row = grid.rowCount()
        if words:
            grid.addWidget(plain_label(words), row, 0)
        grid.addWidget(control, row, 1 if words else 0, 1, (1 if button else 2) if words else 3)
        if button is not None:
            grid.addWidget(button, row, 2)
        self._fields[name] = control
        control.chosen.connect(lambda value: self.changed.emit(name, value))

    def _judge_rate(self, rate: object) -> None:
        self._slow.setVisible(isinstance(rate, int | float) and rate < SLOW)

    def _lay_out(self) -> None:
        back = _button("Back to the routines  (Esc)", "Back to the routines")
        back.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(plain_label("Settings", "heading"), 1)
        head.addWidget(plain_label("Saved at once; heard from the next session on.", "dim"))
        inside = QWidget()
        inside.setObjectName("list")
        inside.setLayout(self._rows)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName("Settings")
        scroll.setWidget(inside)
        middle = QWidget()
        middle.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(scroll, 1)
        column.addWidget(back, alignment=Qt.AlignmentFlag.AlignLeft)
        across = QHBoxLayout(self)
        across.setContentsMargins(24, 18, 24, 18)
        across.addStretch(1)
        across.addWidget(middle, 100)
        across.addStretch(1)

    def sizeHint(self) -> QSize:
        return QSize(800, 600)


def _button(words: str, name: str = "") -> QPushButton:
    button = QPushButton(button_text(words))
    button.setAccessibleName(name or words)
    button.setAutoDefault(True)  # Enter presses it, as Space does
    return button


def _seconds(number: float) -> str:
    return f"{number:.1f} seconds"


def _percent(number: float) -> str:
    return f"{round(100 * number)} %"


def _pitch(number: float) -> str:
    return "usual" if number == 50 else f"{number:.0f} of 100"
