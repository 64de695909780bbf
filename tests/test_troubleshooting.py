"""docs/troubleshooting.md has a paragraph for every mend that the doctor can name."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PAGE = (ROOT / "docs" / "troubleshooting.md").read_text(encoding="utf-8")

# Where the doctor's sentences are made.
SPOKEN_BY = (
    "commands/doctor.py",
    "display.py",
    "paths.py",
    "sound/opening.py",
    "sound/doctor.py",
    "sound/mends.py",
    "sound/output.py",
    "voice/doctor.py",
    "voice/natural_engine.py",
    "voice/piper_engine.py",
    "voice/pyttsx3_engine.py",
)
# What is wrong, a sign between, and what mends it.
_MENDS = "add|choose|connect|free|install|let|log|make|restart|run|set|start|try|use|`|…"
_SENTENCE = re.compile(rf"[\w…][^:;]{{15,}}[:;] ({_MENDS})[^\n]*\.")


def sentences(path: Path) -> Iterator[str]:
    """Those of the module that name a mend; what is filled in is an ellipsis."""
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    docstrings = {node.value for node in nodes if isinstance(node, ast.Expr)}
    for node in nodes:
        if node in docstrings:
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            text = re.sub(r"\{\w+\}", "…", node.value)
        elif isinstance(node, ast.JoinedStr):
            text = "".join(
                re.sub(r"\{\w+\}", "…", str(part.value)) if isinstance(part, ast.Constant) else "…"
                for part in node.values
            )
        else:
            continue
        if _SENTENCE.fullmatch(text):
            yield text


def told(module: str) -> list[str]:
    return list(dict.fromkeys(sentences(ROOT / "psoas_timer" / module)))


@pytest.mark.parametrize("module", SPOKEN_BY)
def test_every_mend_of_the_doctor_has_its_paragraph(module: str) -> None:
    page = " ".join(PAGE.split())
    wrong = [re.split("[:;] ", sentence)[0] for sentence in told(module)]

    assert wrong, "this module has no such sentence any more"
    assert [what for what in wrong if what not in page] == []
