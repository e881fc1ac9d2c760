"""What every test of the window needs: a look that starts light at 100 %, and Qt's offscreen chatter left out.

Never here: fixtures of one place.
"""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from tests.ui import riverside
from tests.ui.riverside import Riverside
from ui import i18n
from ui.kit import theme

# Said by the offscreen platform of every window that is shown; it is no word of ours.
CHATTER = r"This plugin does not support (propagateSizeHints\(\)|raise\(\)|grabbing the keyboard)"
HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore(CHATTER))


@pytest.fixture(autouse=True)
def english() -> None:
    """Every test begins in English, whatever the one before it switched to."""
    app = QCoreApplication.instance()
    if app is not None and i18n.spoken() != "en":
        i18n.install(app, "en")


@pytest.fixture
def lit(qapp: QApplication) -> Iterator[QApplication]:
    """The application in the light look at 100 %, and back to it afterwards."""
    theme.apply(qapp, "light", 1.0)
    yield qapp
    # No event loop runs between tests, so what was closed is deleted here; else every later theme repaints it.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    theme.apply(qapp, "light", 1.0)


@pytest.fixture
def house(lit: QApplication, tmp_path: Path) -> Iterator[Riverside]:
    """A lived-in community with few things."""
    made = riverside.lived_in(tmp_path / "hall", things=16)
    yield made
    made.close()


@pytest.fixture
def port() -> int:
    """A port that nobody listens at."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        found: int = probe.getsockname()[1]
    return found
