"""Languages switch while the window is open, once for everybody, and names keep their direction inside a sentence.

Never here: the texts; tests/house compares them with the sources.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui import i18n


@pytest.fixture(autouse=True)
def english(qapp: QApplication) -> Iterator[QApplication]:
    i18n.install(qapp, "en")
    qapp.processEvents()
    yield qapp
    i18n.install(qapp, "en")
    qapp.processEvents()


class Listening(QWidget):
    """Counts how often it is told of a new language."""

    def __init__(self) -> None:
        super().__init__()
        self.told = 0

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.told += 1


def test_languages_name_themselves() -> None:
    assert [(known.code, known.name) for known in i18n.languages()] == [("en", "English"), ("ar", "العربية")]


def test_any_language_has_its_own_name() -> None:
    names = [i18n.language_name(code) for code in ("de", "en", "pt", "Dari", "Türkçe")]
    assert names == ["Deutsch", "English", "Português", "Dari", "Türkçe"]


def test_a_window_hears_once_of_a_new_language(english: QApplication, qtbot: QtBot) -> None:
    window = Listening()
    qtbot.addWidget(window)
    i18n.install(english, "ar")
    qtbot.waitUntil(lambda: window.told > 0)
    english.processEvents()
    assert window.told == 1
    assert i18n.spoken() == "ar"
    assert i18n.direction() == english.layoutDirection() == Qt.LayoutDirection.RightToLeft
    i18n.install(english, "en")
    assert english.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_an_unknown_language_is_english(english: QApplication) -> None:
    i18n.install(english, "tlh")
    assert i18n.spoken() == "en"
    assert i18n.fitting("ar_EG") == i18n.fitting("AR-x") == "ar"
    assert i18n.fitting("tlh") in ("en", "ar")


def test_a_language_without_its_file_is_not_offered(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "skillshare_en.qm").touch()
    monkeypatch.setattr(i18n, "path", lambda *parts: tmp_path / parts[-1])
    assert [known.code for known in i18n.languages()] == ["en"]


def test_counts_have_their_form() -> None:
    texts = [i18n.translate("wording", "Imported: %n (person|people)", "", n) for n in (1, 2)]
    assert texts == ["Imported: 1 person", "Imported: 2 people"]


def test_names_are_isolated_where_directions_meet(english: QApplication) -> None:
    assert i18n.isolate("Drill 18 V") == "Drill 18 V"
    assert i18n.isolate("مثقاب") == "\u2068مثقاب\u2069"
    i18n.install(english, "ar")
    assert i18n.isolate("RI-0417-C") == "\u2068RI-0417-C\u2069"
    assert i18n.plain(i18n.isolate("RI-0417-C")) == "RI-0417-C"
    assert i18n.isolate("") == ""
