"""The card about time given and taken on a person's page: how they stand, the latest lines, and what can be done.

The whole statement has a page of its own (`statement`).
"""

from typing import Final

from skillshare.catalog.credits import NamedLine
from skillshare.domain.credits import APART, CLAIMED, HALF
from ui import dates
from ui.i18n import isolate, translate
from ui.kit.blocks import FactLine
from ui.kit.chip import State
from ui.kit.label import Label
from ui.kit.row_list import RowList
from ui.kit.rows import Row
from ui.people.cards import Press, button
from ui.people.parts import TitledCard
from ui.session import Session
from ui.wording import time_given
from ui.wording.stops_credits import time

_LATEST: Final = 3
_TONES: Final = {CLAIMED: "warn", HALF: "warn", APART: "stop"}


def counting(session: Session) -> bool:
    """Whether time given is counted against time taken here (R74)."""
    return session.catalog.settings(session.community.id).rules.credits


def standing(person: bytes, session: Session) -> str:
    """How somebody stands: a balance, or the hours they gave where nothing is counted."""
    credits = session.catalog.credits
    if counting(session):
        return time_given.balance(credits.account(person))
    return time_given.hours(credits.hours(person))


def time_card(person: bytes, session: Session, record: Press, statement: Press) -> TitledCard:
    """How they stand and what was recorded last; `record` asks for more, `statement` shows all."""
    card = TitledCard(translate("people", "Time"))
    card.head.addWidget(button(translate("people", "Record time"), "record_time", record, icon="clock"))
    lines = session.catalog.credits.statement(person, counting=counting(session))
    if not lines:
        card.column.addWidget(Label(translate("people", "No time given or taken yet."), "body", "text2", wrap=True))
        return card
    stands = FactLine("hourglass", standing(person, session))
    stands.setContentsMargins(16, 0, 16, 0)
    card.column.addWidget(stands)
    rows = RowList(translate("people", "The latest time"), fit=True, lone=True)
    rows.setObjectName("latest_time")
    rows.show_rows([row(named, session, narrow=True) for named in reversed(lines[-_LATEST:])])
    rows.opened.connect(lambda _key: statement())
    card.column.setContentsMargins(0, 0, 0, 8)
    card.column.addWidget(rows)
    words = translate("people", "Whole statement, %n line(s)", "", len(lines))
    card.column.addWidget(button(words, "statement", statement, icon="list-checks"))
    return card


def row(named: NamedLine, session: Session, *, balance: bool = False, more: bool = False, narrow: bool = False) -> Row:
    """One line of a statement as a row; the transfer is its key. A narrow one has no chip beside its title."""
    line, said = named.line, time_given.state(named)
    day = dates.near(line.day, session.catalog.today()) if line.day else ""
    parts = [day, isolate(line.what) or _session_title(line.session, session), isolate(line.reason)]
    parts += [said] if narrow else []
    icon = "undo-2" if line.reversed else "hourglass"
    tone = "plain" if line.reversed else _TONES.get(line.state, "plain")
    stands = time(line.balance) if balance and line.balance is not None else ""
    return Row(
        key=line.transfer,
        title=time_given.title(named),
        detail=" · ".join(part for part in parts if part),
        state=None if narrow or not said else State(text=said, icon=icon, tone=tone),
        end=time_given.signed(line.minutes),
        end_detail=stands,
        end_token="text2",
        dim=line.reversed or line.reverses,
        more=more,
    )


def _session_title(record: bytes | None, session: Session) -> str:
    found = session.catalog.sessions.state(record) if record is not None else None
    return isolate(found.title) if found is not None else ""
