"""Two that have one room at one time, as laptops that had not met may tell: one banner, with where the later one fits.

Which they are is worked out by `space_use.clashes`.
"""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from skillshare.domain.bookings import ChangeBooking, ShareSpace
from skillshare.domain.planning import MoveSession
from skillshare.domain.space_use import Clash, Taken
from ui import dates
from ui.i18n import isolate, translate
from ui.kit.banner import Banner, Message, Step
from ui.session import Session


class SpaceClash(Banner):
    """Signal: `settled(command)`."""

    settled = Signal(object)

    def __init__(self, session: Session, clash: Clash, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clash = clash
        bookings = session.catalog.bookings
        self._booked = {one.record for one in (clash.first, clash.later) if bookings.row(one.record) is not None}
        self.stepped.connect(self.on_taken)
        self._today = session.catalog.today()

    def tell(self) -> None:
        """Say it; once it lies in the page, else it would be a window of its own."""
        self.show_message(self._words(self._today))

    def _words(self, today: date) -> Message:
        clash = self._clash
        title = translate("spaces", "Two have {space} at one time").format(space=isolate(clash.space.name))
        said = translate("spaces", "{what}, {when}", "a booking and its time")
        why = "\n".join(
            said.format(what=_name(one), when=dates.between(one.start, one.end, today))
            for one in (clash.first, clash.later)
        )
        move = translate("spaces", "Move {what} to {when}")
        steps = [
            Step(
                name=f"move {place}",
                text=move.format(what=_name(clash.later), when=dates.between(offer.start, offer.end, today)),
            )
            for place, offer in enumerate(clash.times[:2])
        ]
        if self._booked:
            share = translate("spaces", "They share it")
            steps.append(Step(name="share", text=share, override=True, needs_reason=True))
        reasons = (translate("spaces", "Agreed with both"), translate("spaces", "There is room for both"))
        return Message(kind="ask", title=title, why=why, steps=tuple(steps), reasons=reasons)

    @Slot(str, str)
    def on_taken(self, name: str, reason: str) -> None:
        what, _, place = name.partition(" ")
        record = self._clash.later.record
        if what == "share":
            shared = record if record in self._booked else self._clash.first.record
            self.settled.emit(ShareSpace(booking=shared, reason=reason))
            return
        offer = self._clash.times[int(place)]
        if record in self._booked:
            self.settled.emit(ChangeBooking(booking=record, start=offer.start, end=offer.end))
        else:
            self.settled.emit(MoveSession(session=record, start=offer.start, end=offer.end))


def _name(one: Taken) -> str:
    return isolate(one.title) or translate("spaces", "Somebody")
