"""What is done with the lines of a routine, as edits of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from psoas_timer.core.draft import TOP, RoutineDraft
from psoas_timer.core.editing import added, all_removed, duplicated, grouped
from psoas_timer.core.exercise import Exercise, Line
from psoas_timer.core.moving import moved_down, moved_to, moved_up, place_after
from psoas_timer.core.routine import ExerciseItem, Item, PauseItem, SayItem
from psoas_timer.gui.editor.edit import Edit
from psoas_timer.gui.editor.lines_list import LineDeed

translate = QCoreApplication.translate
_PAUSE = 20.0  # seconds; ours


def edit_for(
    deed: LineDeed, key: int | None, chosen: Sequence[int] = ()
) -> Edit[RoutineDraft] | None:
    """What a deed does to the line in hand, and to the chosen ones; None: nothing to the routine.

    Without a line in hand, what can be put in comes at the end.
    """
    match deed:
        case LineDeed.SAY:
            said = SayItem(Line(translate("LineDeeds", "Breathe evenly.")))
            return _adding(translate("LineDeeds", "add a sentence"), said, key)
        case LineDeed.PAUSE:
            return _adding(translate("LineDeeds", "add a pause"), PauseItem(_PAUSE), key)
    if key is None:
        return None
    does: dict[LineDeed, tuple[str, Callable[[RoutineDraft], RoutineDraft]]] = {
        LineDeed.UP: (translate("LineDeeds", "move a line"), lambda d: moved_up(d, key)),
        LineDeed.DOWN: (translate("LineDeeds", "move a line"), lambda d: moved_down(d, key)),
        LineDeed.DUPLICATE: (
            translate("LineDeeds", "duplicate a line"),
            lambda d: duplicated(d, key),
        ),
        LineDeed.REMOVE: (
            translate("LineDeeds", "remove lines"),
            lambda d: all_removed(d, chosen or (key,)),
        ),
        LineDeed.REPEAT: (
            translate("LineDeeds", "repeat lines"),
            lambda d: _repeated(d, chosen or (key,)),
        ),
    }
    return Edit(*does[deed]) if deed in does else None


def edit_for_exercise(exercise: Exercise, key: int | None) -> Edit[RoutineDraft]:
    """Put that exercise in after the line in hand."""
    words = translate("LineDeeds", "add an exercise")
    return _adding(words, ExerciseItem(exercise=exercise), key)


def edit_for_drop(key: int, above: int | None) -> Edit[RoutineDraft]:
    """Move a line after another one; None: to the end, 0: to the start."""

    def do(draft: RoutineDraft) -> RoutineDraft:
        if above == key:
            return draft
        group, number = (TOP, 0) if above == 0 else place_after(draft, above)
        return moved_to(draft, key, group, number)

    return Edit(translate("LineDeeds", "move a line"), do)


def _adding(words: str, item: Item, key: int | None) -> Edit[RoutineDraft]:
    def do(draft: RoutineDraft) -> RoutineDraft:
        group, number = place_after(draft, key)
        return added(draft, item, number, group)

    return Edit(words, do)


def _repeated(draft: RoutineDraft, keys: Sequence[int]) -> RoutineDraft:
    """The first and the last of them and what is between, as often as a new group is."""
    inside = [key for key in keys if draft.place(key)[0] == draft.place(keys[0])[0]]
    return grouped(draft, inside[0], inside[-1])
