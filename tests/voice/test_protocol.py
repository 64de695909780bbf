"""One line each way, and nothing else is believed."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from psoas_timer.voice.protocol import (
    AskVoices,
    LineError,
    Refused,
    Render,
    Rendered,
    Reply,
    Request,
    VoiceInfo,
    Voices,
    encode,
    read_reply,
    read_request,
)

VOICE = VoiceInfo("gmw/en-us", "English (America)", "en-us", "male")
REQUESTS = [AskVoices(), Render("Left „side“.", None, 150, 50, "/tmp/ä.wav")]
REPLIES = [Voices("scripted 1.0", (VOICE,)), Voices("", ()), Rendered(0.5), Refused("No.")]


@pytest.mark.parametrize("request_", REQUESTS)
def test_a_request_arrives_as_it_was_sent(request_: Request) -> None:
    assert read_request(encode(7, request_)) == (7, request_)


@pytest.mark.parametrize("reply", REPLIES)
def test_a_reply_arrives_as_it_was_sent(reply: Reply) -> None:
    assert read_reply(encode(7, reply)) == (7, reply)


@given(st.text())
def test_any_text_is_one_line_of_ascii(text: str) -> None:
    line = encode(1, Render(text, None, 150, 50, "x"))

    assert line.isascii()
    assert line.count(b"\n") == 1
    assert read_request(line) == (1, Render(text, None, 150, 50, "x"))


@given(st.binary())
def test_garbage_is_a_broken_line(line: bytes) -> None:
    for read in (read_request, read_reply):
        with pytest.raises(LineError):
            read(line + b"\n")


@pytest.mark.parametrize("reply", REPLIES)
def test_half_a_line_is_a_broken_line(reply: Reply) -> None:
    line = encode(1, reply)

    for length in range(len(line)):
        with pytest.raises(LineError):
            read_reply(line[:length])


@pytest.mark.parametrize(
    "reply",
    [
        None,
        [],
        {},
        {"id": 1},
        {"id": 1, "kind": "sung", "seconds": 1.0},
        {"id": 1, "kind": ["rendered"], "seconds": 1.0},
        {"id": 1, "kind": "rendered"},
        {"id": 1, "kind": "rendered", "seconds": "1"},
        {"id": 1, "kind": "rendered", "seconds": True},
        {"id": True, "kind": "rendered", "seconds": 1.0},
        {"id": "1", "kind": "rendered", "seconds": 1.0},
        {"kind": "rendered", "seconds": 1.0},
        {"id": 1, "kind": "rendered", "seconds": 1.0, "more": 1},
        {"id": 1, "kind": "refused", "error": None},
        {"id": 1, "kind": "voices", "engine": "x"},
        {"id": 1, "kind": "voices", "engine": "x", "voices": "gmw/en"},
        {"id": 1, "kind": "voices", "engine": "x", "voices": ["gmw/en"]},
        {"id": 1, "kind": "voices", "engine": "x", "voices": [{"id": "gmw/en"}]},
    ],
)
def test_a_reply_of_another_form_is_a_broken_line(reply: object) -> None:
    with pytest.raises(LineError):
        read_reply(json.dumps(reply).encode() + b"\n")


def test_a_line_nested_without_end_is_a_broken_line() -> None:
    with pytest.raises(LineError):
        read_reply(b"[" * 200_000 + b"\n")
