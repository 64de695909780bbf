"""The shipped files are found in a checkout and in a wheel."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from psoas_timer import resources

ROOT = Path(__file__).resolve().parent.parent


def run(*command: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", *command],
        check=False,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr


def shipped(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_a_checkout_keeps_its_content_beside_the_package() -> None:
    assert resources.content() == ROOT / "content"
    assert resources.assets() == ROOT / "assets"


def test_content_inside_the_package_comes_first(tmp_path: Path) -> None:
    package = tmp_path / "psoas_timer"
    for folder in (package / "content", tmp_path / "content"):
        folder.mkdir(parents=True)

    assert resources.content(package) == package / "content"


def test_a_damaged_installation_names_the_folder_it_lacks(tmp_path: Path) -> None:
    assert resources.content(tmp_path) == tmp_path / "content"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The unpacked files of a wheel built from the sdist, which must lack nothing of the tree."""
    folder = tmp_path_factory.mktemp("wheel")
    run("hatchling", "build", "-t", "sdist", "-d", str(folder))
    (sdist,) = folder.iterdir()
    pip_wheel = ("pip", "wheel", "--no-deps", "--no-build-isolation", "--no-index", "-w")
    run(*pip_wheel, str(folder), str(sdist))
    (archive,) = folder.glob("*.whl")
    with zipfile.ZipFile(archive) as zipped:
        zipped.extractall(folder / "installed")
    return folder / "installed"


@pytest.mark.parametrize("name", ["content", "assets"])
def test_h65_a_wheel_carries_every_shipped_file(wheel: Path, name: str) -> None:
    assert shipped(wheel / "psoas_timer" / name) == shipped(ROOT / name) != set()


def test_h65_an_installed_program_finds_its_content_from_anywhere(
    wheel: Path, tmp_path: Path
) -> None:
    code = "from psoas_timer import resources; print(resources.content())"
    done = subprocess.run(
        [sys.executable, "-c", code],
        check=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(wheel)},
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert Path(done.stdout.strip()) == wheel / "psoas_timer" / "content"
