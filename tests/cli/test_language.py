"""The language of what is said: the system's, or the one that was set, or asked for."""

from __future__ import annotations

import json

import pytest

from psoas_timer.core.phrases import LANGUAGES
from psoas_timer.language import system_language
from psoas_timer.paths import user_folders
from psoas_timer.settings import Settings, save_settings
from tests.cli.conftest import Command, Done


def opening(done: Done) -> str:
    text: str = json.loads(done.out)["segments"][1]["cues"][0]["text"]
    return text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plan_can_be_asked_for_in_any_language(command: Command, language: str) -> None:
    done = command("plan", "everything", "--json", "--set", f"language={language}")

    assert done.code == 0
    assert opening(done) == LANGUAGES[language].safety


def test_a_language_that_there_is_not_is_refused(command: Command) -> None:
    done = command("plan", "desk-break", "--set", "language=xx")

    assert done.code == 2
    assert "write en, de or es" in done.err


@pytest.mark.parametrize(
    ("locale", "language"),
    [("de_AT.UTF-8", "de"), ("es_MX.UTF-8", "es"), ("C", "en"), ("tr_TR.UTF-8", "en")],
)
def test_h59_the_system_says_which_language(
    command: Command, monkeypatch: pytest.MonkeyPatch, locale: str, language: str
) -> None:
    monkeypatch.setenv("LC_ALL", locale)

    assert opening(command("plan", "desk-break", "--json")) == LANGUAGES[language].safety


def test_what_is_set_counts_more_than_the_system(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "es_ES.UTF-8")
    save_settings(Settings(language="de"), user_folders().config)

    assert opening(command("plan", "desk-break", "--json")) == LANGUAGES["de"].safety


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LC_ALL": "de_DE.UTF-8", "LANG": "es_ES"}, "de"),
        ({"LC_ALL": "", "LC_MESSAGES": "", "LANG": "es_ES"}, "es"),
        ({"LANG": "POSIX"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "\N{SNOWMAN}"}, "en"),
    ],
)
def test_h59_odd_variables_are_english(environment: dict[str, str], language: str) -> None:
    assert system_language(environment) == language


@pytest.mark.parametrize(
    ("locale", "usage", "refusal"),
    [
        ("C", "usage: psoas-timer", 'There is no command "pla". Did you mean "play"?'),
        ("de_DE.UTF-8", "Aufruf: psoas-timer", "Es gibt keinen Befehl „pla“. Meintest du „play“?"),
        ("es_ES.UTF-8", "uso: psoas-timer", "No hay ninguna orden «pla». ¿Querías decir «play»?"),
    ],
)
def test_help_and_refusals_are_in_the_language_of_the_system(
    command: Command, monkeypatch: pytest.MonkeyPatch, locale: str, usage: str, refusal: str
) -> None:
    monkeypatch.setenv("LC_ALL", locale)

    assert command("--help").out.startswith(usage)
    assert command("pla").err == f"psoas-timer: {refusal}\n"


@pytest.mark.parametrize("verb", ["list", "check", "doctor", "history", "voices", "render"])
def test_no_help_is_left_in_english(
    command: Command, monkeypatch: pytest.MonkeyPatch, verb: str
) -> None:
    english = command(verb, "--help").out
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")

    german = command(verb, "--help").out

    assert not {line for line in german.splitlines() if " " in line.strip() and len(line) > 40} & {
        *english.splitlines()
    }


def test_what_is_set_counts_for_messages_too(command: Command) -> None:
    save_settings(Settings(language="es"), user_folders().config)

    assert command("list").out.startswith("Rutinas\n")


def test_what_is_for_programs_is_the_same_in_every_language(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")

    findings = json.loads(command("doctor", "--json").out)["findings"]

    assert {"content", "settings folder"} <= {finding["what"] for finding in findings}
    assert "can be written to." in findings[1]["sentence"]
