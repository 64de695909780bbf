"""The terminal player: the same session, voice and keys as in the window, drawn in text.

`play.py` joins the parts. Nothing here needs Qt, and only `screen.py` knows a terminal.
"""
