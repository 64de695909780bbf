"""Routines from somebody else and for somebody else: what comes is shown before it is kept."""
