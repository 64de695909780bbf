"""Takes all texts to the translations and builds those: `python -m tests.translate`.

Those of the window go to Qt's tools. Its lupdate overlooks a Python `translate` whose number is
more than a literal, and does not know it for a counted one, so Python's own parser finds the texts
and hands them over in a plain form. Those of everything else (`psoas_timer/texts.py`) go to Babel.
"""

from __future__ import annotations

import ast
import io
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from psoas_timer.texts import DOMAIN

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "psoas_timer"
FOLDER = PACKAGE / "i18n"
LANGUAGES = ("de", "es")
_WHERE = ("gui", "app", "desktop")


class Text(NamedTuple):
    """One text of the window: its context and what it says, a remark, and whether it counts."""

    context: str
    source: str
    about: str
    counted: bool


def texts_of(tree: ast.AST, context: str = "") -> Iterator[Text]:
    """All that is asked of `tr` and `translate` in a module. Raises ValueError for no literal."""
    for node in ast.iter_child_nodes(tree):
        inside = node.name if isinstance(node, ast.ClassDef) else context
        if isinstance(node, ast.Call):
            function = ast.unparse(node.func)
            if function == "self.tr":
                yield _text([ast.Constant(inside), *node.args], node.lineno)
            elif function in {"translate", "QCoreApplication.translate"}:
                yield _text(node.args, node.lineno)
            elif function.endswith(".tr"):
                raise ValueError(f"line {node.lineno}: outside of its class write translate(…)")
        yield from texts_of(node, inside)


def _text(arguments: list[ast.expr], line: int) -> Text:
    words = [_literal(argument, line) for argument in arguments[:3]]
    about = words[2] if len(words) > 2 else ""
    return Text(words[0], words[1], about, counted=len(arguments) > 3)


def _literal(node: ast.expr, line: int) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value or "")
    raise ValueError(f"line {line}: only a text as it stands can be translated")


def all_texts() -> list[Text]:
    """Of the whole window, each once, in an order that does not change by chance."""
    found: dict[Text, None] = {}
    for folder in _WHERE:
        for path in sorted((PACKAGE / folder).rglob("*.py")):
            tree = ast.parse(path.read_text(encoding="utf-8"))
            found |= dict.fromkeys(one for one in texts_of(tree) if one.source)
    return list(found)


def plain(texts: list[Text]) -> str:
    """The texts as lupdate understands them."""
    lines = []
    for one in texts:
        number = ", 1" if one.counted else ""
        lines.append(
            f"translate({one.context!r}, {_quoted(one.source)}, {_quoted(one.about)}{number})"
        )
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def update(language: str, folder: Path = FOLDER) -> None:
    """Put new texts in, take old ones out, and build what the window reads."""
    ts = folder / f"psoas_timer_{language}.ts"
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch) / "window.py"
        source.write_text(plain(all_texts()), encoding="utf-8")
        _qt("lupdate", "-no-obsolete", "-locations", "none", "-target-language", language,
            str(source), "-ts", str(ts))  # fmt: skip
    build(ts)


def build(ts: Path) -> None:
    """The translations as the window reads them, beside the file they are from."""
    _qt("lrelease", "-nounfinished", str(ts), "-qm", str(ts.with_suffix(".qm")))


def _qt(tool: str, *arguments: str) -> None:
    command = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([str(command), "-silent", *arguments], check=True)


# What is not of the window

_KEYWORDS = {"tr": (1,), "marked": (1,), "tr_counted": (2, 3)}


def other_texts() -> Catalog:
    """Of everything but the window, each once, with the files in which it stands."""
    found = Catalog(domain=DOMAIN, charset="utf-8")
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(PACKAGE)
        if name.parts[0] in _WHERE:
            continue
        with path.open("rb") as file:
            for _line, source, _comments, context in extract("python", file, _KEYWORDS):
                found.add(source, locations=[(name.as_posix(), 1)], context=context)
    return found


def po_of(language: str, folder: Path = FOLDER) -> Path:
    return folder / language / "LC_MESSAGES" / f"{DOMAIN}.po"


def translated(language: str, folder: Path = FOLDER) -> Catalog:
    with po_of(language, folder).open("rb") as file:
        return read_po(file, locale=language, domain=DOMAIN)


def update_others(language: str, folder: Path = FOLDER) -> None:
    """As `update`; what is only like an old text is not taken for it."""
    path = po_of(language, folder)
    path.parent.mkdir(parents=True, exist_ok=True)
    known = translated(language, folder) if path.exists() else _nothing_yet(language)
    known.update(other_texts(), no_fuzzy_matching=True, update_creation_date=False)
    known.obsolete.clear()
    known.fuzzy = False
    with path.open("wb") as file:
        write_po(file, known, width=100, sort_output=True, include_lineno=False)
    path.with_suffix(".mo").write_bytes(built(known))


def _nothing_yet(language: str) -> Catalog:
    return Catalog(
        locale=language,
        project="Psoas Timer",
        version="1",
        header_comment=f"# The texts of Psoas Timer outside its window: {language}",
        msgid_bugs_address="-",
        last_translator="-",
        language_team="-",
    )


def built(catalog: Catalog) -> bytes:
    """As gettext reads it."""
    file = io.BytesIO()
    write_mo(file, catalog)
    return file.getvalue()


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for each in LANGUAGES:
        update(each)
        update_others(each)
