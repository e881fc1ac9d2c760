"""R11 in Items by keyboard: listing kits, putting one together, its panel, what is printed of it.

Never here: which items make a kit; that is the domain's.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from skillshare.catalog.views import ItemFilter, ItemRow, KitRow
from skillshare.domain.items import AddItem
from skillshare.domain.kit_lending import LendKit
from skillshare.domain.kits import AddKit
from skillshare.domain.numbers import label_code
from tests.ui import library
from tests.ui.hands import button, keyboard, nameless, press, push, texts, write
from tests.ui.windows import show
from ui.find import Find
from ui.items.kit_form import KitForm
from ui.items.place import ItemsPlace
from ui.kit import theme
from ui.kit.banner import Banner
from ui.kit.chip import FilterChip
from ui.kit.row_list import RowList
from ui.session import Session


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return library.empty(tmp_path_factory.mktemp("kits") / "community")


@pytest.fixture
def session(template: Path, tmp_path: Path, lit: QApplication) -> Iterator[Session]:
    with library.opened(library.copied(template, tmp_path / "community"), tmp_path) as opened:
        for name in ("Camping stove", "Camping tent", "Sleeping mat", "Lantern"):
            opened.community.do(AddItem(fields={"name": name, "shelf": "G 2"}))
        yield opened


@pytest.fixture
def place(session: Session, qtbot: QtBot) -> ItemsPlace:
    made = ItemsPlace(session)
    qtbot.addWidget(made)
    made.resize(1148, 746)
    show(qtbot, made)
    made.first_focus().setFocus()
    return made


def item(session: Session, text: str) -> ItemRow:
    return session.catalog.items.page(ItemFilter(text=text), 0, 1)[0]


def camping(session: Session, *names: str) -> KitRow:
    parts = [item(session, name).id for name in names or ("stove", "tent")]
    made = session.community.do(AddKit(fields={"name": "Camping kit", "parts": parts, "note": "In the blue bag."}))
    row = session.catalog.kits.row(made.record)
    assert row is not None
    return row


def kits_chip(place: ItemsPlace) -> None:
    chip = next(chip for chip in texts(place, FilterChip) if chip.words() == "Kits")
    chip.click()


def said(place: ItemsPlace) -> str:
    return " | ".join(label.text() for label in texts(place, QLabel))


def names(place: ItemsPlace) -> list[str]:
    model = place.list._model
    return [model.record(number).name for number in range(model.rowCount())]


def test_the_first_kit_is_put_together_by_keys(place: ItemsPlace, session: Session) -> None:
    kits_chip(place)
    assert "A kit is several items that are lent with one scan." in said(place)
    place.list.view.setFocus()
    place.list.search.setFocus()
    press("Ctrl+N")
    write("Camping kit")
    form = place.form
    assert isinstance(form, KitForm)
    form.parts.box.setFocus()
    write("stov")
    press("Return")
    assert form.parts.box.focusProxy() is keyboard()
    write(item(session, "tent").number)
    press("Return")
    write("nowhere")
    press("Return")
    assert "Nothing matches “nowhere”." in said(place)
    press("Ctrl+Return")
    (kit,) = session.catalog.kits.all()
    assert (kit.name, [part.name for part in kit.parts]) == ("Camping kit", ["Camping stove", "Camping tent"])
    assert place.kit_panel.kit() == kit.id
    assert place.kit_panel.isVisible()
    assert names(place) == ["Camping kit"]


def test_a_label_that_is_scanned_into_the_form_is_a_part(place: ItemsPlace, session: Session) -> None:
    place.on_kit_wanted([])
    assert place.take_scan(label_code(item(session, "mat").number))
    assert isinstance(place.form, KitForm)
    assert place.form.parts.parts == (item(session, "mat").id,)


def test_what_was_chosen_is_kept_when_the_form_closes(place: ItemsPlace, session: Session) -> None:
    place.on_kit_wanted([item(session, "mat").id])
    write("Sleep")
    press("Esc")
    assert place.side.isHidden()
    place.on_kit_wanted([])
    form = place.form
    assert isinstance(form, KitForm)
    assert form.values()["name"] == "Sleep"
    assert form.parts.parts == (item(session, "mat").id,)
    push(place, "discard")
    place.on_kit_wanted([])
    assert place.form is not form
    assert place.form is not None
    assert place.form.values()["name"] == ""


def test_things_that_are_ticked_make_a_kit(place: ItemsPlace, session: Session) -> None:
    push(place, "labels")
    for name in ("stove", "mat"):
        place.list.on_ticked(item(session, name).id)
    push(place, "labels_kit")
    assert isinstance(place.form, KitForm)
    assert place.form.parts.parts == (item(session, "stove").id, item(session, "mat").id)
    assert not place.list.ticking()


def test_an_items_panel_makes_a_kit_with_it_and_leads_to_its_kit(place: ItemsPlace, session: Session) -> None:
    place.show_item(item(session, "lantern").id)
    action = next(action for action in place.panel.more_menu().actions() if action.objectName() == "kit")
    action.trigger()
    assert isinstance(place.form, KitForm)
    place.step_back()
    kit = camping(session)
    place.show_item(item(session, "stove").id)
    push(place, "of_kit")
    assert place.kit_panel.kit() == kit.id
    assert place.kit_panel.isVisible()


def test_an_item_of_another_kit_is_refused_with_that_kits_name(place: ItemsPlace, session: Session) -> None:
    camping(session)
    place.on_kit_wanted([item(session, "tent").id])
    write("Tents")
    press("Ctrl+Return")
    banner = next(banner for banner in texts(place, Banner) if banner.message() is not None)
    message = banner.message()
    assert message is not None
    assert message.title == "Camping tent is in another kit"
    assert "Camping kit" in message.why


def test_the_panel_shows_the_parts_and_what_can_be_done(place: ItemsPlace, session: Session) -> None:
    kit = camping(session)
    wanted: list[tuple[str, object]] = []
    session.wanted.connect(lambda where, what: wanted.append((where, what)))
    place.open(kit.id)
    for text in ("Camping kit", "All here", "In the blue bag.", "History", "Kit put together"):
        assert text in said(place)
    parts = place.kit_panel.findChild(RowList, "parts")
    assert isinstance(parts, RowList)
    assert parts.model().rowCount() == 2
    push(place, "primary")
    assert wanted == [("desk", ("code", kit.number))]
    parts.opened.emit(kit.parts[0].id)
    assert place.panel.item() == kit.parts[0].id


def test_bring_back_brings_all_of_it_back(place: ItemsPlace, session: Session) -> None:
    kit = camping(session)
    owner = session.community.grant.owner
    session.community.do(AddItem(fields={"name": "Rope"}))
    session.community.do(LendKit(kit=kit.id, person=owner, overrides=library.REASONS))
    place.open(kit.id)
    assert button(place, "primary").text() == "Bring back"
    push(place, "primary")
    assert session.catalog.kits.outs(kit.id) == ()


def test_editing_takes_a_part_out(place: ItemsPlace, session: Session) -> None:
    kit = camping(session, "stove", "tent", "mat")
    place.open(kit.id)
    push(place, "edit")
    assert isinstance(place.form, KitForm)
    push(place.form.parts, "take_out")
    press("Ctrl+Return")
    row = session.catalog.kits.row(kit.id)
    assert row is not None
    assert [part.name for part in row.parts] == ["Camping stove", "Camping tent"]


def test_removing_a_kit_keeps_its_parts_and_can_be_undone(place: ItemsPlace, session: Session) -> None:
    kit = camping(session)
    place.open(kit.id)
    receipts: list[bytes] = []
    session.actions.recorded.connect(lambda receipt: receipts.append(receipt.entry))
    next(action for action in place.kit_panel.more_menu().actions() if action.objectName() == "remove").trigger()
    place.refresh()
    assert session.catalog.kits.count() == 0
    assert place.side.isHidden()
    assert item(session, "stove").name == "Camping stove"
    session.actions.undo(receipts[0])
    assert session.catalog.kits.count() == 1


def test_a_scan_and_the_search_open_it(place: ItemsPlace, session: Session, qtbot: QtBot) -> None:
    kit = camping(session)
    assert place.take_scan(label_code(kit.number))
    assert place.kit_panel.kit() == kit.id
    wanted: list[tuple[str, object]] = []
    session.wanted.connect(lambda where, what: wanted.append((where, what)))
    find = Find(session, place)
    find.open_it()
    write("camping k")
    press("Return")
    assert wanted == [("items", kit.id)]


@pytest.mark.parametrize(
    ("name", "scale", "rtl"), [("dark", 1.5, False), ("contrast", 2.0, False), ("light", 1.5, True)]
)
def test_it_fits_and_every_control_has_a_name(
    place: ItemsPlace, session: Session, lit: QApplication, name: str, scale: float, rtl: bool
) -> None:
    kit = camping(session)
    theme.apply(lit, name, scale, rtl=rtl)
    place.resize(int(1366 - 158 - 48 * scale - 12), 674)
    kits_chip(place)
    place.open(kit.id)
    assert not nameless(place)
    place.on_kit_edit_wanted(kit.id)
    lit.processEvents()
    assert not nameless(place)
    assert place.minimumSizeHint().width() <= place.width()
