"""Which inductions a person has passed, on their page (look, picture 6): giving, printing and taking back (R44).

It shows; what a press does is the page's.
"""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QPoint

from skillshare.domain.certificates import Certificate, valid
from ui import dates
from ui.i18n import isolate, translate
from ui.kit.label import Label
from ui.kit.row_list import RowList
from ui.kit.rows import Row
from ui.people.cards import Press, button
from ui.people.parts import TitledCard
from ui.session import Session

_SOON: Final = timedelta(days=60)
"""So long before its end a certificate is shown as running out."""


def certificate_card(
    person: bytes, session: Session, give: Press, more: Callable[[object, QPoint], None]
) -> TitledCard:
    """The card; `give` asks for a new one, `more` gets the certificate and where its menu opens."""
    card = TitledCard(translate("people", "Inductions done"))
    card.head.addWidget(button(translate("people", "Give one"), "give_certificate", give, icon="badge-check"))
    today = session.catalog.today()
    found = standing(session.catalog.certificates.of_person(person), today)
    if not found:
        card.column.addWidget(Label(translate("people", "None yet."), "body", "text2"))
        return card
    rows = RowList(translate("people", "Inductions done"), fit=True, lone=True)
    rows.setObjectName("certificates")
    rows.show_rows([_row(certificate, session) for certificate in found])
    rows.more.connect(more)
    rows.opened.connect(lambda key: more(key, rows.mapToGlobal(QPoint(0, 0))))
    card.column.setContentsMargins(0, 0, 0, 8)
    card.column.addWidget(rows)
    return card


def standing(certificates: tuple[Certificate, ...], today: date) -> list[Certificate]:
    """Of each induction the one that counts, else the last that did; those taken back are left out."""
    left = [one for one in certificates if one.revoked is None and one.day is not None]
    found: dict[str, Certificate] = {}
    for one in left:
        best = valid(one.on, today, left) or max(
            (other for other in left if other.on == one.on), key=lambda other: (other.until or date.max, other.id)
        )
        found.setdefault(best.on, best)
    return sorted(found.values(), key=lambda one: one.on)


def _row(certificate: Certificate, session: Session) -> Row:
    today, until = session.catalog.today(), certificate.until
    over = until is not None and until < today
    soon = until is not None and not over and until <= today + _SOON
    trainer = session.catalog.people.name(certificate.trainer)
    says = [
        _when(certificate, today),
        translate("people", "with {name}").format(name=isolate(trainer)) if trainer else "",
    ]
    return Row(
        key=certificate.id,
        title=certificate.on,
        detail=" · ".join(part for part in says if part),
        icon="clock" if over or soon else "badge-check",
        icon_token="warn" if over or soon else "good",
        dim=over,
        more=True,
    )


def _when(certificate: Certificate, today: date) -> str:
    until, day = certificate.until, certificate.day
    if until is not None and until < today:
        return translate("people", "ran out {day}").format(day=dates.full(until))
    if until is not None:
        return translate("people", "until {day}").format(day=dates.full(until))
    return translate("people", "since {day}").format(day=dates.full(day)) if day is not None else ""
