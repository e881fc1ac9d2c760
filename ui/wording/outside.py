"""Words for a laptop that does not belong, or not any more: what that means here, and the ways back in.

Who belongs is `journal.authority`'s question.
"""

from datetime import date, tzinfo

from ui import dates
from ui.i18n import translate
from ui.outsider import Outsider
from ui.wording.said import Words

__all__ = ["outside"]


def outside(it: Outsider, zone: tzinfo, today: date) -> Words:
    """What is so, what it means, and what now."""
    if it.removed is None:
        return Words(
            title=translate("wording", "This laptop was restored and waits to be let in"),
            why=translate("wording", "Everything from the backup is here to read. Nothing can be recorded yet."),
            next=_ways(sheet=it.sheet),
        )
    day = dates.near(dates.moment(it.removed, zone).date(), today)
    return Words(
        title=translate("wording", "This laptop was removed from the community {day}").format(day=day),
        why=translate("wording", "What it holds is here to read. What is recorded on it counts nowhere any more."),
        next=_ways(sheet=it.sheet),
    )


def _ways(*, sheet: bool) -> str:
    if sheet:
        return translate("wording", "A keeper or steward lets it in, or the recovery sheet does.")
    return translate("wording", "A keeper or steward lets it in.")
