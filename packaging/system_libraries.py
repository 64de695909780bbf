"""Which libraries of the building system go into a frozen program on Linux, and which do not."""

from __future__ import annotations

from collections.abc import Iterable

from PyInstaller.depend.bindepend import get_imports

Binary = tuple[str, str, str]  # name inside, path outside, kind

_SYSTEM = ("/usr/lib/", "/lib/", "/usr/local/lib/")

# Every desktop has these, fitting its drivers, fonts and settings: an older one of ours would break
# them. The .deb asks for them.
_OF_THE_HOST = (
    "libstdc++.", "libgcc_s.", "libGL.", "libEGL.", "libX11.", "libX11-xcb.", "libxcb.", "libXau.",
    "libXdmcp.", "libfontconfig.", "libfreetype.", "libexpat.", "libz.", "libdrm.", "libgbm.",
    "libwayland-", "libmvec.",
)  # fmt: skip


def only_needed(binaries: Iterable[Binary]) -> list[Binary]:
    """All but libraries of the host, and those of the system that nothing here needs any more."""
    every = list(binaries)
    own = [one for one in every if not one[1].startswith(_SYSTEM)]
    system = {one[0]: one for one in every if one[1].startswith(_SYSTEM)}
    needed: dict[str, Binary] = {}
    waiting = [path for _name, path, _kind in own]
    while waiting:
        for name, _found in get_imports(waiting.pop()):
            if name in system and name not in needed and not name.startswith(_OF_THE_HOST):
                needed[name] = system[name]
                waiting.append(system[name][1])
    return own + list(needed.values())
