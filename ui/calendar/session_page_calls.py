"""What a session's page has to settle: people to be told of a place, and more told than there are places (R62).

It shows and says which button was pressed; the commands are the page's.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skillshare.catalog.coming import Evening
from skillshare.catalog.readers import Catalog
from skillshare.domain.seating import Over, Seat
from ui.calendar.session_page_rows import name_of
from ui.i18n import isolate, translate
from ui.kit.avatar import Avatar
from ui.kit.banner import Message, Step
from ui.kit.flow_layout import FlowLayout
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.wording.places import overbooked

MORE = "more"
ASK = "ask"
"""The steps of a clash, with the role or the sign-up behind a space."""

Press = Callable[[], None]


def clash(over: Over, evening: Evening, catalog: Catalog) -> Message:
    """What is too much, once, with what helps: more places, or asking whoever was told last."""
    count = over.taken - over.places
    text = translate("calendar", "Make room for %n more", "", count)
    steps = [Step(name=f"{MORE} {over.role}", text=text, icon="plus")]
    for last in over.last[:1]:
        seat = evening.seating.at(last)
        name = name_of(seat, catalog) if seat is not None else ""
        waits = translate("calendar", "{name} agrees to wait").format(name=isolate(name))
        steps.append(Step(name=f"{ASK} {last.hex()}", text=waits, icon="phone"))
    title = translate("calendar", "More people were told of a place than there are")
    return Message(kind="ask", title=title, why=overbooked(over), steps=tuple(steps))


def to_tell(seat: Seat, catalog: Catalog, *, shown: bool, call: Press, told: Press, leaves: Press) -> QWidget:
    """One person for whom a place is free: a call, then "Told" or "Does not come"."""
    name, signup = name_of(seat, catalog), seat.signup
    state = catalog.people.state(signup.person) if signup.person else None
    whole = QWidget()
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 4, 0, 4)
    row.setSpacing(12)
    row.addWidget(Avatar(name, signup.person or signup.id, 38))
    column = QVBoxLayout()
    column.setSpacing(4)
    column.addWidget(Label(name, "medium", wrap=True))
    phone = state.phone if state is not None else ""
    if phone and shown:
        column.addWidget(Label(isolate(phone), "strong"))
    buttons = QWidget()
    flow = FlowLayout(buttons)
    for button in (
        _button(translate("calendar", "Told"), "check", f"told {signup.id.hex()}", name, told, kind="edge"),
        *([_call(signup.id, name, call)] if phone and not shown else []),
        _button(translate("calendar", "Does not come"), "x", f"leaves {signup.id.hex()}", name, leaves, kind="flat"),
    ):
        flow.addWidget(button)
    column.addWidget(buttons)
    row.addLayout(column, 1)
    return whole


def _call(signup: bytes, name: str, press: Press) -> KeyButton:
    button = _button(translate("calendar", "Call"), "phone", f"call {signup.hex()}", name, press, kind="plain")
    said = translate("calendar", "Show the phone number of {name}").format(name=isolate(name))
    button.setAccessibleName(said)
    return button


def _button(text: str, icon: str, name: str, who: str, press: Press, *, kind: str) -> KeyButton:
    button = KeyButton(text, kind, icon=icon)
    button.setObjectName(name)
    button.setAccessibleName(translate("calendar", "{what}: {name}").format(what=text, name=isolate(who)))
    button.clicked.connect(press)
    return button
