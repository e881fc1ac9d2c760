"""The part of the tour with two laptops: a second app joins by its digits, shares, is removed, and what it recorded
without knowing comes on a stick.

Both are whole apps that talk as laptops in one house do; never here: entries made by hand.
"""

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from skillshare.catalog.views import ItemRow, PersonRow
from ui.devices import DevicesPage
from ui.devices.laptops import laptops
from ui.devices.remove_dialog import RemoveDialog
from ui.devices.review import ReviewCard, ReviewDialog
from ui.first_run.join import JoinSheet
from ui.first_run.welcome import Welcome
from ui.kit.key_button import KeyButton
from ui.meeting.add_dialog import AddLaptop
from ui.meeting.loop import NetworkLoop
from ui.tour_hands import DRESSES, Camera, Dress, Hands, Stuck

HERE = "127.0.0.1"
Part = TypeVar("Part", bound=QWidget)


class Laptops:
    """The laptop of the tour, and the one in the kitchen that joins it."""

    def __init__(self, hall: Hands, camera: Camera, app: QApplication, folder: Path) -> None:
        self._hall, self._camera, self._folder = hall, camera, folder
        network = NetworkLoop(addresses=lambda: (), host=HERE, port=hall.app.network.port)
        self._kitchen = Hands(app, folder / "kitchen", network)

    def end(self) -> None:
        """Switch the laptop in the kitchen off."""
        self._kitchen.end()
        self._hall.app.root.activateWindow()

    def meet(self) -> None:
        """From "Add a laptop" until each has what the other has."""
        kitchen, hall = self._kitchen, self._hall
        kitchen.app.open_folder(kitchen.app.home)
        dialog = self._added()
        kitchen.click(_part(kitchen, Welcome).join.button)
        sheet = _part(kitchen, JoinSheet)
        sheet.address.setText(f"{HERE}:{dialog.port}")
        sheet.label.setText("Kitchen laptop")
        QTest.keyClicks(sheet.code, dialog.code.text())
        QTest.keyClick(sheet.code, Qt.Key.Key_Return)
        hall.until(dialog.go.isVisible, "nobody typed the digits")
        self._camera.shot("own-add-laptop-asks")
        hall.click(dialog.go)
        kitchen.until(lambda: kitchen.app.window is not None, "the laptop in the kitchen was not let in")
        device = kitchen.community().journal.key.public
        hall.until(lambda: hall.session().sharing.met(device) is not None, "the laptops did not meet")
        dialog.close_it()
        self._camera.all_looks("own-two-laptops", self._devices)

    def part(self, person: PersonRow, things: list[ItemRow]) -> None:
        """The hall removes the laptop in the kitchen, which is away and lends on; a stick brings what it recorded."""
        kitchen, hall = self._kitchen, self._hall
        kitchen.session().sharing.enable(False)
        hall.until(lambda: not any(p.connected for p in hall.session().sharing.peers().values()), "it did not go away")
        self._removed()
        kitchen.app.root.activateWindow()
        kitchen.go_to("desk")
        kitchen.type_and_enter(person.number)
        for thing in things:
            kitchen.type_and_enter(thing.number)
            kitchen.until_it_is(thing, "out")
        kitchen.window().on_wanted("community", "devices")
        _part(kitchen, DevicesPage).stick.write_to(self._folder)
        kitchen.until(lambda: any(self._folder.glob("*.skillshare")), "nothing was written to the stick")
        kitchen.settle()
        self._devices().stick.read_from(self._folder)
        hall.until(lambda: bool(hall.community().journal.parked()), "nothing came on the stick")
        self._camera.all_looks("own-late-changes", self._devices)
        self._decided()

    # The hall's side

    def _devices(self) -> DevicesPage:
        self._hall.window().on_wanted("community", "devices")
        return _part(self._hall, DevicesPage)

    def _added(self) -> AddLaptop:
        """The dialog that lets another laptop in, in every look; it stays open in the last."""
        for dress in DRESSES[:-1]:
            self._adding(dress).close_it()
        return self._adding(DRESSES[-1])

    def _adding(self, dress: Dress) -> AddLaptop:
        hall = self._hall
        self._camera.wear(dress)
        hall.click(self._devices().action)
        dialog = hall.window().findChildren(AddLaptop)[-1]
        hall.until(lambda: dialog.port > 0, "no digits came")
        self._camera.shot("own-add-laptop", dress)
        return dialog

    def _removed(self) -> None:
        hall = self._hall
        page = self._devices()
        page.ask_remove(next(laptop for laptop in laptops(hall.community()) if not laptop.here))
        dialog = hall.window().findChildren(RemoveDialog)[-1]
        self._camera.shot("own-remove-laptop")
        hall.click(dialog.go)
        hall.until(lambda: len(laptops(hall.community())) == 1, "it was not removed")

    def _decided(self) -> None:
        """Those are taken in that are ticked when the dialog opens, which are all."""
        hall = self._hall
        self._devices()
        hall.settle()  # the cards are made anew when the page is shown
        hall.click(next(key for key in _part(hall, ReviewCard).findChildren(KeyButton) if key.objectName() == "choose"))
        dialog = hall.window().findChildren(ReviewDialog)[-1]
        self._camera.shot("own-late-choice")
        hall.click(dialog.go)
        hall.until(lambda: not hall.community().journal.parked(), "nothing was decided")


def _part(hands: Hands, kind: type[Part]) -> Part:
    """The part of that kind on the screen; a window that changes its language makes its parts anew."""

    def shown() -> Part | None:
        return next((each for each in hands.app.root.findChildren(kind) if each.isVisible()), None)

    hands.until(lambda: shown() is not None, f"no {kind.__name__} came to the screen")
    found = shown()
    if found is None:
        raise Stuck(f"the {kind.__name__} went away")
    return found
