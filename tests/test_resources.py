"""The shipped files are found in a checkout and in a wheel."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from psoas_timer import resources

ROOT = Path(__file__).resolve().parent.parent


def build(target: str, source: Path, folder: Path) -> Path:
    """Build a `wheel` or `sdist` of `source` into `folder`, as `./dev package` does."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(folder)]
    done = subprocess.run(
        command, check=False, cwd=source, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return next(folder.iterdir())


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
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project as somebody finds it who unpacks a source distribution."""
    archive = build("sdist", ROOT, tmp_path_factory.mktemp("sdist"))
    unpacked = tmp_path_factory.mktemp("unpacked")
    with tarfile.open(archive) as tar:
        tar.extractall(unpacked, filter="data")
    return next(unpacked.iterdir())


@pytest.fixture(scope="module")
def wheel(sdist: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of a wheel that was built from the sdist, which must lack nothing of the tree."""
    archive = build("wheel", sdist, tmp_path_factory.mktemp("wheel"))
    unpacked = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(archive) as zipped:
        zipped.extractall(unpacked)
    return unpacked


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
