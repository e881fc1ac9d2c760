"""packaging/dev.py on machines that lack something: one sentence that says what and how, never a traceback.

Never here: a real installation; that is what a fresh clone does.
"""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType

import pytest

from tests.house.sources import ROOT


@pytest.fixture
def dev(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(ROOT / "packaging")
    module = importlib.import_module("dev")
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setattr(module, "STAMP", tmp_path / "stamp")
    yield module
    for name in ("dev", "lock"):
        sys.modules.pop(name)


def test_an_unknown_word_lists_the_known_ones(dev: ModuleType, capsys: pytest.CaptureFixture[str]) -> None:
    assert dev.main(["tset"]) == 2
    assert "run, test, check, soak, bench, lock" in capsys.readouterr().out


@pytest.mark.skipif(sys.platform != "linux", reason="system libraries are looked for on Linux alone")
def test_a_missing_library_is_named_with_its_package(dev: ModuleType) -> None:
    assert dev.missing({"libc.so.6": "libc6", "libnobody.so.7": "libnobody7"}) == ["libnobody7"]


def test_missing_packages_stop_with_the_command_to_type(dev: ModuleType) -> None:
    with pytest.raises(dev.Stopped, match=r"needs it\. Run this once: sudo apt-get install .* libone libtwo$"):
        dev.provide(["libone", "libtwo"], "Qt needs it.")
    dev.provide([], "Qt needs it.")


def failing_pip(monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    answer = subprocess.CompletedProcess([], 1, stderr=words)
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: answer)


@pytest.mark.parametrize(
    "words",
    [
        "WARNING: Retrying after connection broken by 'NewConnectionError(...)'",
        "ERROR: Could not find a version that satisfies the requirement pip==26.3 (from versions: none)",
    ],
)
def test_no_network_is_one_sentence(dev: ModuleType, monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    failing_pip(monkeypatch, words)
    with pytest.raises(dev.Stopped, match="no network now"):
        dev.pip("anything")


def test_other_trouble_keeps_the_words_of_pip(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    failing_pip(monkeypatch, "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES")
    with pytest.raises(dev.Stopped, match="lock file"):
        dev.pip("anything")
    assert "DO NOT MATCH" in capsys.readouterr().err


def test_a_prepared_environment_is_left_alone(dev: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[object] = []
    monkeypatch.setattr(dev, "create_venv", lambda: calls.append("venv"))
    monkeypatch.setattr(dev, "pip", lambda *arguments: calls.append(arguments))
    monkeypatch.setattr(dev, "VENV", dev.STAMP.parent)
    dev.prepare()
    assert calls[0] == "venv"
    calls.clear()
    dev.prepare()
    assert not calls
    dev.STAMP.write_text("another lock", encoding="utf-8")
    dev.prepare()
    assert calls


def test_seeds_run_the_simulation_and_a_soak_runs_everything_in_full(
    dev: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[tuple[list[str], dict[str, str]]] = []
    monkeypatch.setattr(dev, "prepare", lambda: None)
    monkeypatch.setattr(dev, "require_qt", lambda _env: None)

    def call(words: Sequence[object], env: dict[str, str] | None = None) -> int:
        calls.append(([str(word) for word in words], env or {}))
        return 0

    monkeypatch.setattr(dev, "call", call)
    assert dev.main(["check", "--seeds=50000"]) == dev.main(["soak"]) == 0
    (simulation, seeds), (everything, full), (folders, sealed) = calls
    assert simulation[-1] == "tests/convergence/test_simulation.py"
    assert seeds == {"SKILLSHARE_SEEDS": "50000"}
    assert everything[-2:] == ["-m", "soak or slow"]
    assert full["SKILLSHARE_SOAK"]
    assert {"tests/journal", "tests/exchange", "tests/convergence", "tests/protocol"} < set(folders)
    assert sealed == {"SKILLSHARE_PROTECTED": "1"}
    calls.clear()
    assert dev.main(["test", "--locked", "tests/catalog", "-x"]) == dev.main(["test", "-x"]) == 0
    (some, sealed), (open_ones, env) = calls
    assert some[-2:] == ["tests/catalog", "-x"]
    assert sealed
    assert open_ones[-1] == "-x"
    assert not env
