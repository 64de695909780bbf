"""All that is known of one exercise, on a sheet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from textwrap import wrap

from psoas_timer.commands import dosage
from psoas_timer.commands.words import kind_of, shown
from psoas_timer.core.exercise import Caution, Exercise, Line, Option
from psoas_timer.core.phrases import phrases_in
from psoas_timer.core.side import Side, SideOrder
from psoas_timer.core.sourcing import gives_numbers
from psoas_timer.core.wording import fill
from psoas_timer.texts import marked, tr

_WIDTH = 100
_ORDERS = {
    SideOrder.BOTH: marked("both sides at once"),
    SideOrder.ALTERNATE: marked("changing sides every time"),
    SideOrder.ALTERNATE_SETS: marked("changing sides after every set"),
    SideOrder.IN_TURN: marked("one side, then the other"),
}
_WORDED_FOR = Side.RIGHT


def as_text(exercise: Exercise, sources: Mapping[str, str]) -> Iterator[str]:
    yield f"{exercise.name} ({exercise.id})"
    where = shown().positions[exercise.position]
    about = (kind_of(exercise), where, tr(_ORDERS[exercise.sides]))
    yield ", ".join(word for word in about if word)
    if exercise.sides.sided:
        yield tr("Worded here for the right side.")
    yield from _listed(tr("Also called"), exercise, exercise.aka)
    yield from _listed(tr("For"), exercise, exercise.targets)
    yield from _listed(tr("You need"), exercise, exercise.props)
    yield from _listed(tr("Good to have"), exercise, exercise.optional_props)
    yield from section(tr("Dose"), _doses(exercise))
    yield from section(tr("Get into place"), _worded(exercise, exercise.setup))
    yield from section(tr("Move"), (*_worded(exercise, exercise.move), *_later(exercise)))
    yield from section(tr("Meanwhile"), _meanwhile(exercise))
    yield from section(tr("Let go"), _worded(exercise, (*exercise.release, *exercise.finish)))
    yield from section(tr("Options"), (_option(exercise, option) for option in exercise.options))
    if exercise.verbosity:
        yield from section(tr("How much is said"), (exercise.verbosity.value,))
    yield from section(tr("Stop at"), exercise.stop)
    yield from section(tr("Cautions"), (caution_text(caution) for caution in exercise.cautions))
    yield from section(tr("Notes (what is ours, and how the sources were read)"), _notes(exercise))
    yield from section(tr("Sources"), _sources(exercise, sources))


def section(title: str, lines: Iterable[str]) -> Iterator[str]:
    """A blank line, the title, and the lines below it; nothing if there are none."""
    for number, line in enumerate(lines):
        if number == 0:
            yield ""
            yield title
        yield from wrap(line, _WIDTH, initial_indent="  ", subsequent_indent="    ")


def caution_text(caution: Caution) -> str:
    """The warning, whom it is for, and the key of its source."""
    who = shown().conditions[caution.when]
    about = "; ".join(part for part in (who and tr("for {who}", who=who), caution.ref) if part)
    return f"{caution.say.text} ({about})" if about else caution.say.text


def _listed(title: str, exercise: Exercise, things: tuple[str, ...]) -> Iterator[str]:
    if things:
        yield f"{title}: {', '.join(map(exercise.called, things))}"


def _doses(exercise: Exercise) -> Iterator[str]:
    yield dosage.written(exercise.dose)
    for on_side, change in (
        (marked("on the left: {dose}"), exercise.left),
        (marked("on the right: {dose}"), exercise.right),
    ):
        different = dosage.written_change(change)
        if different:
            yield tr(on_side, dose=different)
    for source in exercise.sources:
        if source.dose and gives_numbers(source):
            yield tr('{ref} says: "{dose}"', ref=source.ref, dose=source.dose)


def _worded(exercise: Exercise, lines: Iterable[Line]) -> tuple[str, ...]:
    sides = phrases_in(exercise.language).sides
    return tuple(fill(line.text, _WORDED_FOR, sides) for line in lines)


def _later(exercise: Exercise) -> Iterator[str]:
    if exercise.later:
        yield tr("Afterwards: {line}", line=_worded(exercise, [exercise.later])[0])


def _meanwhile(exercise: Exercise) -> Iterator[str]:
    if exercise.feel:
        yield tr("Feel: {line}", line=_worded(exercise, [exercise.feel])[0])
    if exercise.breathe:
        yield from _worded(exercise, [exercise.breathe])
    yield from _worded(exercise, exercise.form)


def _option(exercise: Exercise, option: Option) -> str:
    steps = " ".join(_worded(exercise, (*option.setup, *option.move, *option.release)))
    on = tr("on") if option.default else tr("off")
    return f"{option.id} ({on}): {option.label}. {steps}".strip()


def _notes(exercise: Exercise) -> tuple[str, ...]:
    return (exercise.notes,) if exercise.notes else ()


def _sources(exercise: Exercise, sources: Mapping[str, str]) -> Iterator[str]:
    """Those of the exercise, with how they differ, then those that only gave a caution."""
    unnamed = tr("not named")
    for source in exercise.sources:
        note = f" {source.note}" if source.note else ""
        yield f"{source.ref}: {sources.get(source.ref, unnamed)}.{note}"
    own = {source.ref for source in exercise.sources}
    for ref, name in source_names(exercise, sources).items():
        if ref not in own:
            yield f"{ref}: {name or unnamed}."


def as_json(exercise: Exercise, sources: Mapping[str, str]) -> dict[str, object]:
    return {
        "id": exercise.id,
        "name": exercise.name,
        "aka": list(exercise.aka),
        "kind": exercise.kind.value,
        "position": exercise.position.value,
        "sides": exercise.sides.value,
        "first_side": exercise.first_side.value if exercise.first_side else None,
        "props": list(exercise.props),
        "optional_props": list(exercise.optional_props),
        "targets": list(exercise.targets),
        "dose": dosage.as_json(exercise.dose),
        "left": dosage.written_change(exercise.left) or None,
        "right": dosage.written_change(exercise.right) or None,
        "setup": list(_texts(exercise.setup)),
        "move": list(_texts(exercise.move)),
        "later": exercise.later.text if exercise.later else None,
        "release": list(_texts(exercise.release)),
        "finish": list(_texts(exercise.finish)),
        "form": list(_texts(exercise.form)),
        "feel": exercise.feel.text if exercise.feel else None,
        "breathe": exercise.breathe.text if exercise.breathe else None,
        "options": [_option_json(option) for option in exercise.options],
        "stop": list(exercise.stop),
        "cautions": [caution_json(caution) for caution in exercise.cautions],
        "verbosity": exercise.verbosity.value if exercise.verbosity else None,
        "notes": exercise.notes,
        "sources": [{"ref": s.ref, "dose": s.dose, "note": s.note} for s in exercise.sources],
        "source_names": source_names(exercise, sources),
    }


def _texts(lines: tuple[Line, ...]) -> tuple[str, ...]:
    """As written, with `$side` and `$other` in them."""
    return tuple(line.text for line in lines)


def source_names(exercise: Exercise, sources: Mapping[str, str]) -> dict[str, str | None]:
    """The full names of all sources that the exercise refers to, by key."""
    refs = [source.ref for source in exercise.sources]
    refs += [caution.ref for caution in exercise.cautions if caution.ref]
    return {ref: sources.get(ref) for ref in refs}


def caution_json(caution: Caution) -> dict[str, object]:
    return {"when": caution.when.value, "text": caution.say.text, "ref": caution.ref}


def _option_json(option: Option) -> dict[str, object]:
    return {
        "id": option.id,
        "label": option.label,
        "default": option.default,
        "setup": list(_texts(option.setup)),
        "move": list(_texts(option.move)),
        "release": list(_texts(option.release)),
        "props": list(option.props),
    }
