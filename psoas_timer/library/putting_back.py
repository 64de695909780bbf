"""Taking back what was just taken in: all is as it was before."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from psoas_timer.library.mine import Mine
from psoas_timer.library.my_library import MyLibrary
from psoas_timer.library.taking_in import Preview, write_pack


@dataclass(frozen=True, slots=True)
class Before:
    """What there was: a person's own things, and the files of the pack that is replaced."""

    mine: Mine
    pack: Mapping[str, bytes]


def before(found: Preview, mine: MyLibrary, packs: Path) -> Before:
    """To be asked before `take_in` does it. Raises OSError."""
    if found.pack is None:
        return Before(mine.own.mine, {})
    folder = packs / found.pack.id
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    pack = {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}
    return Before(mine.own.mine, pack)


def put_back(found: Preview, was: Before, mine: MyLibrary, packs: Path) -> str:
    """A sentence if it could not be saved, or nothing. Raises NotKept and OSError."""
    if found.pack is None:
        return mine.put_back(was.mine)
    if was.pack:
        write_pack(was.pack, packs, found.pack.id)
    else:
        shutil.rmtree(packs / found.pack.id)
    mine.reload()
    return ""
