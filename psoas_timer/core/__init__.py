"""The product itself as plain data and pure functions. Imports the standard library only.

Nothing here knows a clock, a file, a toolkit or a loudspeaker: time comes in as an argument,
and whatever should happen outside goes out as a value.
"""
