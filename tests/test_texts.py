"""The program speaks every language outside its window too, and nothing there could crash it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message

from psoas_timer import resources, texts
from psoas_timer.core.phrases import LANGUAGES
from psoas_timer.gui.translators import same_names
from psoas_timer.texts import in_english, reason_of, speak, tr, tr_counted
from tests import translate as tool

FOLDER = resources.translations()
OTHERS = [language for language in LANGUAGES if language != texts.ENGLISH]
EVERY = pytest.mark.parametrize("language", OTHERS)
NO_FILE = "There is no file “{path}”.".replace("“", '"').replace("”", '"')


def forms(message: Message) -> Iterator[tuple[str, str]]:
    """Each translated form with its English."""
    if isinstance(message.string, str):
        yield str(message.id), message.string
    else:
        yield from zip(message.id, message.string or (), strict=True)


def messages(language: str) -> Iterator[Message]:
    return (message for message in tool.translated(language) if message.id)


@EVERY
def test_every_text_is_translated(language: str) -> None:
    """If it fails: `./dev translate`, then fill in what is empty in the .po file."""
    known = {message.id for message in messages(language)}

    assert known == {message.id for message in tool.other_texts() if message.id}
    assert not [said for one in messages(language) for said, text in forms(one) if not text]


@EVERY
def test_h60_every_text_fills_in_what_the_english_does(language: str) -> None:
    for message in messages(language):
        for source, text in forms(message):
            assert same_names(text, source), (source, text)
            assert text.count("%(") == source.count("%("), (source, text)
            assert text.count("%s") == source.count("%s"), (source, text)


@EVERY
def test_what_is_read_is_what_the_translations_say(language: str) -> None:
    """If it fails: `./dev translate`."""
    path = tool.po_of(language)

    assert path.with_suffix(".mo").read_bytes() == tool.built(tool.translated(language))


def calls() -> Iterator[tuple[str, ast.Call, bool]]:
    """Every place that asks for a text, and whether it stands inside an f-string."""
    for path in sorted(tool.PACKAGE.rglob("*.py")):
        if path.relative_to(tool.PACKAGE).parts[0] in ("gui", "app", "desktop"):
            continue
        tree = ast.parse(path.read_text(encoding="utf-8"))
        inside = {
            id(node)
            for joined in ast.walk(tree)
            if isinstance(joined, ast.JoinedStr)
            for node in ast.walk(joined)
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in ("tr", "tr_counted"):
                yield f"{path.name}:{node.lineno}", node, id(node) in inside


def test_no_text_hides_from_the_translators() -> None:
    """Babel does not look into f-strings, nor through them."""
    for where, call, in_an_f_string in calls():
        number = 1 if ast.unparse(call.func) == "tr_counted" else 0
        sources = [arg for arg in call.args[number:] if not isinstance(arg, ast.Name)]
        assert not any(isinstance(arg, ast.JoinedStr) for arg in sources), where
        assert not in_an_f_string or not any(isinstance(a, ast.Constant) for a in sources), where


_FAULTS = ("error", "warn", "Problem", "_problem", "RefusedError", "BadValueError")


def worded() -> Iterator[tuple[str, ast.AST]]:
    """What the library says of a file's faults, and where it says so."""
    for path in sorted((tool.PACKAGE / "library").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                told = ast.unparse(node.func).rpartition(".")[-1] in _FAULTS
                said = [*node.args, *(one.value for one in node.keywords)] if told else []
            elif isinstance(node, ast.Assign):
                names = {ast.unparse(target) for target in node.targets}
                said = [node.value] if names & {"message", "hint"} else []
            else:
                continue
            yield from ((f"{path.name}:{node.lineno}", one) for one in said)


def bare(node: ast.AST) -> Iterator[str]:
    """The literal words of an expression that no translator sees."""
    if isinstance(node, ast.Call) and ast.unparse(node.func) in ("tr", "tr_counted", "marked"):
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    for inside in ast.iter_child_nodes(node):
        yield from bare(inside)


def test_no_fault_of_a_file_is_worded_in_english_alone() -> None:
    found = list(worded())

    assert len(found) > 100
    for where, said in found:
        assert not [text for text in bare(said) if any(map(str.isalpha, text))], where


def test_english_stands_in_the_code() -> None:
    assert tr(NO_FILE, path="a.yaml") == 'There is no file "a.yaml".'
    assert tr_counted(1, "{number} rep", "{number} reps") == "1 rep"
    assert tr_counted(2, "{number} rep", "{number} reps") == "2 reps"


@pytest.mark.parametrize(
    ("language", "said", "one", "many"),
    [
        ("de", "Es gibt keine Datei „a.yaml“.", "1 Übung", "2 Übungen"),
        ("es", "No hay ningún archivo «a.yaml».", "1 ejercicio", "2 ejercicios"),
    ],
)
def test_another_language_is_spoken(language: str, said: str, one: str, many: str) -> None:
    speak(language, FOLDER)

    assert tr(NO_FILE, path="a.yaml") == said
    words = [tr_counted(n, "{number} exercise", "{number} exercises") for n in (1, 2)]
    assert words == [one, many]


def test_what_is_for_programs_stays_english() -> None:
    speak("de", FOLDER)

    with in_english():
        assert tr("Done.") == "Done."
        assert texts.spoken() == "en"
    assert tr("Done.") == "Fertig."


def test_a_language_without_texts_is_english(tmp_path: Path) -> None:
    speak("de", tmp_path)

    assert tr("Done.") == "Done."


def made(folder: Path, catalog: Catalog) -> None:
    path = tool.po_of("xx", folder).with_suffix(".mo")
    path.parent.mkdir(parents=True)
    path.write_bytes(tool.built(catalog))


def test_h60_a_bad_translation_stays_english(tmp_path: Path) -> None:
    catalog = Catalog(locale="de")
    catalog.add(NO_FILE, "{datei} gibt es nicht.")
    made(tmp_path, catalog)
    speak("xx", tmp_path)

    assert tr(NO_FILE, path="a.yaml") == 'There is no file "a.yaml".'


def test_h60_a_damaged_file_is_english(tmp_path: Path) -> None:
    made(tmp_path, Catalog(locale="de"))
    tool.po_of("xx", tmp_path).with_suffix(".mo").write_bytes(b"\x00")
    speak("xx", tmp_path)

    assert tr("Done.") == "Done."


def test_why_the_system_refused_is_said_in_the_language() -> None:
    refused = PermissionError(13, "Permission denied")

    assert reason_of(refused) == "permission denied"
    speak("de", FOLDER)
    assert reason_of(refused) == "keine Berechtigung"
    assert reason_of(OSError(999, "Something new")) == "something new"
