"""From a text to its clip: out of the cache, or rendered piece by piece."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from psoas_timer.core.speech import estimate
from psoas_timer.texts import marked, reason_of, tr
from psoas_timer.voice.cache import Cache
from psoas_timer.voice.client import Client, PhraseError, VoiceLostError
from psoas_timer.voice.clip import SAMPLE_RATE, Clip, Samples, make_clip, silence
from psoas_timer.voice.engines import PYTTSX3, engine_of
from psoas_timer.voice.known_voice import KnownVoice, clip_key, recall, remember
from psoas_timer.voice.pieces import pieces
from psoas_timer.voice.protocol import Render, VoiceInfo
from psoas_timer.voice.scratch import clear_abandoned, scratch_file, scratch_folder
from psoas_timer.voice.shaping import shaped
from psoas_timer.voice.vanished import vanished
from psoas_timer.voice.voices import VoiceSettings, choose, speaks

_ATTEMPTS = 2  # at one piece; the second one has a new worker
_BETWEEN_PIECES = 0.25  # seconds
_TEST_WORD = "one"
_FOREIGN = marked(
    'The voice "{wanted}" does not speak "{language}", so another one does: '
    "choose one of that language in the settings."
)
_NO_SPEAKER = marked(
    'No voice here speaks "{language}", so {voice} reads it as well as it '
    "can: install one, and choose it in the settings."
)
_NOWHERE = marked(
    "Speech cannot be kept in any folder ({reason}): free space on the disk, "
    "or mend the permissions of the folder for temporary files."
)


class ClipMaker:
    """Makes clips in one voice. Not for two threads at once; any call may take seconds.

    Raises what Client raises: VoiceLostError and ClosedError, never PhraseError.
    """

    def __init__(
        self,
        settings: VoiceSettings,
        folder: Path,
        client: Client,
        on_notice: Callable[[str], None],
    ) -> None:
        """Clear up in `folder`, the cache, and prove the voice unless it is known from last time.

        `on_notice` is told in a sentence if it is not the voice that was wanted.
        """
        self._settings = settings
        self._folder = folder
        self._client = client
        self._on_notice = on_notice
        try:
            self._scratch = scratch_folder(folder)
        except OSError as error:
            raise VoiceLostError(tr(_NOWHERE, reason=reason_of(error))) from error
        clear_abandoned(self._scratch)
        self._cache = Cache(folder)
        self._proved: KnownVoice | None = None
        self._known = recall(folder, settings) or self.prove()

    def prove(self) -> KnownVoice:
        """The voice, which can be heard. It is tried out only once."""
        if self._proved is None:
            self._known, remark = self._find_voice()
            self._proved = self._known
            notice = remark or vanished(self._settings.voice, self._known.voice)
            remember(self._folder, self._settings, None if notice else self._known)
            if notice:
                self._on_notice(notice)
        return self._proved

    def make(self, text: str) -> Clip:
        """The clip for `text`; a silent one of the estimated length if it cannot be spoken."""
        found = self._find(text)
        if found is None and self._proved is None:
            self.prove()  # and then it may be another voice than the one that was known
            found = self._find(text)
        return found or self._spoken(text)

    def _find(self, text: str) -> Clip | None:
        return self._cache.find(clip_key(self._known, self._settings, text), text)

    def _spoken(self, text: str) -> Clip:
        try:
            clip = make_clip(text, self._joined(pieces(text)))
        except PhraseError:
            return unspoken(text, self._settings.rate)
        if not clip.spoken:
            return unspoken(text, self._settings.rate)
        self._cache.store(clip_key(self._known, self._settings, text), clip)
        return clip

    def _manner(self) -> tuple[int, int]:
        return self._settings.rate, self._settings.pitch

    def _find_voice(self) -> tuple[KnownVoice, str]:
        """The voice, after it has said a word, and a remark on it. The client gives up in time."""
        while True:
            try:
                found = self._client.connect(self._settings.voice)
                voice = choose(found.voices, self._settings)
                remark = self._about_language(found.voices, voice)
                self._client.render(self._request(_TEST_WORD, voice))
            except PhraseError:
                continue
            return KnownVoice(found.engine, voice), remark

    def _about_language(self, voices: Sequence[VoiceInfo], voice: str | None) -> str:
        """A sentence if it is not the wanted language that will be spoken, or not by the wanted."""
        wanted, language = self._settings.voice, self._settings.language
        is_foreign = any(v.id == wanted and not speaks(v, self._settings) for v in voices)
        foreign = tr(_FOREIGN, wanted=wanted, language=language)
        if is_foreign and voice is None and engine_of(wanted or "") != PYTTSX3:
            raise VoiceLostError(foreign)  # the next engine may have a voice that does
        if voices and voice is None:
            return tr(_NO_SPEAKER, language=language)
        return foreign if is_foreign else ""

    def _request(self, text: str, voice: str | None) -> Render:
        return Render(text, voice, *self._manner(), str(scratch_file(self._scratch)))

    def _joined(self, parts: list[str]) -> Samples:
        gap = np.zeros(round(_BETWEEN_PIECES * SAMPLE_RATE), dtype=np.float32)
        sounds: list[Samples] = []
        for part in parts:
            sounds += [gap, self._rendered(part)]
        return np.concatenate(sounds[1:]) if sounds else gap[:0]

    def _rendered(self, piece: str, attempts: int = _ATTEMPTS) -> Samples:
        try:
            samples, rate = self._client.render(self._request(piece, self._known.voice))
        except PhraseError:
            if attempts == 1:
                raise
            return self._rendered(piece, attempts - 1)
        return shaped(samples, rate, self._settings.volume)


def unspoken(text: str, words_per_minute: float) -> Clip:
    """What stands in for a clip that cannot be had: silence as long as it would have been."""
    return silence(text, estimate(text, words_per_minute))
