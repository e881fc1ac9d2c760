"""Items by keyboard and with the whole sample library: search, filters, panel, form, photos, labels, empty states."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QEvent, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from skillshare.catalog.views import ItemFilter, ItemRow
from skillshare.domain.calendar import Opening, Slot
from skillshare.domain.items import AddItem, ChangeItem, SetCondition
from tests.ui import library
from tests.ui.hands import button, keyboard, nameless, press, push, texts, write
from tests.ui.windows import show
from ui import money, photos
from ui.inline_ask import InlineAsk
from ui.items.availability import days_of
from ui.items.form import ItemForm
from ui.items.place import ItemsPlace
from ui.items.troubles import Troubles
from ui.kit.banner import Banner
from ui.kit.empty_state import EmptyState
from ui.kit.item_card import ItemCard
from ui.kit.rows import Role, Row
from ui.marks import marks
from ui.paged import PAGE
from ui.session import Session


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return library.build(tmp_path_factory.mktemp("library") / "community")


@pytest.fixture
def session(template: Path, tmp_path: Path, lit: QApplication) -> Iterator[Session]:
    with library.opened(library.copied(template, tmp_path / "community"), tmp_path) as opened:
        yield opened


@pytest.fixture
def place(session: Session, qtbot: QtBot) -> ItemsPlace:
    return _shown(session, qtbot)


def _shown(session: Session, qtbot: QtBot) -> ItemsPlace:
    made = ItemsPlace(session)
    qtbot.addWidget(made)
    made.resize(1148, 746)
    show(qtbot, made)
    made.first_focus().setFocus()
    return made


def _on_show(place: ItemsPlace) -> list[ItemRow]:
    model = place.list._model
    while model.canFetchMore(model.index(-1)):
        model.fetchMore(model.index(-1))
    return [model.record(number) for number in range(model.rowCount())]


def _one(session: Session, **wanted: object) -> ItemRow:
    return session.catalog.items.page(ItemFilter(**wanted), 0, 1)[0]  # type: ignore[arg-type]


def _typed(place: ItemsPlace) -> str | None:
    """What stands in the name of the open form, None if none is open."""
    return place.form.values()["name"] if place.form is not None else None


def _said(place: ItemsPlace) -> str:
    return " | ".join(label.text() for label in texts(place, QLabel))


# The list


def test_the_list_reads_one_page_and_more_on_the_way_down(place: ItemsPlace) -> None:
    assert place.list._model.rowCount() == PAGE
    assert len(_on_show(place)) == place.session.catalog.items.count(ItemFilter()) > 280
    assert "297" in _said(place)


def test_search_as_you_type_marks_what_it_found(place: ItemsPlace) -> None:
    write("wood")
    found = _on_show(place)
    assert [item.name for item in found] == [
        "Wood chisels, set",
        "Wood damp meter",
        "Wooden hand plane",
        "Wooden train set",
    ]
    card = place.list._model.index(2).data(Role.ROW)
    assert isinstance(card, ItemCard)
    assert card.match == ((0, 4),)


def test_marks_stand_under_the_letters_that_were_typed() -> None:
    assert marks("Łódź saw, large", "lod sa") == ((0, 3), (5, 2))
    assert marks("Straße", "strass") == ((0, 5),)
    assert marks("Drill", "saw") == ()


def test_enter_opens_the_first_and_arrows_take_the_panel_along(place: ItemsPlace) -> None:
    write("cordless drill 18")
    press("Return")
    first = place.panel.item()
    assert first is not None
    assert place.side.isVisible()
    place.list.view.setFocus()
    press("Right")
    assert place.panel.item() not in (None, first)
    press("Escape")
    assert not place.side.isVisible()
    assert not place.step_back()


def test_slash_goes_to_the_search_and_is_an_ordinary_letter_there(place: ItemsPlace) -> None:
    place.list.view.setFocus()
    press("/")
    assert place.list.search.isAncestorOf(keyboard())
    write("1/2")
    assert place.list.search.text() == "1/2"
    press("Escape")
    assert place.list.search.text() == ""


@pytest.mark.parametrize(
    ("state", "expected"), [("here", "here"), ("out", "out"), ("late", "out"), ("repair", "repair")]
)
def test_the_state_chips_let_only_their_state_through(place: ItemsPlace, state: str, expected: str) -> None:
    chip = place.list._filters._states[state]
    chip.setFocus()
    press("Space")
    found = _on_show(place)
    assert found
    assert {item.state for item in found} == {expected}
    if state == "late":
        assert all(item.due is not None and item.due < library.TODAY for item in found)


def test_another_place_opens_the_list_on_one_state(place: ItemsPlace) -> None:
    place.show_item(_one(place.session, state="here").id)
    place.list.search.show_text("wood")
    place.open("repair")
    found = _on_show(place)
    assert found
    assert {item.state for item in found} == {"repair"}
    assert place.list.search.text() == ""
    assert place.side.isHidden()


def test_a_category_is_chosen_from_its_menu_and_taken_back(place: ItemsPlace) -> None:
    pick = place.list._filters._category
    action = next(a for a in pick._menu.actions() if a.data() == "Sewing")
    action.trigger()
    assert {item.category for item in _on_show(place)} == {"Sewing"}
    assert pick._on is not None
    pick._on.click()
    assert len(_on_show(place)) > 280


def test_the_view_is_remembered(place: ItemsPlace, qtbot: QtBot) -> None:
    push(place, "switch")
    assert isinstance(place.list._model.index(0).data(Role.ROW), Row)
    place.hide()
    again = _shown(place.session, qtbot)
    assert isinstance(again.list._model.index(0).data(Role.ROW), Row)


def test_a_change_elsewhere_shows_at_once_and_keeps_what_was_chosen(place: ItemsPlace, qtbot: QtBot) -> None:
    write("tent")
    press("Return")
    shown = place.panel.item()
    assert shown is not None
    place.session.community.do(ChangeItem(item=shown, fields={"shelf": "Z 99"}))
    qtbot.waitUntil(lambda: "Z 99" in _said(place))
    assert place.list.view.chosen_key() == shown


# Nothing there


def test_an_empty_catalogue_offers_to_add_and_to_import(tmp_path: Path, lit: QApplication, qtbot: QtBot) -> None:
    with library.opened(library.empty(tmp_path / "community"), tmp_path) as session:
        place = _shown(session, qtbot)
        state = texts(place, EmptyState)[0]
        with qtbot.waitSignal(session.wanted) as wanted:
            state.acted_second.emit()
        assert wanted.args == ["community", "import"]
        state.acted.emit()
        assert place.form is not None
        write("First ladder")
        press("Ctrl+Return")
        assert [item.name for item in _on_show(place)] == ["First ladder"]
        place.close()


def test_nothing_found_offers_a_near_word_and_to_add(place: ItemsPlace) -> None:
    write("hammr")
    state = texts(place, EmptyState)[0]
    assert "hammr" in state.accessibleName()
    state.acted.emit()
    assert place.list.search.text() == "hammer"
    assert _on_show(place)
    place.list.search.show_text("Flux capacitor")
    texts(place, EmptyState)[0].acted_second.emit()
    assert place.form is not None
    assert place.form.values()["name"] == "Flux capacitor"


def test_a_list_that_cannot_be_read_says_so_and_offers_to_try_again(place: ItemsPlace, qtbot: QtBot) -> None:
    class Broken:
        def __getattr__(self, name: str) -> object:
            raise OSError("disk gone")

    whole, place.list._session = place.list._session, Broken()  # type: ignore[assignment]
    place.list._session.__dict__["actions"] = whole.actions
    with qtbot.waitSignal(whole.actions.broken):
        place.list.requery()
    state = texts(place, EmptyState)[0]
    place.list._session = whole
    state.acted.emit()
    assert place.list.view.isVisible()


# The panel


def test_lend_goes_to_the_desk_and_bring_back_is_done_here(place: ItemsPlace, qtbot: QtBot) -> None:
    here, out = _one(place.session, state="here"), _one(place.session, state="out")
    place.show_item(here.id)
    with qtbot.waitSignal(place.session.wanted) as wanted:
        push(place.panel, "primary")
    assert wanted.args == ["desk", ("code", here.number)]
    place.show_item(out.id)
    push(place.panel, "primary")
    row = place.session.catalog.items.row(out.id)
    assert row is not None
    assert not row.outings


def test_retire_with_a_reason_by_keys_and_undo_it(place: ItemsPlace, qtbot: QtBot) -> None:
    item = _one(place.session, state="here")
    place.show_item(item.id)
    menu = place.panel.more_menu()
    next(a for a in menu.actions() if a.objectName() == "retired").trigger()
    assert isinstance(keyboard(), QLineEdit)
    press("Return")
    assert place.session.catalog.items.state(item.id).condition == "active"
    write("Handle is gone")
    press("Return")
    state = place.session.catalog.items.state(item.id)
    assert (state.condition, state.reason) == ("retired", "Handle is gone")
    qtbot.waitUntil(lambda: "Handle is gone" in _said(place))
    push(place.panel, "undo_0")
    assert place.session.catalog.items.state(item.id).condition == "active"
    qtbot.waitUntil(lambda: button(place.panel, "primary").accessibleName() == "Lend")


def test_escape_leaves_the_question_then_the_panel(place: ItemsPlace) -> None:
    item = _one(place.session, state="here")
    place.show_item(item.id)
    place.panel.on_repair()
    press("Escape")
    assert place.side.isVisible()
    assert keyboard() is button(place.panel, "primary")
    press("Escape")
    assert not place.side.isVisible()


def test_a_question_goes_with_the_item_it_was_about(place: ItemsPlace) -> None:
    first, second = (_one(place.session, state=state) for state in ("here", "late"))
    place.show_item(first.id)
    place.panel.on_repair()
    place.show_item(second.id)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert place.panel.show_item(second.id)
    assert not place.panel.step_back()
    assert place.panel.findChild(InlineAsk) is None


def test_a_consumable_is_counted(place: ItemsPlace) -> None:
    item = place.session.community.do(AddItem(fields={"name": "Screws", "consumable": True, "stock": 0})).record
    place.show_item(item)
    push(place.panel, "primary")
    write("many")
    press("Return")
    assert place.session.catalog.items.state(item).stock == 0
    keyboard().clear()  # type: ignore[attr-defined]
    write("250")
    press("Return")
    assert place.session.catalog.items.state(item).stock == 250


def test_a_clash_is_settled_on_the_panel(place: ItemsPlace) -> None:
    clash = place.session.catalog.items.clashes()[0]
    place.show_item(clash.item.id)
    banner = texts(place.panel, Banner)[0]
    keep = clash.loans[1]
    assert banner.take(f"keep {keep.id.hex()}")
    state = place.session.catalog.items.state(clash.item.id)
    assert [outing.loan for outing in state.outings] == [keep.id]


def test_a_conflict_offers_the_other_value(session: Session, qtbot: QtBot) -> None:
    row = _one(session, state="here")
    page = session.catalog.items.one(row.id)
    assert page is not None
    shown = Troubles(session, replace(page, item=replace(page.item, conflicts={"name": ("Old name",)})))
    qtbot.addWidget(shown)
    with qtbot.waitSignal(shown.done) as done:
        shown.on_stepped("use 0 name", "")
    assert done.args == [ChangeItem(item=row.id, fields={"name": "Old name"})]


def test_an_item_that_vanishes_closes_its_panel(place: ItemsPlace, qtbot: QtBot) -> None:
    made = place.session.community.do(AddItem(fields={"name": "Mistake"}))
    place.show_item(made.record)
    place.session.community.undo(made.entry)
    qtbot.waitUntil(lambda: not place.side.isVisible())


def test_something_late_is_planned_as_gone_for_four_weeks() -> None:
    opening = Opening((Slot(id=b"s" * 16, weekday=3, start=1080, changeover=None, end=1200),))
    late = days_of(library.TODAY, opening, out=True, due=date(2026, 11, 1), away=False)
    assert [day.state for day in late if day.day >= library.TODAY] == ["out"] * 18
    due = days_of(library.TODAY, opening, out=True, due=date(2026, 12, 3), away=False)
    assert max(day.day for day in due if day.state == "out") == date(2026, 12, 3)
    assert [day.day for day in due if day.open] == [date(2026, 11, 26), date(2026, 12, 3), date(2026, 12, 10)]


# The form


def test_an_item_is_added_edited_and_the_edit_undone_by_keys(place: ItemsPlace, qtbot: QtBot) -> None:
    press("Ctrl+N")
    write("Pasta machine, wide")
    assert place.form is not None
    place.form.field("value").editor.setFocus()  # type: ignore[union-attr]
    write("45,50")
    place.form.field("accessories").editor.setFocus()  # type: ignore[union-attr]
    write("Clamp")
    press("Return")
    write("Crank")
    press("Ctrl+Return")
    item = place.panel.item()
    assert item is not None
    state = place.session.catalog.items.state(item)
    assert (state.name, state.value, state.accessories) == ("Pasta machine, wide", 4550, ("Clamp", "Crank"))
    assert state.number.startswith("RI-")
    press("Ctrl+E")
    place.form.field("shelf").editor.setFocus()  # type: ignore[union-attr]
    write("K 4")
    press("Ctrl+Return")
    assert place.session.catalog.items.state(item).shelf == "K 4"
    push(place.panel, "undo_0")
    assert place.session.catalog.items.state(item).shelf == ""


def test_what_does_not_fit_is_said_under_its_field(place: ItemsPlace) -> None:
    taken = _one(place.session, state="here")
    before = place.session.catalog.items.count(ItemFilter())
    press("Ctrl+N", "Ctrl+Return")
    assert keyboard().objectName() == "name"
    assert keyboard().accessibleDescription()
    write("Another")
    assert place.form is not None
    number = place.form.field("number")
    assert number is not None
    number.editor.setFocus()
    write(taken.number)
    press("Ctrl+Return")
    assert taken.name in number.editor.accessibleDescription()
    assert place.session.catalog.items.count(ItemFilter()) == before
    worth = place.form.field("value")
    assert worth is not None
    worth.editor.setFocus()
    write("a lot")
    press("Ctrl+Return")
    assert "120" in worth.editor.accessibleDescription()


def test_what_was_typed_survives_leaving_the_form(place: ItemsPlace, qtbot: QtBot) -> None:
    press("Ctrl+N")
    write("Half a thing")
    with qtbot.waitSignal(place.session.notice):
        press("Escape")
    assert _typed(place) is None
    press("Ctrl+N")
    assert _typed(place) == "Half a thing"
    push(place, "discard")
    press("Ctrl+N")
    assert _typed(place) == ""


def test_a_draft_survives_another_place_of_the_same_session(place: ItemsPlace, qtbot: QtBot) -> None:
    press("Ctrl+N")
    write("Begun in English")
    place.hide()
    again = _shown(place.session, qtbot)
    again.on_add_wanted("")
    assert again.form is not None
    assert again.form.values()["name"] == "Begun in English"


def test_a_copy_takes_over_what_copies_share(place: ItemsPlace) -> None:
    source = _one(place.session, text="tent")
    before = place.session.catalog.items.state(source.id)
    place.on_copy_wanted(source.id)
    press("Ctrl+Return")
    made = place.panel.item()
    assert made not in (None, source.id)
    after = place.session.catalog.items.state(made or b"")
    assert (after.name, after.category, after.value) == (before.name, before.category, before.value)
    assert after.serial == ""
    page = place.session.catalog.items.one(source.id)
    assert page is not None
    assert made in [copy.id for copy in page.copies]
    assert "1 more of the same" in _said(place)


# Pictures


def _camera_file(folder: Path) -> Path:
    """A photo as a phone writes it: large, turned by EXIF, with something hidden in it."""
    image = QImage(QSize(3000, 1500), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    plain = folder / "plain.jpg"
    assert QImageWriter(str(plain), QByteArray(b"jpeg")).write(image)
    turned = b"MM\x00*\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06\x00\x00\x00\x00\x00\x00"
    segment = b"Exif\x00\x00" + turned + b"GPS 52.52 N 13.40 E"
    whole = plain.read_bytes()
    file = folder / "camera.jpg"
    file.write_bytes(whole[:2] + b"\xff\xe1" + (len(segment) + 2).to_bytes(2, "big") + segment + whole[2:])
    return file


def test_a_photo_is_turned_made_small_and_freed_of_hidden_data(lit: QApplication, tmp_path: Path) -> None:
    small = photos.from_file(_camera_file(tmp_path))
    image = QImage.fromData(small)
    assert (image.width(), image.height()) == (800, 1600)
    assert len(small) <= photos.LARGEST
    assert b"Exif" not in small
    assert b"GPS" not in small
    shelf = photos.PhotoShelf(tmp_path)
    name = shelf.put(small)
    assert shelf.photo(name) == small
    assert 0 < len(shelf.thumbnail(name)) <= 40 * 1024
    assert shelf.thumbnail(bytes(32)) == b""


def test_a_photo_from_a_file_is_kept_with_the_item(place: ItemsPlace, tmp_path: Path) -> None:
    press("Ctrl+N")
    write("Green thing")
    assert isinstance(place.form, ItemForm)
    field = place.form._picture
    words = tmp_path / "words.txt"
    words.write_text("no picture", encoding="utf-8")
    field.take_file(words)
    assert field.photo is None
    assert "words.txt" in field._problem.text()
    field.take_file(_camera_file(tmp_path))
    press("Ctrl+Return")
    photo = place.session.catalog.items.state(place.panel.item() or b"").photo
    assert photo is not None
    assert photos.PhotoShelf(place.session.folder, place.session.community.vault).photo(photo)


def test_the_name_proposes_a_drawing_and_another_can_be_chosen(place: ItemsPlace) -> None:
    press("Ctrl+N")
    write("Cordless drill")
    assert isinstance(place.form, ItemForm)
    field = place.form._picture
    assert field._guess.drawing == "drill"
    push(place.form, "drawing_choose")
    assert field._gallery is not None
    field._gallery.setCurrentRow(3)
    press("Return")
    chosen = field.drawing
    assert chosen
    press("Ctrl+Return")
    assert place.session.catalog.items.state(place.panel.item() or b"").picture == chosen


# Labels


def test_things_are_ticked_for_labels_by_keys(place: ItemsPlace, qtbot: QtBot) -> None:
    push(place, "labels")
    press("Space", "Down", "Space")
    place.list.search.show_text("tent")
    push(place, "labels_all")
    tents = [item.id for item in _on_show(place)]
    with qtbot.waitSignal(place.labels_wanted) as wanted:
        push(place, "labels_print")
    ids = wanted.args[0]
    assert len(ids) == 2 + len(tents)
    assert set(tents) <= set(ids)
    assert not place.list.ticking()


def test_one_label_from_the_panel(place: ItemsPlace, qtbot: QtBot) -> None:
    item = _one(place.session, state="here")
    place.show_item(item.id)
    with qtbot.waitSignal(place.labels_wanted) as wanted:
        next(a for a in place.panel.more_menu().actions() if a.objectName() == "label").trigger()
    assert wanted.args == [[item.id]]


# For everyone


def test_a_scanned_label_opens_its_item(place: ItemsPlace) -> None:
    item = _one(place.session, state="here")
    assert place.take_scan("SK" + item.number.replace("-", ""))
    assert place.panel.item() == item.id
    assert not place.take_scan("SKXX9999X")


def test_every_control_has_a_name(place: ItemsPlace) -> None:
    place.show_item(_one(place.session, state="out").id)
    assert nameless(place) == []
    place.panel.on_retire()
    assert nameless(place) == []
    place.on_add_wanted("")
    assert nameless(place) == []


@pytest.mark.parametrize(
    ("what", "shown"), [(("new", "Tent peg"), ("Tent peg", "")), (("number", "4006381333931"), ("", "4006381333931"))]
)
def test_what_the_desk_does_not_know_begins_a_new_item(
    place: ItemsPlace, what: tuple[str, str], shown: tuple[str, str]
) -> None:
    place.open(what)
    assert place.form is not None
    values = place.form.values()
    assert (values["name"], values["number"]) == shown


def test_a_narrow_window_shows_panel_or_list(place: ItemsPlace) -> None:
    place.resize(700, 700)
    item = _one(place.session, state="here")
    place.show_item(item.id)
    assert not place.list.isVisible()
    assert place.side.width() == place.width()
    press("Escape")
    assert place.list.isVisible()
    assert not place.side.isVisible()


@pytest.mark.parametrize(
    ("text", "amount"),
    [("120", 12000), ("2,50", 250), ("€ 3.5", 350), ("12 EUR", 1200), ("ten", None), ("1.2.3", None), ("-5", None)],
)
def test_amounts_are_read_as_people_write_them(text: str, amount: int | None) -> None:
    assert money.read(text, "EUR") == amount


def test_amounts_without_a_minor_unit() -> None:
    assert money.read("500", "JPY") == 500
    assert money.read("5.5", "JPY") is None
    assert money.typed(500, "JPY") == "500"
    assert money.typed(250, "EUR") == "2.50"


def test_amounts_with_a_minor_unit_of_a_thousandth() -> None:
    assert money.read("2.5 KWD", "KWD") == 2500
    assert money.typed(2500, "KWD") == "2.500"
    assert money.typed(2000, "KWD") == "2"


def test_a_refused_undo_is_explained_on_the_panel(place: ItemsPlace) -> None:
    item = _one(place.session, state="here")
    made = place.session.community.do(SetCondition(item=item.id, condition="repair", reason="loose"))
    place.show_item(item.id)
    target = button(place.panel, "undo_0")
    place.session.community.undo(made.entry)
    QTest.keyClick(target, Qt.Key.Key_Space)
    assert "undone already" in _said(place)
