"""The licences of everything that a frozen program carries, gathered from what is installed.

Each Python package's own files, as its wheel brought them, Python's, and those of the Debian
packages whose libraries come along.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sysconfig
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

WANTED = re.compile(r"(licen[cs]e|copying|notice|authors|thirdparty)", re.IGNORECASE)
ASKED_FOR = re.compile(r"^[\w.-]+")
FREEZERS = ("pyinstaller",)  # its starter is in the bundle
KNOWN = {  # of those that do not say it themselves
    "espeakng-loader": "A few lines that load eSpeak NG 1.52, which it carries. eSpeak NG is "
    "GPL-3.0-or-later, as in ../psoas-timer/LICENSE.",
}


class MissingLicenceError(Exception):
    """A package says nothing of its licence."""


def gather(project: Path, folder: Path, libraries: Iterable[str]) -> Path:
    """Copies them below `folder`, one folder each; `libraries` are paths of those carried along."""
    shutil.rmtree(folder, ignore_errors=True)
    _keep(project / "LICENSE", folder / "psoas-timer")
    python = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    _keep(python, folder / "python")
    for package in _carried():
        _keep_all(package, folder / package.metadata["Name"])
    for package, text in _of_debian(libraries):
        _keep(text, folder / f"debian-{package}")
    return folder


def _of_debian(libraries: Iterable[str]) -> Iterator[tuple[str, Path]]:
    """The Debian packages of those that are Debian's, and what each says of its licence."""
    if shutil.which("dpkg-query") is None:
        return
    for library in libraries:
        asked = ("dpkg-query", "--search", f"*/{Path(library).resolve().name}")
        answer = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
        package = answer.partition(":")[0]
        if package:
            yield package, Path("/usr/share/doc", package, "copyright")


def _carried() -> list[Distribution]:
    """What the program asks for, what that asks for, and so on, as far as it is installed."""
    found: dict[str, Distribution] = {}
    waiting = ["psoas-timer", "hibari-tts", *FREEZERS]
    while waiting:
        name = re.sub(r"[-_.]+", "-", waiting.pop()).lower()
        if name in found:
            continue
        try:
            found[name] = distribution(name)
        except PackageNotFoundError:
            continue
        asked = [line for line in found[name].requires or () if "extra ==" not in line]
        waiting += [match[0] for line in asked if (match := ASKED_FOR.match(line))]
    del found["psoas-timer"]
    return [found[name] for name in sorted(found)]


def _keep_all(package: Distribution, folder: Path) -> None:
    """The files by name; and what the package says of itself, where it brings no such file."""
    for file in package.files or ():
        if WANTED.search(file.name) and file.suffix not in {".py", ".pyc", ".so"}:
            _keep(Path(str(file.locate())), folder)
    folder.mkdir(parents=True, exist_ok=True)
    about = package.metadata
    said = [about.get(key, "") for key in ("License-Expression", "License")]
    said += [KNOWN.get(about["Name"], "")]
    said += [line for line in about.get_all("Classifier") or () if line.startswith("License")]
    if not any(said) and not any(folder.iterdir()):
        raise MissingLicenceError(about["Name"])
    home = about.get("Home-page") or "; ".join(about.get_all("Project-URL") or ())
    lines = (f"{about['Name']} {package.version}", *filter(None, said), home, "")
    (folder / "ABOUT.txt").write_text("\n".join(lines), encoding="utf-8")


def _keep(path: Path, folder: Path) -> None:
    if path.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, folder / path.name)
