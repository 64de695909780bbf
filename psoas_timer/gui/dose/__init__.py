"""Doses: told in a few words, and changed."""
