"""The whole program, to make and change routines in it."""

from tests.gui.looking.conftest import program

__all__ = ["program"]
