"""The strict bench under every test: a home of its own, no display, no stray thread, no unexpected word in the log.

Never here: fixtures of one area; they stand in that folder's conftest.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

# Before anything imports Qt or asks for a folder: without a platform Qt aborts, and tests keep out of the real home.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
HOME = Path(tempfile.mkdtemp(prefix="skillshare-home-"))
for variable, folder in {
    "HOME": "",
    "USERPROFILE": "",
    "APPDATA": "appdata",
    "LOCALAPPDATA": "appdata",
    "XDG_CACHE_HOME": "cache",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_RUNTIME_DIR": "run",
    "XDG_STATE_HOME": "state",
}.items():
    (HOME / folder).mkdir(mode=0o700, exist_ok=True)
    os.environ[variable] = str(HOME / folder)
# Nor into the keystore of whoever is logged in.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

import logging  # noqa: E402
import threading  # noqa: E402
from collections.abc import Iterator  # noqa: E402

import pytest  # noqa: E402
from hypothesis import HealthCheck, settings  # noqa: E402

import tests.keystore  # noqa: E402, F401

# No deadline: the slow laptop this runs on is no defect of the code.
settings.register_profile("dev", deadline=None, print_blob=True, max_examples=50)
settings.register_profile("ci", deadline=None, print_blob=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("ci" if os.environ.get("CI") else "dev")

BY_FOLDER = ("net", "whole", "bench")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark by folder and fixture, so that no test can forget it."""
    for item in items:
        folder = item.path.relative_to(Path(__file__).parent).parts[0]
        if folder in BY_FOLDER:
            item.add_marker(folder)
        if {"qapp", "qtbot"} & set(getattr(item, "fixturenames", ())):
            item.add_marker("gui")


def pytest_unconfigure() -> None:
    shutil.rmtree(HOME, ignore_errors=True)


@pytest.fixture(autouse=True)
def no_stray_thread() -> Iterator[None]:
    """Fail when a test leaves a thread running; two seconds to end are fair."""
    before = set(threading.enumerate())
    yield
    stray = [thread for thread in threading.enumerate() if thread not in before]
    stray = [thread for thread in stray if not isinstance(thread, threading._DummyThread)]
    for thread in stray:
        thread.join(2)
    alive = [thread.name for thread in stray if thread.is_alive()]
    assert not alive, f"still running after the test: {', '.join(alive)}"


class Listener(logging.Handler):
    """Keeps what the log hears from WARNING up."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail on a log record from WARNING up, unless the test asks for `caplog` and so expects one."""
    listener = Listener()
    logging.getLogger().addHandler(listener)
    yield
    logging.getLogger().removeHandler(listener)
    expected = "caplog" in request.fixturenames
    assert expected or not listener.heard, "\n".join(["the log heard:", *listener.heard])
