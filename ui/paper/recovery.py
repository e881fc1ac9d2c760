"""The recovery sheet as a page: what it is for, its code, and where it belongs.

What its code can do is `skillshare.journal.recovery`'s.
"""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtGui import QTextDocument

from ui.paper.secret import Words, secret_page
from ui.paper.tongue import Tongue


def recovery_page(community: str, code: str, today: date, tongue: Tongue) -> QTextDocument:
    """One page with everything somebody needs who has nothing but it."""
    tr = tongue.translate
    day = tongue.locale.toString(QDate(today.year, today.month, today.day), "d MMMM yyyy")
    lines = [
        tr("paper", "Keep this page in a safe place, away from the laptops. Whoever has it decides who belongs."),
        tr("paper", "It brings a community back whose laptops are lost, and removes one that was stolen."),
    ]
    foot = [
        tr("paper", "In Skillshare: Community, Devices, “Use the recovery sheet”; on a restored laptop, at its start."),
        tr("paper", "Printed on {day}. There is no copy of this code anywhere else.").format(day=day),
    ]
    words = Words(community=community, title=tr("paper", "Recovery sheet"), lines=lines, foot=foot)
    return secret_page(words, code, code, tongue)
