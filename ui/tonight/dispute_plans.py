"""Sessions and series that laptops which had not met planned differently, as questions with answers (R60).

Two in one room at one time are shown with the rooms.
"""

from collections.abc import Mapping
from datetime import date, datetime, tzinfo
from typing import Any

from skillshare.catalog.readers import Catalog
from skillshare.catalog.views import Tonight
from skillshare.domain import checks
from skillshare.domain.planning import ChangeSeries, ChangeSession
from skillshare.domain.refusal import Override
from skillshare.domain.series import Series
from skillshare.domain.sessions import Session
from skillshare.domain.undo import Undo
from ui import dates
from ui.i18n import isolate, translate
from ui.tonight.dispute import Answer, Dispute, Sources
from ui.wording.fields import field

_WHEN = ("start", "end")
_RULES = ("space_taken", "space_closed", "capacity", "reserved", "host", "places", "endless")
_ALL = 100_000
"""Deeds of a record: the first of them is the last in its history."""


def plan_disputes(tonight: Tonight, catalog: Catalog, zone: tzinfo) -> list[Dispute]:
    """One question for each thing that was planned differently, and for each two series that go on from one slot."""
    sources = Sources(history=catalog.history, zone=zone, today=tonight.day)
    asked = [dispute for one in tonight.planned for dispute in _about(one, catalog, sources)]
    return [*asked, *(_rivals(group, catalog, sources) for group in tonight.rivals)]


def _about(one: Session | Series, catalog: Catalog, sources: Sources) -> list[Dispute]:
    shown = one.pattern if isinstance(one, Series) else one
    found = []
    if one.conflicts.keys() & set(_WHEN):
        values = [{name: getattr(shown, name) for name in _WHEN}, *_times(one.conflicts, shown)]
        found.append(_dispute(one, shown, translate("tonight", "Time"), values, catalog, sources))
    for name in one.conflicts:
        if name in ("title", "space", "host"):
            values = [{name: value} for value in (getattr(shown, name), *one.conflicts[name])]
            found.append(_dispute(one, shown, _called(name), values, catalog, sources))
    return found


def _times(conflicts: Mapping[str, tuple[Any, ...]], shown: Session) -> list[dict[str, Any]]:
    """The other times, start and end together as they were said; what does not differ is as it stands."""
    columns = [[checks.local_time(value) for value in conflicts.get(name, ())] for name in _WHEN]
    most = max(map(len, columns))
    starts, ends = (
        [*column, *[getattr(shown, name)] * (most - len(column))] for column, name in zip(columns, _WHEN, strict=True)
    )
    return [{"start": start, "end": end} for start, end in zip(starts, ends, strict=True) if start and end]


def _called(name: str) -> str:
    words = {"space": translate("wording", "Room or bench"), "host": translate("wording", "Host")}
    return words.get(name) or field(name)


def _dispute(
    one: Session | Series, shown: Session, what: str, values: list[dict[str, Any]], catalog: Catalog, sources: Sources
) -> Dispute:
    title = translate("tonight", "{name}: “{field}” was written differently")
    why = translate("tonight", "Two laptops that had not met wrote it. The first stands until somebody chooses.")
    return Dispute(
        key=f"plan {one.id.hex()} {what}",
        title=title.format(name=isolate(shown.title), field=what),
        why=why,
        record=one.id,
        is_person=False,
        answers=tuple(_answer(one, value, catalog, sources) for value in values),
    )


def _answer(one: Session | Series, value: dict[str, Any], catalog: Catalog, sources: Sources) -> Answer:
    said = _said(value, catalog, sources.today) or translate("tonight", "nothing")
    verb = translate("tonight", "Take “{value}”").format(value=said)
    # Both times were agreed to where they were written; which one stands is all that is asked here.
    reason = translate("tonight", "Chosen between what two laptops wrote")
    agreed = tuple(Override(rule=rule, reason=reason) for rule in _RULES)
    command: Any = ChangeSession(session=one.id, fields=value, overrides=agreed)
    if isinstance(one, Series):
        command = ChangeSeries(series=one.id, fields=value, overrides=agreed)
    name, written = next(iter(value.items()))
    written = written.isoformat(timespec="minutes") if isinstance(written, datetime) else written
    return Answer(said=said, source=sources.of(one.id, name, written), verb=verb, commands=(command,))


def _said(value: dict[str, Any], catalog: Catalog, today: date) -> str:
    if value.keys() == set(_WHEN):
        start, end = value["start"], value["end"]
        return dates.between(start, end, today) if start and end else ""
    name, found = next(iter(value.items()))
    if name == "title":
        return isolate(str(found or ""))
    if not isinstance(found, bytes):
        return ""
    return isolate(catalog.spaces.name(found) if name == "space" else catalog.people.name(found))


def _rivals(group: tuple[Series, ...], catalog: Catalog, sources: Sources) -> Dispute:
    """Two go on from one evening: whoever is not kept is taken back, if nobody has signed up there."""
    first = group[0]
    since = dates.day(first.since.date(), sources.today) if first.since is not None else ""
    old = isolate(catalog.series.name(first.follows or b"")) or isolate(first.pattern.title)
    answers = []
    for kept in group:
        others = [catalog.history.of(one.id, _ALL)[-1] for one in group if one.id != kept.id]
        start, end = kept.pattern.start, kept.pattern.end
        times = dates.times(start, end) if start is not None and end is not None else ""
        said = translate("tonight", "{name}, {time}").format(name=isolate(kept.pattern.title), time=times)
        verb = translate("tonight", "Keep “{value}”").format(value=said)
        commands = tuple(Undo(entry=deed.entry) for deed in others)
        answers.append(Answer(said=said, source="", verb=verb, commands=commands))
    title = translate("tonight", "{name} goes on in two ways from {day}").format(name=old, day=since)
    why = translate("tonight", "Two laptops that had not met changed its later days. Both stand until one is kept.")
    return Dispute(
        key=f"rivals {first.id.hex()}",
        title=title,
        why=why,
        record=first.id,
        is_person=False,
        answers=tuple(answers),
    )
