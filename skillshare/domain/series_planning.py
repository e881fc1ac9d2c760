"""Planning series: a new one, and edits of all its sessions or of the later ones, as facts (R60).

The commands are in `planning`; which sessions a series has is in `series`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

from skillshare.domain import series as repeating
from skillshare.domain.fact import Fact
from skillshare.domain.overriding import after_questions
from skillshare.domain.planning import (
    LATER,
    SHOWN,
    ChangeSeries,
    Circumstances,
    PlanSeries,
    changed_fields,
    judged,
    with_fields,
)
from skillshare.domain.recurrence import Rule, first_day, going_on, read, shifted, write
from skillshare.domain.refusal import NothingChanges, Override, Question, Refused
from skillshare.domain.series import Series
from skillshare.domain.session_checks import BeforeEarlier, NeverHappens, RuleUnread, SeriesEndless, UnknownSeries
from skillshare.domain.sessions import DESCRIBED, Session, body_of, said_of, wall
from skillshare.domain.text import SHORT, clean


def plan_series(command: PlanSeries, fresh: bytes, there: Circumstances) -> list[Fact]:
    """Facts for a new series. Its first session is on the first day that the rule names from the start on."""
    new = _in_step(Series(id=fresh, pattern=with_fields(Session(id=fresh), command.fields)), _rule(command.rule))
    skipped = frozenset(at.replace(second=0, microsecond=0, tzinfo=None) for at in command.skipped)
    return _begun(replace(new, skipped=skipped), command.fields, command.overrides, there)


def change_series(
    command: ChangeSeries, series: Series, pins: Sequence[Session], fresh: bytes, there: Circumstances
) -> list[Fact]:
    """Facts for an edit of `ALL`, or of `LATER` from a slot on, which begins the series `fresh`.

    `pins` are the recorded sessions of the series; none of them moves but those named in `along` (R60).
    """
    start = series.pattern.start
    if series.rule is None or start is None or not series.repeats:
        raise Refused(UnknownSeries())
    first = repeating.first_slot(series) or start
    slot = command.slot if command.scope == LATER else first
    if slot is None or (slot != first and slot not in repeating.slots(series, slot.date(), slot.date())):
        raise Refused(UnknownSeries())
    same = going_on(series.rule, start.date(), slot.date())
    before = replace(series, rule=same, pattern=replace(series.pattern, start=slot, end=slot + series.length))
    after = _edited(command, before, slot.date(), same)
    along = _along(command, before, after, pins)
    if slot == first:
        return [*_changed_series(command, before, after, there), *along]
    if (after.rule, said_of(after.pattern)) == (same, said_of(before.pattern)):
        raise Refused(NothingChanges())
    _check_behind(series, slot, after)
    later = replace(after, id=fresh, follows=series.id, since=slot)
    skipped = frozenset(at + _shift(before, after) for at in series.skipped if at >= slot)
    return [*_begun(replace(later, skipped=skipped), command.fields, command.overrides, there), *along]


def _check_behind(series: Series, slot: datetime, after: Series) -> None:
    """Raises Refused if the later sessions would begin before one that stays as it is."""
    start = after.pattern.start
    stays = repeating.slots(series, start.date(), slot.date() - timedelta(days=1)) if start is not None else ()
    kept = [at for at in stays if at not in series.skipped]
    if kept:
        raise Refused(BeforeEarlier(series.pattern.title, kept[-1].date()))


def _edited(command: ChangeSeries, before: Series, day: date, same: Rule) -> Series:
    """The series as the command wants it; where that names another day and no rule, the rule goes with the day."""
    pattern = with_fields(before.pattern, command.fields)
    rule = _rule(command.rule) if command.rule is not None else same
    if command.rule is None and pattern.start is not None:
        rule = shifted(same, day, pattern.start.date())
    return _in_step(replace(before, pattern=pattern), rule)


def _begun(new: Series, said: Mapping[str, Any], overrides: tuple[Override, ...], there: Circumstances) -> list[Fact]:
    asked = (*_endless(new, there), *judged(new.pattern, said, there, coming(new, there.today)))
    facts = after_questions(repeating.OVERRIDDEN, asked, overrides, (new.id,))
    body = {**body_of(said_of(new.pattern)), **_repeats(new)}
    records = (new.id,) if new.follows is None else (new.id, new.follows)
    return [Fact(type=repeating.DESCRIBED, records=records, body=body), *facts]


def _changed_series(command: ChangeSeries, before: Series, after: Series, there: Circumstances) -> list[Fact]:
    pattern = replace(before.pattern, conflicts=before.conflicts)
    changed = body_of(changed_fields(pattern, after.pattern, command.fields))
    is_new = after.rule != before.rule
    if is_new or (command.rule is not None and "rule" in before.conflicts):
        changed |= {"rule": _repeats(after)["rule"]}
    if not changed:
        raise Refused(NothingChanges())
    takes = changed.keys() | ({"start"} if is_new else set())
    evenings = coming(after, there.today)
    asked = (
        *(_endless(after, there) if is_new else ()),
        *judged(after.pattern, dict.fromkeys(takes), there, evenings),
    )
    facts = after_questions(repeating.OVERRIDDEN, tuple(asked), command.overrides, (before.id,))
    return [Fact(type=repeating.DESCRIBED, records=(before.id,), body=changed), *facts]


def _along(command: ChangeSeries, before: Series, after: Series, pins: Sequence[Session]) -> list[Fact]:
    """What the edit says, for the recorded sessions that move with it; by as much as the first one moves."""
    facts = []
    for one in pins:
        if one.id not in command.along or one.start is None or one.cancelled:
            continue
        fields = {name: value for name, value in command.fields.items() if name not in ("start", "end")}
        moved = with_fields(one, fields)
        if _shift(before, after) or after.length != before.length:
            start = one.start + _shift(before, after)
            moved = replace(moved, start=start, end=start + after.length)
        changed = changed_fields(one, moved, fields)
        if changed:
            facts.append(Fact(type=DESCRIBED, records=(one.id,), body=body_of(changed)))
    return facts


def _shift(before: Series, after: Series) -> timedelta:
    old, new = before.pattern.start, after.pattern.start
    return new - old if old and new else timedelta()


def _repeats(series: Series) -> dict[str, Any]:
    """The fields of a series that a session does not have."""
    said: dict[str, Any] = {"rule": write(series.rule)} if series.rule else {}
    if series.skipped:
        said["skipped"] = sorted(map(wall, series.skipped))[: repeating.MOST_SKIPPED]
    if series.follows is not None and series.since is not None:
        said |= {"series": series.follows, "slot": wall(series.since)}
    return said


def _rule(text: str) -> Rule:
    rule = read(text)
    if rule is None:
        raise Refused(RuleUnread(clean(text)[:SHORT]))
    return rule


def _in_step(series: Series, rule: Rule) -> Series:
    """The series with that rule, beginning on the first day the rule names, so that what it says it starts is so."""
    start, end = series.pattern.start, series.pattern.end
    if start is None or end is None:
        return replace(series, rule=rule)
    day = first_day(rule, start.date())
    if day is None:
        raise Refused(NeverHappens())
    begins = datetime.combine(day, start.time())
    pattern = replace(series.pattern, start=begins, end=begins + (end - start))
    return replace(series, rule=rule, pattern=pattern)


def _endless(series: Series, there: Circumstances) -> list[Question]:
    start = series.pattern.start
    if series.rule is None or not series.rule.is_endless or start is None:
        return []
    return [SeriesEndless(max(start.date(), there.today) + SHOWN)]


def coming(series: Series, today: date) -> list[tuple[datetime, datetime]]:
    """Start and end of the sessions that it has from today on, as far as the calendar shows them."""
    start = series.pattern.start
    last = max(start.date(), today) + SHOWN if start is not None else today
    found = (at for at in repeating.slots(series, today, last) if at not in series.skipped)
    return [(at, at + series.length) for at in found]
