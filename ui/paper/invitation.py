"""An invitation as a page: who is invited into what, its letters and its code to scan, and the way in step by step.

What its letters can do is `skillshare.journal.invitation`'s.
"""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtGui import QTextDocument

from ui.paper.secret import Words, secret_page
from ui.paper.tongue import Tongue


def invitation_page(community: str, code: str, scan: str, last: date, tongue: Tongue) -> QTextDocument:
    """One page for whoever has the new laptop; `last` is the last day on which it is good."""
    tr = tongue.translate
    day = tongue.locale.toString(QDate(last.year, last.month, last.day), "dddd d MMMM yyyy")
    lines = [
        tr("paper", "This page lets one laptop into {community}, also where there is no network.").format(
            community=tongue.isolate(community)
        ),
        tr("paper", "Whoever has it can ask to be let in. Keep it to yourself, and apart from the stick."),
    ]
    steps = [
        tr("paper", "On the new laptop, open Skillshare and choose “Join with an invitation”."),
        tr("paper", "Scan the code above, or put the stick in and type the letters."),
        tr("paper", "Take the stick to a laptop of the community: there, somebody lets the new one in."),
        tr("paper", "Put the stick into the new laptop again. Everything comes with it."),
    ]
    foot = [tr("paper", "Good until {day}, for one laptop.").format(day=day)]
    words = Words(
        community=community, title=tr("paper", "Invitation for a laptop"), lines=lines, steps=steps, foot=foot
    )
    return secret_page(words, code, scan, tongue)
