"""The test ear: a sound server of its own, a recorder on it, and what can be heard in a recording.

`lab` plays and records, `hear` finds when something sounds, `listen` finds what was said.
"""
