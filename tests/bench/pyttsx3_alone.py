"""pyttsx3 speaking for itself, in a process of its own: the measure that ours stands beside.

`say` or `stop` is measured, as the argument says. Prints one JSON line for each call: what was
asked for, and when, in seconds of `time.monotonic`.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time

import pyttsx3

from psoas_timer.voice.pyttsx3_engine import Pyttsx3Engine

WORD = "Hold."
SENTENCE = (
    "Left knee down, right foot forward, and draw the pelvis gently under until it stretches."
)
SAYS = 12
INTO_SENTENCE = 0.7  # seconds after its call; the sentence takes about five
BETWEEN = 0.3


def main() -> None:
    lines = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # pyttsx3 prints what it does
    Pyttsx3Engine()  # finds the speech library, as the program does
    engine = pyttsx3.init()

    def tell(what: str) -> None:
        lines.write(json.dumps([what, time.monotonic()]) + "\n")
        lines.flush()

    def stop() -> None:
        tell("stop")
        engine.stop()

    for _ in range(SAYS if sys.argv[1] == "say" else 0):
        threading.Event().wait(BETWEEN)
        tell("say")
        engine.say(WORD)
        engine.runAndWait()
    if sys.argv[1] == "stop":  # once: neither this call nor the one below comes back
        threading.Timer(INTO_SENTENCE, stop).start()
        engine.say(SENTENCE)
        engine.runAndWait()


if __name__ == "__main__":
    main()
