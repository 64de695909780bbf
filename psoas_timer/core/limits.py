"""How much of anything a routine can have, whoever writes it: the hard limits."""

from __future__ import annotations

SHORTEST = 1.0  # seconds of a hold
LONGEST = 600.0  # seconds of a hold, a rest or a pause
MOST_BREATHS = 60.0
MOST_TIMES = 200
MOST_SETS = 20
MOST_ITEMS = 60  # lines of a routine
MOST_REPEATS = 20  # of a group of lines
MOST_PER_DAY = 48  # times that a routine is meant for
LONGEST_LINE = 200  # characters of a sentence
LONGEST_NAME = 60
LONGEST_ABOUT = 300
MOST_STEPS = 12  # sentences of one kind in an exercise, props, muscles, cautions
MOST_SOURCES = 20
LONGEST_LABEL = 100  # characters of an option's name
LONGEST_THING = 60  # characters of a prop, a muscle, a sign to stop at
LONGEST_REF = 100  # characters of the key of a source
LONGEST_DOSE = 200  # characters of a dose in a source's words
LONGEST_NOTE = 300  # characters about one source
LONGEST_NOTES = 1000  # characters about the exercise
LONGEST_WORD = 40  # letters; voices hang on endless words
FASTEST, SLOWEST = 0.5, 60.0  # seconds of one part of a rep's tempo
