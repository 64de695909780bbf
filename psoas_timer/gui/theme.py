"""How the window looks: light or dark as the system says, and the size of the text."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from psoas_timer.gui import fonts
from psoas_timer.gui.stylesheet import style_sheet
from psoas_timer.gui.tokens import DARK, LIGHT, Tokens

STYLE = ("-style", "fusion")
"""Words for every QApplication that is dressed. `setStyle` would do, but it returns a QStyle, and
to make that known to Python, with its hundreds of names, takes longer than all else here.
"""

TEXT_SIZE = 16  # pixels
SMALLEST_SCALE = 0.8
LARGEST_SCALE = 1.6
SCALE_STEP = 0.1

_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "card",
    QPalette.ColorRole.AlternateBase: "raised",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "card",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.PlaceholderText: "dim",
    QPalette.ColorRole.ToolTipBase: "card",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Mid: "line",
}


class Scheme(Enum):
    """Which colours to use; SYSTEM follows the desktop, also while the window is open."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """Dresses the application, which was made with STYLE.

    `changed` is emitted after every change of colour or size.
    """

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        scheme: Scheme = Scheme.SYSTEM,
        scale: float = 1.0,
        *,
        motion: bool = True,
    ) -> None:
        super().__init__(app)
        self._motion = motion
        self._still = False
        self._app = app
        self._scheme = scheme
        self._scale = _within(scale)
        self._system_font = app.font()
        fonts.load()
        app.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self._apply()

    @property
    def app(self) -> QApplication:
        return self._app

    @property
    def tokens(self) -> Tokens:
        if self._scheme is Scheme.SYSTEM:
            dark = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
            return DARK if dark else LIGHT
        return DARK if self._scheme is Scheme.DARK else LIGHT

    @property
    def scale(self) -> float:
        """The size of the text, 1 being the usual."""
        return self._scale

    @property
    def motion(self) -> bool:
        """May things move? Not where the person, or the system, wants it still."""
        return self._motion and not self._still and not _system_is_still(self._app)

    def allow(self, *, motion: bool) -> None:
        """Let things move, or not; never against the wish of the system."""
        if motion != self._motion:
            self._motion = motion
            self.changed.emit()

    def heed(self, still: bool) -> None:
        """Whether the desktop asks for less motion, found out otherwise than by Qt."""
        if still != self._still:
            self._still = still
            self.changed.emit()

    def use(self, scheme: Scheme) -> None:
        self._scheme = scheme
        self._apply()

    def resize_text(self, steps: int) -> None:
        """Make the text so many steps larger, or smaller if negative, within reason."""
        self.scale_text(self._scale + steps * SCALE_STEP)

    def scale_text(self, scale: float) -> None:
        """Make the text that large, 1 being the usual, within reason."""
        scale = _within(scale)
        if scale != self._scale:
            self._scale = scale
            self._apply()

    def _on_system_changed(self, _scheme: Qt.ColorScheme) -> None:
        if self._scheme is Scheme.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        self._app.setFont(fonts.dressed(self._system_font, round(TEXT_SIZE * self._scale)))
        self._app.setPalette(_palette(self.tokens))
        self._app.setStyleSheet(style_sheet(self.tokens, self._scale))
        self.changed.emit()


def _system_is_still(app: QApplication) -> bool:
    """Does the desktop ask for less motion? Qt can tell from 6.12 on."""
    hints = getattr(app.styleHints(), "accessibility", None)
    wish = getattr(hints(), "motionPreference", None) if hints else None
    return wish is not None and bool(wish().value)


def _within(scale: float) -> float:
    return round(min(max(scale, SMALLEST_SCALE), LARGEST_SCALE), 2)


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, QColor(getattr(tokens, name)))
    for role in (QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.dim))
    return palette
