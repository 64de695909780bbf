"""Printable sheets as PDF files, painted by Qt; for the window and for the command line."""

from __future__ import annotations

from psoas_timer.paper.pdf import usual_page
from psoas_timer.paper.print_handout import print_handout
from psoas_timer.paper.sheet import CannotPrintError

__all__ = ["CannotPrintError", "print_handout", "usual_page"]
