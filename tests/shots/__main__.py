"""`python -m tests.shots [FOLDER] [NAME...]`: all pictures, or those whose names hold a NAME.

`python -m tests.shots --readme` makes those of the README. `--language de`, before all else, makes
them in German.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

from PySide6.QtWidgets import QApplication

from psoas_timer import resources, texts
from psoas_timer.gui.plurals import count_in_english
from psoas_timer.gui.theme import STYLE
from psoas_timer.gui.translators import speak
from tests.figure_sheet import make_sheets
from tests.shots.pictures import take_pictures
from tests.shots.readme import take_for_readme


def main() -> None:
    app = QApplication([*sys.argv[:1], *STYLE])
    arguments = sys.argv[1:]
    if arguments[:1] == ["--language"]:
        os.environ["LC_ALL"] = arguments[1]  # for what is read of settings and content
        count_in_english(app)
        speak(app, arguments[1], resources.translations())
        texts.speak(arguments[1])
        arguments = arguments[2:]
    folder, *names = arguments or ["shots"]
    if folder.startswith("-") and folder != "--readme":
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as nobody:
        os.environ["PSOAS_TIMER_HOME"] = nobody  # what is shipped, as it comes
        if folder == "--readme":
            take_for_readme(app, Path(nobody))
            return
        take_pictures(app, Path(folder), tuple(names))
        if not names or any(word in "figures" for word in names):
            make_sheets(Path(folder))


main()
