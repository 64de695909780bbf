"""Sound: one mixer on one open stream, and nothing of Qt in it.

`player.Player` is the one face the rest of the program uses. Behind it, `mixer` owns the timeline
in samples, `agenda` what is not near yet, `timeline` tells which sample a moment of the clock is,
`output` keeps a device flowing, `speakers` and `null_device` are what it may flow to, `tones` makes
the short sounds.
"""
