"""What was done: every session with its efforts and pains, in one SQLite file of the person's own.

`open_history` never raises: what cannot be kept in the file is kept in memory and written later,
and one sentence says so. The words: a session is one run through a routine, an effort one hold,
rep or stretch of work in it.
"""

from psoas_timer.history.history import History as History
from psoas_timer.history.history import familiar_in as familiar_in
from psoas_timer.history.history import open_history as open_history
