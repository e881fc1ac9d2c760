"""A small house for tests and pictures of the desk: things with and without parts, a consumable, people of all kinds.

Never here: what a test expects.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from skillshare.community import Community
from skillshare.domain.items import AddItem
from skillshare.domain.lending import LendItem
from skillshare.domain.opening_hours import SetSlot
from skillshare.domain.people import AddPerson
from skillshare.domain.settings import PublishAgreement, SetMembershipType
from tests.ui import riverside
from tests.ui.riverside import ZONE, Clock, Riverside
from ui.action import Actions, AtOnce
from ui.bridge import Bridge
from ui.desk.place import DeskPlace
from ui.preferences import Preferences
from ui.session import Session

THINGS: dict[str, dict[str, object]] = {
    "saw": {
        "name": "Circular saw 190 mm",
        "number": "RI-0417-C",
        "shelf": "B 2",
        "accessories": ["Blade guard", "Rip fence", "Hex key", "Dust bag", "Spare blade", "Case"],
    },
    "level": {"name": "Spirit level 120 cm", "number": "RI-0388-P", "shelf": "C 4"},
    "drill": {"name": "Cordless drill 18 V", "number": "RI-0112-H", "shelf": "B 4", "loan_days": 7},
    "sander": {
        "name": "Orbital sander",
        "number": "RI-0256-D",
        "shelf": "H 2",
        "brand": "Bosch",
        "accessories": ["Case", "Dust bag", "Hose adapter", "Hex key", "Soft pad", "Care card"],
    },
    "grinder": {"name": "Angle grinder 125 mm", "number": "RI-0301-X", "shelf": "B 1", "induction": "Grinding"},
    "ladder": {"name": "Step ladder 2.4 m", "number": "RI-0500-A", "shelf": "A 6"},
    "washer": {"name": "Pressure washer", "number": "RI-0501-B", "shelf": "D 1"},
    "bench": {"name": "Folding workbench", "number": "RI-0502-C", "shelf": "D 3"},
    "screws": {"name": "Wood screws 4 × 40", "number": "RI-0600-S", "consumable": True, "stock": 40, "unit": "box"},
    "heater": {"name": "Fan heater", "number": "RI-0700-T", "condition": "retired", "reason": "burnt plug"},
}
PEOPLE: dict[str, dict[str, object]] = {
    "mehmet": {
        "name": "Mehmet Yıldız",
        "card": "M2031",
        "phone": "07700 900231",
        "email": "mehmet@example.org",
        "languages": ["tr", "de", "en"],
        "note": "Call, do not write. Works nights, so after 14:00.",
    },
    "kwame": {"name": "Kwame Mensah", "card": "M2044", "phone": "07700 900555", "languages": ["en"], "agreed": 1},
    "ana": {"name": "Ana", "card": "M2050", "email": "ana@example.org", "agreed": 1},
    "callum": {"name": "Callum Reid", "card": "M2060", "phone": "07700 900777", "block": "Two items are missing."},
}
WITHOUT_MEMBERSHIP = ("ana",)


@dataclass(slots=True)
class House:
    """The community, its records by name, and the desk on top of it."""

    riverside: Riverside
    items: dict[str, bytes]
    people: dict[str, bytes]

    def number(self, item: str) -> str:
        return str(THINGS[item]["number"])

    def card(self, person: str) -> str:
        return str(PEOPLE[person]["card"])

    def has(self, person: str) -> set[str]:
        """Names of the things a person has."""
        loans = self.riverside.session.catalog.loans.open_of(self.people[person])
        return {name for name, record in self.items.items() if any(loan.item == record for loan in loans)}

    def loan(self, item: str) -> bytes:
        """The open loan of a thing."""
        return self.riverside.session.catalog.items.state(self.items[item]).outings[0].loan


def opened(template: House, folder: Path) -> House:
    """A copy of a closed house, to change."""
    shutil.copytree(template.riverside.session.folder, folder)
    clock = Clock()
    community = Community(folder, wall=clock)
    session = Session(community, Actions(community, AtOnce()), Bridge(community), Preferences(folder))
    session.preferences.sounds = False
    house = Riverside(session=session, clock=clock, items=[], people=[])
    return House(riverside=house, items=template.items, people=template.people)


def build(folder: Path) -> House:
    """The evening of Thursday 26 November 2026; Mehmet has the washer, due today, and nobody was served yet."""
    house = riverside.found(folder, Clock(at=datetime(2026, 11, 12, 18, 10, tzinfo=ZONE)))
    do = house.session.community.do
    for weekday, start, changeover, end in ((1, 1020, None, 1200), (3, 1080, 1155, 1230), (5, 600, None, 780)):
        do(SetSlot(weekday=weekday, start=start, changeover=changeover, end=end))
    standard = do(SetMembershipType(name="Standard", item_limit=5)).record
    do(PublishAgreement(text="Bring things back on the day we agreed."))
    items = {name: do(AddItem(fields=fields)).record for name, fields in THINGS.items()}
    people = {}
    for name, fields in PEOPLE.items():
        kind = None if name in WITHOUT_MEMBERSHIP else standard
        people[name] = do(AddPerson(fields=fields, type=kind)).record
    do(LendItem(item=items["washer"], person=people["mehmet"], due=date(2026, 11, 26)))
    house.clock.at = riverside.TONIGHT
    return House(riverside=house, items=items, people=people)


def type_line(place: DeskPlace, text: str) -> None:
    """Type words and Enter into whatever has the keyboard, as a scanner does."""
    target = focused(place)
    QTest.keyClicks(target, text)
    QTest.keyClick(target, Qt.Key.Key_Return)


def press(place: DeskPlace, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(place), key, modifier)


def focused(place: DeskPlace) -> QWidget:
    """The widget that has the keyboard."""
    widget = place.focusWidget()
    assert widget is not None
    return widget
