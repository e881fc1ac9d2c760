"""A certificate as a card to cut out: who passed what, with whom, until when, and a code that proves it (R44).

What the code says and who may sign it is `skillshare.journal.card`'s.
"""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtGui import QTextDocument

from skillshare.domain.certificates import Certificate
from ui.paper.page import laid_out
from ui.paper.tongue import Tongue


def certificate_card(
    community: str, certificate: Certificate, name: str, trainer: str, scan: str, tongue: Tongue
) -> QTextDocument:
    """One card; `scan` is the signed text of its code."""
    tr = tongue.translate
    lines = [tr("paper", "Passed on {day}").format(day=_day(certificate.day, tongue))]
    if trainer:
        lines.append(tr("paper", "With {name}").format(name=tongue.isolate(trainer)))
    lines.append(
        tr("paper", "Valid until {day}").format(day=_day(certificate.until, tongue))
        if certificate.until
        else tr("paper", "Valid without an end")
    )
    values = {
        "community": community,
        "on": tongue.isolate(certificate.on),
        "name": tongue.isolate(name),
        "lines": lines,
        "foot": [tr("paper", "Every desk of the community can check the code, without any network.")],
    }
    return laid_out("certificate", tongue, values, {"qr": scan})


def _day(day: date | None, tongue: Tongue) -> str:
    return tongue.locale.toString(QDate(day.year, day.month, day.day), "d MMMM yyyy") if day is not None else ""
