"""Psoas Timer: spoken routines to follow from the floor, eyes shut."""

__version__ = "0.1.0"
