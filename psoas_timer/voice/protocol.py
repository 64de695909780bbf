"""What the application and a voice worker say to each other: one line of JSON each, by pipe.

Every request has a number, and its reply the same one.

Whatever does not read as a request or reply in full is a `LineError`: the other end is broken,
and nothing more that it says is to be believed.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from typing import Any

LANGUAGE = "PSOAS_TIMER_LANGUAGE"  # of the environment: in which a worker says what is wrong
LONGEST = 200  # characters of text in one request: above some 12 000 the engine crashes
LONGEST_LINE = 1_000_000  # bytes; a list of voices takes some 20 000


class LineError(ValueError):
    """This line is no request or no reply."""


@dataclass(frozen=True, slots=True)
class VoiceInfo:
    """A voice that an engine offers. `language` is a tag such as en-us, empty if not known.

    `id` names engine and voice: it is what a person's settings keep.
    """

    id: str
    name: str
    language: str = ""
    gender: str = ""

    @property
    def engine(self) -> str:
        return self.id.partition(":")[0]


@dataclass(frozen=True, slots=True)
class AskVoices:
    """Which engine is there, and which voices has it? `wanted` is the one a person has set."""

    wanted: str | None = None


@dataclass(frozen=True, slots=True)
class Render:
    """Render `text` to a WAV file at `path`. `voice` None is the engine's own choice.

    `rate` is in words a minute, `pitch` 0 to 100 where the engine can change it.
    """

    text: str
    voice: str | None
    rate: int
    pitch: int
    path: str


@dataclass(frozen=True, slots=True)
class Voices:
    """`engine` names the engine with its version: what is cached depends on it."""

    engine: str
    voices: tuple[VoiceInfo, ...]


@dataclass(frozen=True, slots=True)
class Rendered:
    """The file is there and lasts `seconds`."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Refused:
    """It cannot be done; `error` is a sentence for people."""

    error: str


Request = AskVoices | Render
Reply = Voices | Rendered | Refused

_NAMES: dict[type[Request | Reply], str] = {
    AskVoices: "voices",
    Render: "render",
    Voices: "voices",
    Rendered: "rendered",
    Refused: "refused",
}
_REQUESTS: dict[str, type[Request]] = {"voices": AskVoices, "render": Render}
_REPLIES: dict[str, type[Reply]] = {"voices": Voices, "rendered": Rendered, "refused": Refused}
_KINDS: dict[str, tuple[type, ...]] = {
    "int": (int,),
    "float": (int, float),
    "str": (str,),
    "str | None": (str, type(None)),
    "tuple[VoiceInfo, ...]": (tuple,),
}


def encode(number: int, message: Request | Reply) -> bytes:
    """Request or reply `number` as one line."""
    named = {"id": number, "kind": _NAMES[type(message)], **asdict(message)}
    return json.dumps(named).encode("ascii") + b"\n"


def read_request(line: bytes) -> tuple[int, Request]:
    """The request and its number. Raises LineError."""
    number, kind, values = _read(line)
    form = _REQUESTS.get(kind)
    if form is None:
        raise LineError(f"no such request: {kind:.50}")
    _check(form, values)
    return number, form(**values)


def read_reply(line: bytes) -> tuple[int, Reply]:
    """The reply and the number of its request. Raises LineError."""
    number, kind, values = _read(line)
    form = _REPLIES.get(kind)
    if form is None:
        raise LineError(f"no such reply: {kind:.50}")
    if form is Voices:
        values["voices"] = _voices(values.get("voices"))
    _check(form, values)
    return number, form(**values)


def _read(line: bytes) -> tuple[int, str, dict[str, Any]]:
    if not line.endswith(b"\n"):
        raise LineError("a line without an end")
    try:
        values = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise LineError("not a line of JSON") from error
    if not isinstance(values, dict):
        raise LineError("not an object")
    number = values.pop("id", None)
    if not _is(number, int):
        raise LineError("no number")
    return number, str(values.pop("kind", "")), values


def _check(form: type[Request | Reply | VoiceInfo], values: dict[str, Any]) -> None:
    """Are these exactly the form's fields, each of its type?"""
    expected = {field.name: _KINDS[str(field.type)] for field in fields(form)}
    if values.keys() != expected.keys():
        raise LineError(f"other fields than those of {form.__name__}")
    for name, kinds in expected.items():
        if not _is(values[name], *kinds):
            raise LineError(f"{name} of {form.__name__} is something else")


def _is(value: object, *kinds: type) -> bool:
    """Is it of one of these types? True and False are no numbers here."""
    return isinstance(value, kinds) and not isinstance(value, bool)


def _voices(listed: object) -> tuple[VoiceInfo, ...]:
    if not isinstance(listed, list) or not all(isinstance(entry, dict) for entry in listed):
        raise LineError("no list of voices")
    for entry in listed:
        _check(VoiceInfo, entry)
    return tuple(VoiceInfo(**entry) for entry in listed)
