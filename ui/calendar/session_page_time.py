"""The time of a class on its page: who gets how much, who gives how much, and the press that settles it (R73).

What it comes to is the domain's; here it is shown before anybody presses.
"""

from typing import Final

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.catalog.coming import Evening
from skillshare.domain.refusal import Override, Question, Refusal
from skillshare.domain.signups import CHILD
from skillshare.domain.transfers import SettleClass, share
from ui.i18n import isolate, translate
from ui.kit.banner import Banner, Message, Step
from ui.kit.blocks import FactLine
from ui.kit.flow_layout import FlowLayout
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.scroll import bring_into_view
from ui.session import Session
from ui.wording import words
from ui.wording.places import HELPER
from ui.wording.stops_credits import time

_MINUTE: Final = 60


def class_time(at: Evening, session: Session) -> list[QWidget]:
    """The part about time credits; nothing where they are not counted, nobody hosts it, or nobody else was there."""
    rules = session.catalog.settings(session.community.id).rules
    host = at.session.host
    if not rules.credits or host is None or not learners(at):
        return []
    title = Label(translate("calendar", "Time credits"), "card_title")
    settled = session.catalog.credits.settled(at.session.id)
    if settled is None:
        return [title, ClassTime(at, session)]
    said = translate("calendar", "Settled: {host} got {time}.")
    name = isolate(session.catalog.people.name(host))
    return [title, FactLine("check", said.format(host=name, time=time(settled.minutes)))]


def learners(at: Evening) -> tuple[bytes, ...]:
    """Who was there to learn: not the hosts, no helpers and no children."""
    hosts = {at.session.host, *at.session.cohosts}
    here = [seat.signup for seat in at.seating.seats if seat.signup.present and seat.signup.role not in (CHILD, HELPER)]
    return tuple(dict.fromkeys(one.person for one in here if one.person is not None and one.person not in hosts))


class ClassTime(QWidget):
    """Says what settling comes to, and does it; a rule that speaks is asked about right here."""

    def __init__(self, at: Evening, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at, self._session = at, session
        self._each: int | None = None
        self._asked: tuple[Question, ...] = ()
        rules = session.catalog.settings(session.community.id).rules
        self._minutes = self._length(rules.credit_step)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(Label(self._comes_to(rules.credit_step), "body", "text2", wrap=True))
        self._banner = Banner()
        self._banner.stepped.connect(self.on_stepped)
        self._banner.left_alone.connect(self._banner.settle)
        column.addWidget(self._banner)
        row = QWidget()
        flow = FlowLayout(row)
        for name, text, each in (
            ("settle", translate("calendar", "Settle the time"), None),
            ("settle_free", translate("calendar", "The community gives it"), 0),
        ):
            button = KeyButton(text, "plain" if each is None else "flat", icon="hourglass" if each is None else "")
            button.setObjectName(name)
            button.clicked.connect(self.on_settle if each is None else self.on_settle_free)
            flow.addWidget(button)
        column.addWidget(row)

    def _length(self, step: int) -> int:
        """Minutes the host taught, as it really lasted where somebody said so, to the nearest step."""
        session = self._at.session
        planned = int((session.end - session.start).total_seconds()) // _MINUTE if session.start and session.end else 0
        really = self._session.catalog.signups.afterwards(session.id).minutes or planned
        return max(step, round(really / step) * step)

    def _comes_to(self, step: int) -> str:
        count = len(learners(self._at))
        host = isolate(self._session.catalog.people.name(self._at.session.host))
        each, left = share(self._minutes, count, None, step)
        said = translate("calendar", "{host} gets {time}, %n (person gives|people give) {each} each.", "", count)
        said = said.format(host=host, time=time(self._minutes), each=time(each))
        if not left:
            return said
        return f"{said} " + translate("calendar", "{time} stays with the community.").format(time=time(left))

    @Slot()
    def on_settle(self) -> None:
        self._settle(None)

    @Slot()
    def on_settle_free(self) -> None:
        self._settle(0)

    def _settle(self, each: int | None, overrides: tuple[Override, ...] = ()) -> None:
        self._each = each
        host = self._at.session.host
        if host is None:
            return
        command = SettleClass(
            session=self._at.session.id,
            host=host,
            learners=learners(self._at),
            minutes=self._minutes,
            each=each,
            day=self._at.occasion.day,
            overrides=overrides,
        )
        self._session.actions.do(command, refused=self.on_refused, asked=self.on_asked)

    def on_refused(self, refusal: Refusal) -> None:
        """Say why it is not settled."""
        said = words(refusal, self._session.catalog.today())
        leave = translate("calendar", "Close")
        self._say(Message(kind="stop", title=said.title, why=f"{said.why} {said.next}", leave=leave))

    def on_asked(self, asked: tuple[Question, ...]) -> None:
        """Ask whether the limits are passed over (R72)."""
        self._asked = asked
        said = [words(question, self._session.catalog.today()) for question in asked]
        step = Step(name="anyway", text=translate("calendar", "Settle it anyway"), override=True, needs_reason=True)
        reasons = (translate("calendar", "Agreed with them"), translate("calendar", "It balances soon"))
        why = " ".join([said[0].why, *(f"{more.title}." for more in said[1:])])
        leave = translate("calendar", "Leave it")
        self._say(Message(kind="ask", title=said[0].title, why=why, steps=(step,), leave=leave, reasons=reasons))

    def _say(self, message: Message) -> None:
        self._banner.show_message(message)
        on = self._banner.findChild(QWidget, "anyway")
        if on is not None:
            on.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self.on_said)

    @Slot()
    def on_said(self) -> None:
        """It stands at the end of a long page, and has its height by now."""
        bring_into_view(self._banner)

    @Slot(str, str)
    def on_stepped(self, _name: str, reason: str) -> None:
        rules = dict.fromkeys(question.rule for question in self._asked)
        self._settle(self._each, tuple(Override(rule=rule, reason=reason) for rule in rules))
