"""The settings' own file: read as far as it is right, and only ever replaced whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from pathlib import Path
from typing import Any

import yaml

from psoas_timer.settings.checks import CHECKS, ENTRIES
from psoas_timer.settings.values import Settings
from psoas_timer.texts import reason_of, tr
from psoas_timer.whole_file import replace_file

FILE = "settings.yaml"
_MOST_BYTES = 64 * 1024
_DEEPEST = 3  # a mapping of mappings of lists

# In C where PyYAML has that: several times as fast, and settings are read at each start.
READER: type[yaml.SafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class NotSavedError(OSError):
    """The settings could not be written; the message is a sentence for people."""


def load_settings(folder: Path) -> tuple[Settings, tuple[str, ...]]:
    """The settings in that folder, and a sentence for each thing that is wrong with them."""
    path = folder / FILE
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except FileNotFoundError:
        return Settings(), ()
    except OSError as error:
        reason = reason_of(error)
        return Settings(), (
            tr("The settings in {path} cannot be read ({reason}).", path=path, reason=reason),
        )
    given = _parsed(data)
    if given is None:
        return Settings(), (
            tr("The settings in {path} are damaged; the usual ones are used.", path=path),
        )
    return _checked(given, path)


def _parsed(data: bytes) -> dict[object, object] | None:
    """The mapping in the file, or None if it is not one we could have written."""
    if len(data) > _MOST_BYTES:
        return None
    try:
        text = data.decode("utf-8")
        given = (_built(text) or {}) if _is_plain(text) else None
    except (yaml.YAMLError, ValueError, ArithmeticError, RecursionError):
        return None
    return given if isinstance(given, dict) else None


def _built(text: str) -> object:
    reader = READER(text)
    try:
        return reader.get_single_data()
    finally:
        reader.dispose()


def _is_plain(text: str) -> bool:
    """Is it no deeper than ours, and without what YAML has beside values? Nothing is built yet."""
    depth = 0
    for event in yaml.parse(text, Loader=READER):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        named = getattr(event, "anchor", None) or getattr(event, "tag", None)
        if depth > _DEEPEST or named or isinstance(event, yaml.AliasEvent):
            return False
    return True


def _checked(given: dict[object, object], path: Path) -> tuple[Settings, tuple[str, ...]]:
    known = {field.name for field in fields(Settings)}
    good: dict[str, Any] = {}
    notices: list[str] = []
    for key, value in given.items():
        if key not in known:
            notices.append(
                tr('There is no setting "{key}" ({path}); it is not used.', key=key, path=path)
            )
        elif key in ENTRIES and isinstance(value, dict):
            good[str(key)] = _checked_entries(str(key), value, path, notices)
        elif not CHECKS[str(key)](value):
            usual = getattr(Settings(), str(key))
            notices.append(
                tr(
                    'The setting "{key}" cannot be {value!r}; {usual!r} is used ({path}).',
                    key=key,
                    value=value,
                    usual=usual,
                    path=path,
                )
            )
        else:
            good[str(key)] = value
    return replace(Settings(), **good), tuple(notices)


def _checked_entries(
    key: str, given: dict[Any, Any], path: Path, notices: list[str]
) -> dict[str, Any]:
    """Those that can be; the others stay as shipped, with a notice each."""
    good = {}
    for name, value in given.items():
        if ENTRIES[key](name, value):
            good[name] = tuple(value) if isinstance(value, list) else value
        else:
            notices.append(
                tr(
                    'The setting "{name}" under "{key}" cannot be {value!r}; it stays as '
                    "shipped ({path}).",
                    name=name,
                    key=key,
                    value=value,
                    path=path,
                )
            )
    return good


def save_settings(settings: Settings, folder: Path) -> None:
    """Replace the file whole, or leave the old one as it was.

    Raises NotSavedError with a sentence if the folder cannot be written to.
    """
    text = "# Psoas Timer writes this file. Delete it to start afresh.\n"
    text += yaml.safe_dump(_written(settings), sort_keys=False, allow_unicode=True)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        replace_file(folder / FILE, text.encode("utf-8"))
    except OSError as error:
        reason = reason_of(error)
        raise NotSavedError(
            tr("Settings cannot be saved in {folder} ({reason}).", folder=folder, reason=reason)
        ) from error


def _written(settings: Settings) -> dict[str, object]:
    return asdict(settings) | {name: _plain(getattr(settings, name)) for name in ENTRIES}


def _plain(several: Mapping[str, Any]) -> dict[str, Any]:
    """With lists and mappings that YAML can say without tags."""
    return {name: list(part) if isinstance(part, tuple) else part for name, part in several.items()}
