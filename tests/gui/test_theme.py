"""Light and dark, and whether one can read it."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from psoas_timer.gui.stylesheet import style_sheet
from psoas_timer.gui.theme import Scheme, Theme
from psoas_timer.gui.tokens import DARK, LIGHT, Tokens
from tests.gui.contrast import contrast

ROOT = Path(__file__).resolve().parents[2]
BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == 1


@BOTH
def test_text_of_the_session_page_has_a_contrast_of_seven(tokens: Tokens) -> None:
    grounds = (tokens.window, tokens.card, tokens.paused_card, tokens.alarm_card)

    for ground in grounds:
        assert contrast(tokens.text, ground) >= 7
    for ground in (tokens.window, tokens.card, tokens.paused_card):
        assert contrast(tokens.dim, ground) >= 7
    assert contrast(tokens.on_accent, tokens.accent) >= 7


@BOTH
def test_other_text_has_a_contrast_of_four_and_a_half(tokens: Tokens) -> None:
    for text, ground in product((tokens.text, tokens.dim), (tokens.raised, tokens.alarm_card)):
        assert contrast(text, ground) >= 4.5
    assert contrast(tokens.paused, tokens.card) >= 4.5
    assert contrast(tokens.accent, tokens.card) >= 4.5


@BOTH
def test_signs_and_rings_stand_out_from_their_ground(tokens: Tokens) -> None:
    for sign in (tokens.accent, tokens.listen, tokens.rest, tokens.switch):
        assert contrast(sign, tokens.card) >= 3
    assert contrast(tokens.paused, tokens.paused_card) >= 3
    assert contrast(tokens.accent, tokens.track) >= 3


@BOTH
def test_the_style_sheet_fills_every_token_in(tokens: Tokens) -> None:
    sheet = style_sheet(tokens, 1.3)

    assert "{window}" not in sheet
    assert tokens.card in sheet
    assert f"font-size: {round(21 * 1.3)}px" in sheet


def test_the_system_is_followed_while_the_window_is_open(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme = Theme(qapp)
    hints = qapp.styleHints()
    monkeypatch.setattr(type(hints), "colorScheme", lambda _self: Qt.ColorScheme.Dark)

    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)

    assert theme.tokens is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.window


def test_a_chosen_scheme_does_not_follow_the_system(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme = Theme(qapp, Scheme.LIGHT)
    hints = qapp.styleHints()
    monkeypatch.setattr(type(hints), "colorScheme", lambda _self: Qt.ColorScheme.Dark)

    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)

    assert theme.tokens is LIGHT
    theme.use(Scheme.DARK)
    assert theme.tokens is DARK


@BOTH
def test_the_word_of_a_phase_can_be_read_on_its_colour(tokens: Tokens) -> None:
    for name in ("accent", "listen", "rest", "switch", "paused", "alarm"):
        assert contrast(tokens.on_accent, getattr(tokens, name)) >= 7
    assert contrast(tokens.window, tokens.text) >= 7  # the flag of a side


def test_the_design_language_tells_the_colours_as_they_are() -> None:
    text = (ROOT / "docs" / "design-language.md").read_text(encoding="utf-8")
    rows = re.findall(
        r"^\| (\w+) \| (#\w+) \| ([\d.]+) \| (#\w+) \| ([\d.]+) \|", text, re.MULTILINE
    )

    assert len(rows) >= 8
    for name, light, on_light, dark, on_dark in rows:
        assert (light, dark) == (getattr(LIGHT, name), getattr(DARK, name))
        assert float(on_light) == pytest.approx(contrast(light, LIGHT.card), abs=0.06)
        assert float(on_dark) == pytest.approx(contrast(dark, DARK.card), abs=0.06)
