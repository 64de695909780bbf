"""The whole program, to make and change routines in it."""

from tests.gui.looking.conftest import performer, program

__all__ = ["performer", "program"]
