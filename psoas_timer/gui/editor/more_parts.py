"""What few exercises need more than once: options, warnings, sources and the rest, each folded."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from psoas_timer.core.exercise import Exercise
from psoas_timer.core.exercise_faults import Fault
from psoas_timer.gui.editor.cautions_form import CautionsForm, whom
from psoas_timer.gui.editor.more_form import MoreForm
from psoas_timer.gui.editor.options_form import OptionsForm
from psoas_timer.gui.editor.sources_form import SourcesForm
from psoas_timer.gui.fold import Fold

_OF = {  # the fold that holds a field of the exercise
    "options": "options",
    "stop": "cautions",
    "cautions": "cautions",
    "sources": "sources",
    "optional_props": "more",
    "targets": "more",
    "aka": "more",
    "notes": "more",
}


class MoreParts(QWidget):
    """`edited` carries an Edit of the exercise. A part with something wrong in it is open."""

    edited = Signal(object)
    figures_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options = OptionsForm()
        self._cautions = CautionsForm()
        self._sources = SourcesForm()
        self._more = MoreForm()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._folds = {
            "options": self._folded(self.tr("Options"), self._options),
            "cautions": self._folded(self.tr("To be careful about"), self._cautions),
            "sources": self._folded(self.tr("Sources"), self._sources),
            "more": self._folded(self.tr("More about it"), self._more),
        }
        self._folds["options"].opened.connect(self.figures_wanted)
        for form in (self._options, self._cautions, self._sources, self._more):
            form.edited.connect(self.edited)

    @property
    def in_hand(self) -> str:
        """The sentence that is being typed, if one is."""
        return self._options.in_hand

    def show_exercise(
        self, exercise: Exercise, usual_switch: float, faults: Sequence[Fault]
    ) -> None:
        """`usual_switch` are the seconds to change sides where nothing is said."""
        self._options.show_exercise(exercise, faults)
        self._cautions.show_exercise(exercise, faults)
        self._sources.show_exercise(exercise, faults)
        self._more.show_exercise(exercise, usual_switch, faults)
        careful = (*exercise.stop, *(whom(caution.when) for caution in exercise.cautions))
        self._tell("options", (option.label for option in exercise.options))
        self._tell("cautions", careful)
        self._tell("sources", (source.ref for source in exercise.sources))
        self._tell("more", exercise.targets)
        for fault in faults:
            if fault.part in _OF:
                self._folds[_OF[fault.part]].open()

    def offer_figures(self, figures: Sequence[tuple[str, str]]) -> None:
        """Those that there are, by id and name."""
        self._options.offer_figures(figures)

    def _tell(self, name: str, words: Iterable[str]) -> None:
        self._folds[name].tell(", ".join(dict.fromkeys(filter(None, words))))

    def _folded(self, title: str, body: QWidget) -> Fold:
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 12, 22, 14)
        fold = Fold(title, body, is_card=True)
        inside.addWidget(fold)
        self._column.addWidget(card)
        return fold
