"""Every text of the window can be translated, and every translation shipped belongs to a text that is there.

Never here: how good a translation is. `python packaging/translate.py` brings the files in line.
"""

from __future__ import annotations

import ast
import importlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from tests.house.sources import ROOT, sources

FILES = sorted((ROOT / "resources" / "translations").glob("skillshare_*.ts"))
FORMS = {"en": 2, "ar": 6}
HOLES = re.compile(r"\{\w*\}")


@pytest.fixture
def translate(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    monkeypatch.syspath_prepend(ROOT / "packaging")
    yield importlib.import_module("translate")
    sys.modules.pop("translate")


def language(ts: Path) -> str:
    return ts.stem.removeprefix("skillshare_")


@pytest.mark.parametrize("ts", FILES, ids=language)
def test_each_language_holds_exactly_the_texts_of_the_window(translate: ModuleType, ts: Path) -> None:
    wanted = {key for key, plural in translate.texts().items() if plural or language(ts) != "en"}
    assert wanted == translate.messages(ts).keys(), "run: python packaging/translate.py"


@pytest.mark.parametrize("ts", FILES, ids=language)
def test_what_is_loaded_is_made_from_what_is_translated(translate: ModuleType, ts: Path, tmp_path: Path) -> None:
    translate.release(ts, tmp_path / "fresh.qm")
    assert (tmp_path / "fresh.qm").read_bytes() == ts.with_suffix(".qm").read_bytes()


def complaints(source: str, plural: bool, forms: tuple[str, ...], count: int) -> list[str]:
    """What is wrong with a finished translation: a hole that is not the source's, or too few plural forms."""
    found = [form for form in forms if not form or set(HOLES.findall(form)) != set(HOLES.findall(source))]
    if plural and (len(forms) != count or "%n" not in forms[-1]):
        found.append(f"{len(forms)} plural forms, without %n: {source}")
    return found


@pytest.mark.parametrize("ts", FILES, ids=language)
def test_translations_have_the_holes_and_plurals_they_need(translate: ModuleType, ts: Path) -> None:
    finished = {key: found for key, found in translate.messages(ts).items() if found.finished}
    wrong = {
        key[1]: complaints(key[1], found.plural, found.forms, FORMS[language(ts)]) for key, found in finished.items()
    }
    assert not {source: found for source, found in wrong.items() if found}


def test_english_lacks_no_plural(translate: ModuleType) -> None:
    english = translate.messages(FILES[0].with_name("skillshare_en.ts"))
    assert english
    assert not [key for key, found in english.items() if not found.finished]
    assert not [form for found in english.values() for form in found.forms if re.search(r"\(s\)|\|", form)]


@pytest.mark.parametrize(
    ("source", "one", "many"),
    [
        ("%n item(s)", "%n item", "%n items"),
        ("%n item(s) (is|are) out", "%n item is out", "%n items are out"),
        ("%n left (in all)", "%n left (in all)", "%n left (in all)"),
    ],
)
def test_english_plurals_come_from_the_text(translate: ModuleType, source: str, one: str, many: str) -> None:
    assert translate.plurals(source) == (one, many)


def test_wrong_holes_and_forms_are_seen() -> None:
    assert complaints("{name} is out", False, ("{nam} fort",), 2)
    assert complaints("%n item(s)", True, ("ein Ding",), 2)
    assert not complaints("%n item(s)", True, ("ein Ding", "%n Dinge"), 2)


def hidden(translate: ModuleType, tree: ast.AST) -> list[str]:
    """Calls whose text the collector cannot read: made of variables or an f-string."""
    calls = [call for call in translate.asked(tree) if len(call.args) > 1]
    read = (all(isinstance(arg, ast.Constant) for arg in call.args[:3]) for call in calls)
    return [ast.unparse(call) for call, readable in zip(calls, read, strict=True) if not readable]


def test_no_text_hides_from_translators(translate: ModuleType) -> None:
    found = {file.path: hidden(translate, file.tree) for file in sources("ui") if file.path != "ui/i18n.py"}
    assert not {path: calls for path, calls in found.items() if calls}


@pytest.mark.parametrize("line", ['tr("x", f"{a} b")', 'translate("x", text)', 'QCoreApplication.translate(a, "b")'])
def test_a_hidden_text_is_seen(translate: ModuleType, line: str) -> None:
    assert hidden(translate, ast.parse(line))


SCOLDING = re.compile(r"\b(errors?|invalid|please|submit|are you sure|failed|0 results)\b|!|\bN/A\b", re.I)


def test_no_text_scolds_or_shouts(translate: ModuleType) -> None:
    """The words that are never said to people (look §10)."""
    assert not [text for _, text, _ in translate.texts() if SCOLDING.search(text)]


@pytest.mark.parametrize("text", ["Invalid number", "An error occurred", "Done!", "Please wait", "Import failed"])
def test_scolding_is_seen(text: str) -> None:
    assert SCOLDING.search(text)
