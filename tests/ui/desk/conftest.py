"""Fixtures of the desk: a house copied for each test, and the desk on top of it with the keyboard in its box.

After each test: nothing modal was ever there.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from tests.ui.desk.house import House, build, opened
from tests.ui.windows import show
from ui.desk.place import DeskPlace


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> House:
    made = build(tmp_path_factory.mktemp("desk") / "house")
    made.riverside.close()
    return made


@pytest.fixture
def house(lit: QApplication, template: House, tmp_path: Path) -> Iterator[House]:
    made = opened(template, tmp_path / "house")
    yield made
    made.riverside.close()


@pytest.fixture
def place(house: House, qtbot: QtBot) -> Iterator[DeskPlace]:
    made = DeskPlace(house.riverside.session)
    qtbot.addWidget(made)
    made.resize(1150, 748)
    show(qtbot, made)
    made.parts.box.setFocus()
    yield made
    assert QApplication.activeModalWidget() is None
    assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog)]
