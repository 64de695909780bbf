"""Reading a pack that came as a zip file: into memory, within limits, only what a pack may hold.

A zip file can name places outside its folder, grow a thousandfold, or hold what no pack needs.
Nothing is extracted: who takes the pack in writes these texts under these names, which are safe.
"""

from __future__ import annotations

import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from psoas_timer.texts import tr

MOST_BYTES = 5 * 1024 * 1024  # of the file, and of all that is in it
MOST_ENTRIES = 200
MOST_GROWTH = 100  # times the size that it is packed to
LONGEST_NAME = 80
DEEPEST = 3  # folders and file
ENDINGS = (".yaml", ".yml", ".txt", ".md")

_NAME = re.compile(r"[a-z0-9_-][a-z0-9_.-]*(/[a-z0-9_-][a-z0-9_.-]*)*")
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?")  # on Windows
_BROKEN = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    NotImplementedError,  # a way of packing that this Python does not know
    RuntimeError,  # a password
    EOFError,
    ValueError,
    OverflowError,
    zlib.error,
    struct.error,
)


class BadPackError(Exception):
    """The zip file cannot be a pack; the message is a sentence that says why."""


def read_zip(path: Path) -> dict[str, bytes]:
    """What is in it, by names that are safe below any folder. Raises BadPackError and OSError."""
    if path.stat().st_size > MOST_BYTES:
        raise BadPackError(
            tr("The file is larger than {number} MB.", number=MOST_BYTES // 1024 // 1024)
        )
    try:
        with zipfile.ZipFile(path) as file:
            return dict(_entries(file))
    except _BROKEN as error:
        raise BadPackError(tr("This is no zip file that can be read, or it is damaged.")) from error


def _entries(file: zipfile.ZipFile) -> Iterator[tuple[str, bytes]]:
    entries = [entry for entry in file.infolist() if not entry.is_dir()]
    if len(entries) > MOST_ENTRIES:
        raise BadPackError(
            tr(
                "It holds {entries} files; {most_entries} are the most.",
                entries=len(entries),
                most_entries=MOST_ENTRIES,
            )
        )
    seen: set[str] = set()
    room = MOST_BYTES
    for entry in entries:
        name = _checked_name(entry.filename, seen)
        seen.add(name)
        if stat.S_IFMT(entry.external_attr >> 16) not in (0, stat.S_IFREG):
            raise BadPackError(tr('"{name}" is a link or a device, not a file.', name=_shown(name)))
        with file.open(entry) as source:
            data = source.read(room + 1)  # what the entry says of its own size may be a lie
        room -= len(data)
        if room < 0:
            raise BadPackError(
                tr("It unpacks to more than {number} MB.", number=MOST_BYTES // 1024 // 1024)
            )
        if len(data) > MOST_GROWTH * max(entry.compress_size, 1):
            raise BadPackError(
                tr('"{name}" is packed far too tightly to be honest.', name=_shown(name))
            )
        yield name, data


def _checked_name(name: str, seen: set[str]) -> str:
    shown = _shown(name)
    if len(name) > LONGEST_NAME:
        raise BadPackError(
            tr(
                'The name "{shown}" is longer than {longest_name} characters.',
                shown=shown,
                longest_name=LONGEST_NAME,
            )
        )
    parts = name.split("/")
    good = _NAME.fullmatch(name) and len(parts) <= DEEPEST
    if not good or any(_RESERVED.fullmatch(part) or part.endswith(".") for part in parts):
        hint = tr("A name has small letters, digits, and . _ - between folders' /.")
        raise BadPackError(tr('The name "{shown}" cannot be used.', shown=shown) + f" {hint}")
    if not name.endswith(ENDINGS):
        raise BadPackError(
            tr(
                '"{shown}" is nothing that a pack may hold: {endings}.',
                shown=shown,
                endings=", ".join(ENDINGS),
            )
        )
    if name in seen or any(one.startswith(f"{name}/") for one in seen):
        raise BadPackError(tr('The name "{shown}" is there twice.', shown=shown))
    if any(name.startswith(f"{one}/") for one in seen):
        raise BadPackError(tr('The name "{shown}" is below a file.', shown=shown))
    return name


def _shown(name: str) -> str:
    """Without signs that could steer a terminal."""
    return "".join(
        sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in name[:90]
    )
