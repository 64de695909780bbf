"""The one style sheet, made from the colour tokens and the size of the text."""

from __future__ import annotations

from dataclasses import asdict

from psoas_timer import resources
from psoas_timer.gui.tokens import DARK, Tokens

_SHEET = """
QWidget#page {{ background: {window}; }}
QLabel {{ background: transparent; }}
QLabel#heading {{ font-size: {size_32}px; font-weight: 600; }}
QLabel#name {{ font-size: {size_21}px; font-weight: 600; }}
QLabel#large {{ font-size: {size_19}px; }}
QLabel#dim {{ color: {dim}; }}
QLabel#row {{ font-weight: 600; }}
QLabel#warning {{ color: {paused}; font-weight: 600; }}
QLabel#session {{ color: {text}; }}
QLabel#session-dim {{ color: {dim}; }}
QLabel#key {{
    background: {raised}; color: {text}; border: 1px solid {line}; border-radius: 6px;
    padding: 2px 8px; font-weight: 600;
}}

QLabel#big-key {{
    background: {raised}; color: {text}; border: 2px solid {line}; border-radius: 16px;
}}

QFrame#card {{ background: {card}; border: 1px solid {line}; border-radius: 16px; }}
QFrame#stage {{ background: {card}; border: 1px solid {line}; border-radius: 24px; }}
QFrame#stage[paused="true"] {{ background: {paused_card}; border: 4px solid {paused}; }}
QFrame#figure {{ background: {card}; border: 0; border-radius: 18px; }}
QFrame#alarm {{ background: {alarm_card}; border: 3px solid {alarm}; border-radius: 20px; }}
QFrame#question {{ background: {paused_card}; border: 3px solid {paused}; border-radius: 20px; }}
QFrame#overlay {{ background: {card}; border: 2px solid {accent}; border-radius: 20px; }}
QFrame#trouble {{ background: {alarm_card}; border: 1px solid {alarm}; border-radius: 10px; }}
QFrame#trouble-strip {{
    background: {alarm_card}; border: 0; border-bottom: 2px solid {alarm};
}}
QFrame#news-strip {{ background: {card}; border: 0; border-bottom: 2px solid {accent}; }}

QPushButton {{
    background: {card}; color: {text}; border: 1px solid {line}; border-radius: 12px;
    padding: 10px 20px;
}}
QPushButton:hover {{ border-color: {accent}; }}
QPushButton:pressed {{ background: {raised}; }}
QPushButton:disabled {{ color: {dim}; }}
QPushButton:focus {{ border: 3px solid {accent}; padding: 8px 18px; }}
QPushButton#primary {{
    background: {accent}; color: {on_accent}; border-color: {accent}; font-weight: 600;
}}
QPushButton#primary:disabled {{
    background: transparent; color: {dim}; border-color: {line}; font-weight: 400;
}}
QPushButton#primary:focus {{ border: 3px solid {text}; }}

QPushButton#tool {{ padding: 0; border-color: transparent; background: transparent; }}
QPushButton#tool:hover {{ border-color: {line}; background: {card}; }}
KeyButton, Card, Card:focus {{ padding: 0; }}
QPushButton#danger {{ border: 2px solid {alarm}; background: {alarm_card}; }}
QPushButton[chosen="true"] {{ border: 3px solid {text}; background: {raised}; }}
QPushButton:disabled {{ background: transparent; border: 1px solid {line}; }}
QPushButton#primary QLabel:enabled {{ color: {on_accent}; }}
QLabel#on-button:disabled, QLabel#on-button-key:disabled {{ color: {off}; }}
QLabel#on-button-key:enabled {{ color: {dim}; }}
QPushButton#primary QLabel#on-button-key:enabled {{ color: {on_accent}; }}
QPushButton#danger QLabel:enabled {{ color: {text}; }}
QLabel#accent {{ color: {accent}; }}

QPushButton#tab {{
    border: 0; border-bottom: 4px solid transparent; border-radius: 0; background: transparent;
    font-size: {size_24}px; font-weight: 600; color: {dim}; padding: 2px 10px;
}}
QPushButton#tab:checked {{ color: {text}; border-bottom-color: {accent}; }}
QPushButton#tab:focus {{
    border: 2px solid {accent}; border-bottom-width: 4px; border-radius: 8px; padding: 0 8px 2px;
}}
QPushButton#level {{ padding: 0; border-radius: 10px; }}
QPushButton#level:checked {{
    background: {accent}; color: {on_accent}; border: 3px solid {accent}; font-weight: 600;
}}
QPushButton#level:focus {{ border: 3px solid {text}; padding: 0; }}
QPushButton#chip {{ border-radius: {size_14}px; padding: 6px 10px; }}
QPushButton#chip:checked {{ border: 2px solid {accent}; background: {raised}; padding: 5px 9px; }}
QPushButton#chip:focus {{ border: 3px solid {accent}; padding: 4px 8px; }}
QFrame#inset {{ border: 1px solid {line}; border-radius: 12px; }}
QFrame#continue {{ background: {card}; border: 2px solid {accent}; border-radius: 16px; }}
QPushButton#key {{
    background: {raised}; border: 1px solid {line}; border-radius: 8px; padding: 5px 12px;
    font-weight: 600;
}}
QPushButton#key:hover {{ border-color: {accent}; }}
QPushButton#key:focus {{ border: 3px solid {accent}; padding: 3px 10px; }}
QPushButton#key:disabled {{ background: transparent; color: {dim}; border: 1px dashed {line}; }}

QLineEdit {{
    background: {card}; color: {text}; border: 1px solid {line}; border-radius: 10px;
    padding: 8px 14px; placeholder-text-color: {dim};
}}
QLineEdit:focus {{ border: 3px solid {accent}; padding: 6px 12px; }}

QLineEdit#title {{ font-size: {size_32}px; font-weight: 600; padding: 2px 10px; }}
QLineEdit#title:focus {{ padding: 0 8px; }}
QLineEdit#subtitle {{ padding: 2px 10px; color: {dim}; }}
QLineEdit#subtitle:focus {{ padding: 0 8px; color: {text}; }}
QLineEdit#title, QLineEdit#subtitle {{ background: transparent; border-color: transparent; }}
QLineEdit#title:hover, QLineEdit#subtitle:hover {{ border-color: {line}; }}
QLineEdit#title:focus, QLineEdit#subtitle:focus {{ border-color: {accent}; }}
QPushButton#small {{ padding: 9px 0; min-width: {size_32}px; }}
QListWidget#rows {{ background: transparent; border: 0; outline: 0; }}
QListWidget#figures {{
    background: {card}; color: {text}; border: 1px solid {line}; border-radius: 16px; padding: 8px;
    outline: 0;
}}
QListWidget#figures:focus {{ border: 3px solid {accent}; padding: 6px; }}
QListWidget#figures::item {{ border: 3px solid transparent; border-radius: 10px; }}
QListWidget#figures::item:selected {{ border-color: {accent}; color: {text}; }}

QPushButton#routine {{ border-radius: 16px; }}
QPushButton#routine:focus {{ border: 3px solid {accent}; background: {card}; }}

QComboBox {{
    background: {card}; color: {text}; border: 1px solid {line}; border-radius: 10px;
    padding: 8px 14px;
}}
QComboBox:focus {{ border: 3px solid {accent}; padding: 6px 12px; }}
QComboBox::drop-down {{ border: 0; width: 32px; }}
QComboBox::down-arrow {{ image: url("{icons}/chevron-down.svg"); width: 18px; height: 18px; }}
QComboBox QAbstractItemView {{
    background: {card}; color: {text}; border: 1px solid {line}; outline: 0;
    selection-background-color: {accent}; selection-color: {on_accent};
}}
QMenu {{ background: {card}; color: {text}; border: 1px solid {line}; padding: 8px; }}
QMenu::item {{ padding: 10px 20px; border-radius: 8px; }}
QMenu::item:selected {{ background: {accent}; color: {on_accent}; }}
QSlider {{ min-height: 34px; }}
QSlider::groove:horizontal {{ height: 8px; background: {track}; border-radius: 4px; }}
QSlider::sub-page:horizontal {{ background: {accent}; border-radius: 4px; }}
QSlider[mirrored="true"]::sub-page:horizontal {{ background: {track}; }}
QSlider[mirrored="true"]::add-page:horizontal {{ background: {accent}; border-radius: 4px; }}
QSlider::handle:horizontal {{
    width: 18px; margin: -7px 0; background: {card}; border: 2px solid {accent};
    border-radius: 11px;
}}
QSlider::handle:horizontal:focus {{ background: {accent}; border: 3px solid {text}; }}
QProgressBar {{
    min-height: 14px; max-height: 14px; border: 0; border-radius: 7px; background: {track};
}}
QProgressBar::chunk {{ background: {accent}; border-radius: 7px; }}
QRadioButton, QCheckBox {{ spacing: 10px; padding: 5px 8px; border: 3px solid transparent; }}
QCheckBox#tick {{ spacing: 0; padding: 5px; }}
QRadioButton:focus, QCheckBox:focus {{ border: 3px solid {accent}; border-radius: 8px; }}
QRadioButton::indicator, QCheckBox::indicator {{
    width: 18px; height: 18px; border: 2px solid {dim}; background: {card};
}}
QRadioButton::indicator {{ border-radius: 11px; }}
QCheckBox::indicator {{ border-radius: 6px; }}
QRadioButton::indicator:checked {{
    width: 8px; height: 8px; border: 7px solid {accent}; background: {on_accent};
}}
QCheckBox::indicator:checked {{
    background: {accent}; border-color: {accent}; image: url("{icons}/{tick}.svg");
}}

QPushButton#quiet {{
    background: transparent; color: {accent}; border: 3px solid transparent; border-radius: 8px;
    padding: 1px 8px; font-weight: 600;
}}
QPushButton#fold {{
    background: transparent; border: 3px solid transparent; border-radius: 8px; text-align: left;
    padding: 4px 8px 4px 26px; font-weight: 600;
}}
QPushButton#fold[card="true"] {{ font-size: {size_21}px; }}
QPushButton#fold:hover {{ border-color: {line}; }}
QPushButton#fold:focus {{ border-color: {accent}; padding: 4px 8px 4px 26px; }}
QPushButton#quiet:hover {{ border-color: {line}; }}
QPushButton#quiet:focus {{ border-color: {accent}; }}

QLineEdit {{
    background: {card}; color: {text}; border: 1px solid {line}; border-radius: 10px;
    padding: 8px 14px; selection-background-color: {accent}; selection-color: {on_accent};
}}
QLineEdit:focus {{ border: 3px solid {accent}; padding: 6px 12px; }}
QListWidget#topics {{
    background: transparent; color: {text}; border: 3px solid transparent; border-radius: 12px;
    outline: 0;
}}
QListWidget#topics:focus {{ border-color: {accent}; }}
QListWidget#topics::item {{ padding: 9px 12px; border-radius: 8px; }}
QListWidget#topics::item:hover {{ background: {raised}; }}
QListWidget#topics::item:selected {{ background: {accent}; color: {on_accent}; }}

QScrollArea {{ background: transparent; border: 0; }}
QScrollArea#column:focus {{ border: 2px solid {accent}; border-radius: 12px; }}
QScrollArea#reader {{
    background: {card}; border: 1px solid {line}; border-radius: 16px; padding: 2px;
}}
QScrollArea#reader:focus {{ border: 3px solid {accent}; padding: 0; }}
QScrollArea > QWidget > QWidget#list {{ background: transparent; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {line}; border-radius: 6px; min-height: 36px; }}
QScrollBar::add-line:vertical, QScrollBar::sub-line:vertical {{ height: 0; }}
QPlainTextEdit {{
    background: {card}; color: {text}; border: 1px solid {line}; border-radius: 10px; padding: 6px;
}}
QPlainTextEdit:focus {{ border: 3px solid {accent}; padding: 4px; }}
"""
_SIZES = (14, 19, 21, 24, 32)


def style_sheet(tokens: Tokens, scale: float) -> str:
    """The whole sheet; `scale` is 1 for text of the usual size."""
    sizes = {f"size_{size}": str(round(size * scale)) for size in _SIZES}
    icons = (resources.assets() / "icons").as_posix()
    tick = "tick-dark" if tokens is DARK else "tick-light"  # the sheet cannot tint a picture
    return _SHEET.format(**asdict(tokens), **sizes, icons=icons, tick=tick)
