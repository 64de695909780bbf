"""The first frame of an mp3 file: silent, and telling how long the rest is, to the sample.

Without it players guess the length from the size, and play what the encoder put before and after
the sound. Known as the Xing or Info header with LAME's extension; big-endian throughout.
"""

from __future__ import annotations

import struct

SAMPLES_IN_FRAME = 1152
ENCODER_DELAY = 576  # samples that LAME puts before the sound
_SIDE_INFORMATION = {1: 17, 2: 32}  # bytes after a frame's own header, by channels
_HEADER_BYTES = 4
_FRAMES_AND_BYTES = 3  # the fields that are there


def frame_bytes(bitrate: int, sample_rate: int) -> int:
    """The size of every frame at `bitrate` thousand bits a second, where they are all the same."""
    return SAMPLES_IN_FRAME // 8 * bitrate * 1000 // sample_rate


def info_frame(first: bytes, channels: int, sound_bytes: int, samples: int) -> bytes:
    """A frame like `first`, the first one of the sound, for `samples` samples in `sound_bytes`."""
    frames = sound_bytes // len(first)
    padding = max(frames * SAMPLES_IN_FRAME - ENCODER_DELAY - samples, 0)
    fields = struct.pack(">4sIII", b"Info", _FRAMES_AND_BYTES, frames, sound_bytes + len(first))
    lame = b"LAME3.100" + bytes(12) + _two_of_12_bits(ENCODER_DELAY, padding)
    silent = first[:_HEADER_BYTES] + bytes(_SIDE_INFORMATION[channels])
    return (silent + fields + lame).ljust(len(first), b"\0")


def _two_of_12_bits(one: int, other: int) -> bytes:
    return (one << 12 | min(other, 0xFFF)).to_bytes(3, "big")
