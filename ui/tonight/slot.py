"""Which opening counts now, and what the place is called after it (look §2).

Pure, with the local time handed in; only the words at the end are translated.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from skillshare.domain.calendar import Hours, Opening
from ui.i18n import translate

NOON = 12 * 60
EVENING = 17 * 60


@dataclass(frozen=True, slots=True, kw_only=True)
class NextSlot:
    """The opening that runs or comes next; `share` is how much of it has gone, None if it is not open now."""

    day: date
    hours: Hours
    share: float | None = None


def minutes_of(now: datetime) -> int:
    """Minutes since local midnight."""
    return now.hour * 60 + now.minute


def next_slot(opening: Opening, now: datetime) -> NextSlot | None:
    """The opening that runs at `now` (local time) or comes next, None if none is known within a year."""
    minute = minutes_of(now)
    for hours in opening.on(now.date()):
        if minute < hours.end:
            share = (minute - hours.start) / (hours.end - hours.start)
            return NextSlot(day=now.date(), hours=hours, share=share if share >= 0 else None)
    day = opening.next_open(now.date() + timedelta(days=1))
    return None if day is None else NextSlot(day=day, hours=opening.on(day)[0])


def slot_name(opening: Opening, now: datetime) -> str:
    """What the place is called: `tonight`, `morning`, `afternoon`, or `today` when nothing more opens today."""
    slot = next_slot(opening, now)
    if slot is None or slot.day != now.date():
        return "today"
    if slot.hours.start >= EVENING:
        return "tonight"
    if slot.hours.end <= NOON + 90 and slot.hours.start < NOON:
        return "morning"
    return "afternoon" if slot.hours.start >= NOON else "today"


def slot_words(name: str) -> tuple[str, str]:
    """The word of the rail and of the title for a `slot_name`, and its icon."""
    match name:
        case "tonight":
            return translate("tonight", "Tonight"), "moon-star"
        case "morning":
            return translate("tonight", "This morning"), "sun"
        case "afternoon":
            return translate("tonight", "This afternoon"), "sun"
    return translate("tonight", "Today"), "sun"
