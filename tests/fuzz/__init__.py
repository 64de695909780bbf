"""Damaged files by the ten thousand, each read in a process of its own with limits."""
