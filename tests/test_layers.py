"""Everything below the window works on a machine that has no Qt at all."""

from __future__ import annotations

import json
import pkgutil
import subprocess
import sys

import pytest

import psoas_timer

NEEDS_QT = {"app", "desktop", "figure", "gui", "paper"}
PARTS = sorted({part.name for part in pkgutil.iter_modules(psoas_timer.__path__)} - NEEDS_QT)

# Imports a part and all its modules where there is no PySide6, and reports what that brought in.
IMPORT_WITHOUT_QT = """
import importlib, json, pkgutil, sys

class Absent:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"PySide6", "shiboken6"}:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, Absent())
before = set(sys.modules)
part = importlib.import_module(sys.argv[1])
for module in pkgutil.walk_packages(getattr(part, "__path__", ()), part.__name__ + "."):
    importlib.import_module(module.name)
print(json.dumps(sorted(set(sys.modules) - before)))
"""


def modules_brought_by(part: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", IMPORT_WITHOUT_QT, f"psoas_timer.{part}"],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stdout))


@pytest.mark.parametrize("part", PARTS)
def test_everything_but_the_window_can_be_imported_without_qt(part: str) -> None:
    assert f"psoas_timer.{part}" in modules_brought_by(part)


def test_core_brings_in_nothing_that_has_to_be_installed() -> None:
    roots = {name.split(".")[0] for name in modules_brought_by("core")}

    assert roots - sys.stdlib_module_names == {"psoas_timer"}


# Loads the window program as a start does, and reports whose source Python keeps since.
SOURCE_KEPT = """
import json, linecache, sys
import psoas_timer.app
print(json.dumps([name for name in linecache.cache if sys.argv[1] in name]))
"""


@pytest.mark.parametrize("folder", ["/numpy/", "/yaml/", "/psoas_timer/voice/"])
def test_qt_keeps_no_source_of_what_needs_no_qt(folder: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SOURCE_KEPT, folder],
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert json.loads(done.stdout) == []


def test_a_window_that_is_only_open_has_not_loaded_what_plays_sound() -> None:
    code = "import sys, psoas_timer.app; print({'miniaudio', 'ssl'} & set(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, timeout=60
    )
    assert done.stdout.strip() == "set()"
