"""H48: no file can lead the program to another one: names are names, and there are no paths."""

from __future__ import annotations

from dataclasses import replace

import pytest

from psoas_timer.library import load, load_file
from tests.library.samples import CONTENT, PLAIN, VERSION, CheckText, WriteFile, exercise

LEADS_ELSEWHERE = (
    "..", "../x", "../../../../etc/passwd", "x/../y", "./x", "/etc/passwd", "/x", "//host/share/x",
    "\\\\\\\\host\\\\share\\\\x",
    "..\\\\x", "x\\\\y", "c:x", "C:/x", "C:\\\\x", "file:///etc/passwd", "file:x",
    "https://example.org/x", "http://127.0.0.1/x", "smb://host/x", "data:image/png;base64,x",
    "~/x", "~root/x", "$HOME/x", "${HOME}/x", "%HOME%", "%2e%2e/x", "..%2fx", "x%00y", ".hidden",
    ".ssh/id", "x.png", "x.yaml", "x.svg", "x/y", "x/", "x y", "{x}", "{x.__class__}",
    "\uff0e\uff0e/x", "\u2025/x", "x\u2215y", "\u202ex", "pa\u0441k", "-", "x" * 200, "/dev/zero",
    "/proc/self/environ", "nul:", "con.yaml", "lpt1.txt", "`x`", "$(x)", "x;y", "x|y", "x*", "?",
    "<x>", "\\ud800", "*x", "&x", "!x", "@x", "#x",
)  # fmt: skip
SHIPPED = replace(load([CONTENT]), figures={})
WHOLE = {
    "exercises": (CONTENT / "exercises" / "camel-pose.yaml").read_text(encoding="utf-8"),
    "figures": (CONTENT.parent / "assets" / "figures" / "camel-pose.yaml").read_text("utf-8"),
    "routines": VERSION + "routines:\n  camel-pose:\n    name: X\n    items: [cobra-pose]\n",
}
MEDIA = (
    "image", "images", "picture", "photo", "icon", "sound", "audio", "music", "video", "file",
    "path", "folder", "include", "import", "extends", "script", "command", "url", "link", "href",
)  # fmt: skip


@pytest.mark.parametrize("way", LEADS_ELSEWHERE)
def test_h48_a_figure_is_a_name_and_nothing_that_leads_elsewhere(
    way: str, problems_of: CheckText, write: WriteFile
) -> None:
    text = exercise(f'{PLAIN}hold: 3 s\nfigure: "{way}"\n')

    assert any(problem.is_error for problem in problems_of(text))
    assert "lunge" not in load([write(text).parent]).exercises


@pytest.mark.parametrize("way", LEADS_ELSEWHERE)
@pytest.mark.parametrize("section", WHOLE)
def test_h48_nothing_can_be_called_what_leads_elsewhere(
    section: str, way: str, write: WriteFile
) -> None:
    """The figure of an exercise without one of its own is looked for under its id."""

    def named(name: str) -> set[str]:
        path = write(WHOLE[section].replace("camel-pose:", f'"{name}":', 1))
        return set(getattr(load_file(path, SHIPPED), section))

    assert "a-good-name" in named("a-good-name")
    assert named(way) <= set(getattr(SHIPPED, section))


@pytest.mark.parametrize("key", MEDIA)
def test_h48_no_exercise_brings_pictures_sounds_or_files(key: str, problems_of: CheckText) -> None:
    problems = problems_of(exercise(f"{PLAIN}hold: 3 s\n{key}: x\n"))

    assert f'there is no "{key}" here.' in [problem.message for problem in problems]
