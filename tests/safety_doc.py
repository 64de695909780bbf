"""The text of docs/safety.md, made from the rules that the program runs by."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from psoas_timer.core.screening import Rule, Verdict
from psoas_timer.library import Library, load

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "safety.md"

HEAD = """\
# What is asked about your body, and what the answers mean

Written by `python -m tests.docs` from `content/safety.yaml`; a test holds this page to it. Do not
edit it by hand.

The questions are asked only if you want, the answers stay on your computer, and every exercise can
be done anyway. No clinician has reviewed these rules. They repeat what their sources say about a
movement; where no source is named, the rule is ours, on the careful side. What hurts is stopped.
"""

_THEN = {Verdict.MARK: "take care", Verdict.LEAVE_OUT: "left out"}


def page() -> str:
    """The whole text."""
    library = load([ROOT / "content"])
    sources = {key: name for pack in library.packs.values() for key, name in pack.sources.items()}
    parts = (_questions(library), _rules(library), _flags(library), _sources(library, sources))
    return HEAD + "\n" + "\n\n".join("\n".join(part) for part in parts) + "\n"


def _questions(library: Library) -> Iterator[str]:
    yield "## Questions"
    yield ""
    yield "| tag | question | what is meant | source |"
    yield "|---|---|---|---|"
    for question in library.safety.questions:
        cells = (f"`{question.when.value}`", question.ask, question.about or "", _ref(question.ref))
        yield f"| {' | '.join(cells)} |"


def _rules(library: Library) -> Iterator[str]:
    yield "## Rules"
    yield ""
    yield "| if | exercise | then | why | source |"
    yield "|---|---|---|---|---|"
    for rule in library.safety.rules:
        for name in rule.exercises:
            cells = (
                f"`{rule.when.value}`",
                library.exercises[name].name,
                _then(rule, library),
                rule.why,
                _ref(rule.ref),
            )
            yield f"| {' | '.join(cells)} |"


def _then(rule: Rule, library: Library) -> str:
    if rule.instead:
        return f"{library.exercises[rule.instead].name} instead"
    return _THEN[rule.then]


def _flags(library: Library) -> Iterator[str]:
    yield "## With these, see somebody before any of it"
    yield ""
    for flag in library.safety.red_flags:
        yield f"- {flag.say} ({_ref(flag.ref)})"


def _sources(library: Library, names: dict[str, str]) -> Iterator[str]:
    safety = library.safety
    used = {question.ref for question in safety.questions}
    used |= {rule.ref for rule in safety.rules} | {flag.ref for flag in safety.red_flags}
    yield "## Sources"
    yield ""
    for ref in sorted(ref for ref in used if ref):
        yield f"- {ref}: {names[ref]}"


def _ref(ref: str | None) -> str:
    return ref or "ours"
