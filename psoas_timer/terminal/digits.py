"""Digits large enough to be read from the floor, made of blocks."""

from __future__ import annotations

HEIGHT = 5  # rows at scale 1

_FORMS = {
    "0": ("###", "# #", "# #", "# #", "###"),
    "1": (" # ", "## ", " # ", " # ", "###"),
    "2": ("###", "  #", "###", "#  ", "###"),
    "3": ("###", "  #", "###", "  #", "###"),
    "4": ("# #", "# #", "###", "  #", "  #"),
    "5": ("###", "#  ", "###", "  #", "###"),
    "6": ("###", "#  ", "###", "# #", "###"),
    "7": ("###", "  #", "  #", "  #", "  #"),
    "8": ("###", "# #", "###", "# #", "###"),
    "9": ("###", "# #", "###", "  #", "###"),
    ":": (" ", "#", " ", "#", " "),
}


def large(text: str, block: str, scale: int = 1) -> list[str]:
    """`text`, digits and a colon, in HEIGHT * scale rows; a pixel is 2 * scale columns wide."""
    rows = []
    for row in range(HEIGHT):
        pixels = " ".join(_FORMS[sign][row] for sign in text)
        wide = "".join((block if pixel == "#" else " ") * 2 * scale for pixel in pixels)
        rows += [wide] * scale
    return rows
