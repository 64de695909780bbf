"""Routines and exercises made and changed: what a person types is kept at once."""
