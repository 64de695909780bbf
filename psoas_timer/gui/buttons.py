"""Where plain buttons are made: literal words, a name to be read out, and Enter to press them."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from psoas_timer.gui.labels import button_text


def plain_button(words: str, name: str = "", role: str = "") -> QPushButton:
    """A button that Enter presses as Space does.

    `name` is what a screen reader says where that is not all of `words`; `role` is its name in the
    style sheet.
    """
    button = QPushButton(button_text(words))
    button.setObjectName(role)
    button.setAccessibleName(name or words)
    button.setAutoDefault(True)
    return button
