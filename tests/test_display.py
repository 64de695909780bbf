"""Would a window open? Found out without Qt, which would abort."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from psoas_timer import display
from psoas_timer.display import NO_DISPLAY, why_no_window

pytestmark = pytest.mark.skipif(
    sys.platform in ("darwin", "win32"), reason="there is always a display"
)


@pytest.mark.parametrize("environment", [{}, {"DISPLAY": ""}, {"QT_QPA_PLATFORM": "xcb"}])
def test_h56_no_display_is_said(environment: dict[str, str]) -> None:
    assert why_no_window(environment) == NO_DISPLAY


def test_h56_a_display_that_does_not_answer_is_named() -> None:
    reason = why_no_window({"DISPLAY": ":987"})

    assert reason is not None
    assert "at :987, where DISPLAY points" in reason


def test_h56_a_wayland_that_is_gone_leaves_x(tmp_path: Path) -> None:
    environment = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}

    assert why_no_window(environment) == NO_DISPLAY


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc:size=1024x640"])
def test_what_is_drawn_elsewhere_needs_no_display(platform: str) -> None:
    assert why_no_window({"QT_QPA_PLATFORM": platform}) is None


def test_a_missing_pyside_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6", None)
    monkeypatch.setattr(display, "find_spec", lambda _name: None)

    reason = why_no_window({"DISPLAY": ":987"})

    assert reason is not None
    assert "needs PySide6, which is not installed" in reason


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libGL.so.1", "libgl1"),
        ("libxcb-cursor.so.0", "libxcb-cursor0"),
        ("libxcb-icccm.so.4", "libxcb-icccm4"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libfontconfig.so.1", "libfontconfig1"),
    ],
)
def test_a_missing_library_is_named_with_its_package(
    monkeypatch: pytest.MonkeyPatch, library: str, package: str
) -> None:
    def fail(path: str) -> None:
        raise OSError(f"{library}: cannot open shared object file: No such file or directory")

    monkeypatch.setattr("ctypes.CDLL", fail)

    reason = why_no_window({"DISPLAY": ":987"})

    assert reason is not None
    assert f"needs {library}, which is not installed: install {package}, or" in reason


def test_a_frozen_program_names_the_missing_library_too(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(path: str) -> None:
        missing = OSError("libGL.so.1: cannot open shared object file: No such file or directory")
        raise OSError(f"Failed to load dynlib {path!r}.") from missing

    monkeypatch.setattr("ctypes.CDLL", fail)

    assert "install libgl1, or" in (why_no_window({"DISPLAY": ":987"}) or "")
