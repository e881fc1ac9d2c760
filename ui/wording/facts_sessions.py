"""A line for each fact about sessions and series: planned, moved, cancelled. Order is weight (`facts_items`).

Who signs up for them is worded in `facts_signups`.
"""

from collections.abc import Mapping
from typing import Final

from skillshare.domain import kinds, recurrence, sessions
from ui import dates
from ui.i18n import translate
from ui.wording import rhythms
from ui.wording.fields import field
from ui.wording.part import Part, Word, and_also, with_reason
from ui.wording.said import listed


def _series(part: Part) -> str:
    name = part.text("title") or part.named(kinds.SERIES) or translate("wording", "a series")
    start, rule = part.local("start"), recurrence.read(part.body.get("rule"))
    often = rhythms.repeats(rule, start.date()) if start is not None else ""
    if {"title", "rule", "start"} <= part.body.keys():
        since = part.local("slot")
        if part.id("series") is not None and since is not None:
            said = translate("wording", "From {day} on: {name}").format(
                day=dates.day(since.date(), part.today), name=name
            )
            return and_also(said, often)
        return and_also(translate("wording", "Planned: {name}").format(name=name), often)
    return _changed(part, name, often)


def _session(part: Part) -> str:
    name = part.text("title") or part.named(kinds.SESSION) or translate("wording", "a session")
    start, end = part.local("start"), part.local("end")
    time = dates.between(start, end, part.today) if start is not None and end is not None else ""
    if part.id("series") is not None:
        return and_also(translate("wording", "One evening of a series: {name}").format(name=name), time)
    if {"title", "start"} <= part.body.keys():
        return and_also(translate("wording", "Planned: {name}").format(name=name), time)
    if part.body.keys() == {"published"} and part.flag("published"):
        return translate("wording", "Published: {name}").format(name=name)
    if part.body.keys() == {"start", "end"} and time:
        return and_also(translate("wording", "Moved: {name}").format(name=name), time)
    return _changed(part, name, time)


def _changed(part: Part, name: str, also: str) -> str:
    known = [_called(each) for each in part.body if each in sessions.FIELDS and each not in ("start", "end")]
    if part.body.keys() & {"start", "end", "rule"}:
        known.insert(0, translate("wording", "Time"))
    if not known:
        return translate("wording", "Changed: {fields}").format(fields=name)
    found = translate("wording", "Changed: {fields}").format(fields=listed(known))
    said = translate("wording", "{what}: {found}", "an item, and how it is").format(what=name, found=found)
    return and_also(said, also)


def _called(name: str) -> str:
    if name == "published":
        return translate("wording", "Published")
    if name == "space":
        return translate("wording", "Room or bench")
    if name == "host":
        return translate("wording", "Host")
    if name == "roles":
        return translate("wording", "Places")
    return field(name)


def _cancelled(part: Part) -> str:
    name = part.named(kinds.SESSION) or translate("wording", "a session")
    return with_reason(translate("wording", "Cancelled: {name}").format(name=name), part.text("reason"))


def _overridden(part: Part) -> str:
    return with_reason(translate("wording", "Went on against a rule"), part.text("reason"))


SESSION_WORDS: Final[Mapping[str, Word]] = {
    "session.cancelled": _cancelled,
    "series.described": _series,
    "session.described": _session,
    "series.overridden": _overridden,
    "session.overridden": _overridden,
}
