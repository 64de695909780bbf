"""A worker that follows a script: speaks the protocol, and misbehaves at the n-th phrase.

    scripted_worker.py MODE [--at N] [--once FILE] [--while FILE] [--log FILE]

Each process counts its own phrases from 1. With --once only the first process to get there
misbehaves, and FILE remembers it; with --while all do, but only while FILE is there. --log gets
one line of JSON for each phrase: pid, argv and the request.
It knows nothing of the package: what it speaks is what is written down in protocol.py.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import signal
import struct
import subprocess
import sys
import threading
import wave
from pathlib import Path
from typing import Any

RATE = 22_050
VOICES = [
    {"id": "gmw/de", "name": "German", "language": "de", "gender": "male"},
    {"id": "gmw/en", "name": "English (Great Britain)", "language": "en-gb", "gender": "male"},
    {"id": "gmw/en-us", "name": "English (America)", "language": "en-us", "gender": "male"},
]


def write_tone(path: str, seconds: float, loudness: float = 0.3) -> None:
    """A tone with silence around it, as an engine would render a text."""
    pad = [0] * (RATE // 10)
    tone = [
        round(32767 * loudness * math.sin(2 * math.pi * 440 * n / RATE))
        for n in range(round(seconds * RATE))
    ]
    samples = pad + tone + pad
    with wave.open(path, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(struct.pack(f"<{len(samples)}h", *samples))


def send(reply: dict[str, Any]) -> None:
    send_raw(json.dumps(reply).encode() + b"\n")


def send_raw(data: bytes) -> None:
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


def for_ever() -> None:
    threading.Event().wait()


def misbehave(mode: str, number: int, path: str) -> bool:
    """Do it. True if the phrase has been answered, in whatever way."""
    rendered = {"id": number, "kind": "rendered", "seconds": 0.5}
    if mode == "hang":
        for_ever()
    elif mode == "player":
        player = subprocess.Popen([sys.executable, "-c", "import threading as t; t.Event().wait()"])
        Path(path).with_suffix(".player").write_text(str(player.pid))
        for_ever()
    elif mode == "slow":
        threading.Event().wait(0.2)
        return False
    elif mode == "crash":
        os.kill(os.getpid(), signal.SIGSEGV)
        for_ever()
    elif mode == "garbage":
        send_raw(b"\xff\xfe Segmentation fault {[}\n")
    elif mode == "partial":
        send_raw(json.dumps(rendered).encode()[:20])
        for_ever()
    elif mode == "partial-exit":
        send_raw(json.dumps(rendered).encode()[:20])
        sys.exit(0)
    elif mode == "exit":
        sys.exit(0)
    elif mode == "wrong-id":
        write_tone(path, 0.5)
        send({**rendered, "id": number + 7})
    elif mode == "silent":
        write_tone(path, 0.5, loudness=0.0)
        send(rendered)
    elif mode == "no-file":
        send(rendered)
    elif mode == "empty":
        write_tone(path, 0.5)
        Path(path).write_bytes(Path(path).read_bytes()[:44])
        send(rendered)
    elif mode == "refuse":
        send({"id": number, "kind": "refused", "error": "The disk is full: free some space."})
    else:
        return False
    return True


def is_due(phrase: int, options: argparse.Namespace) -> bool:
    if phrase < options.at or (options.during and not options.during.exists()):
        return False
    if options.once is None:
        return True
    if options.once.exists():
        return False
    options.once.touch()
    return True


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("mode")
    parser.add_argument("--at", type=int, default=1)
    parser.add_argument("--once", type=Path)
    parser.add_argument("--while", type=Path, dest="during")
    parser.add_argument("--log", type=Path)
    options = parser.parse_args()
    phrase = 0
    for line in sys.stdin.buffer:
        request = json.loads(line)
        number = request["id"]
        if request["kind"] == "voices":
            send({"id": number, "kind": "voices", "engine": "scripted 1.0", "voices": VOICES})
            continue
        phrase += 1
        if options.log:
            with options.log.open("a") as log:
                entry = {"pid": os.getpid(), "argv": sys.argv, **request}
                log.write(json.dumps(entry) + "\n")
        if is_due(phrase, options) and misbehave(options.mode, number, request["path"]):
            continue
        seconds = 0.05 * len(request["text"].split())
        write_tone(request["path"], seconds)
        send({"id": number, "kind": "rendered", "seconds": seconds})


if __name__ == "__main__":
    main()
