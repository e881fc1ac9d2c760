"""What the form of a session begins with, and the command that what was typed comes to (R60).

Values only: no widget, no write; what speaks against a plan is said by the domain.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any, Final

from skillshare.catalog.readers import Catalog
from skillshare.domain.planning import ALL, LATER, ChangeSeries, ChangeSession, PlanSeries, PlanSession
from skillshare.domain.recurrence import Rule, going_on, read
from skillshare.domain.rhythm import rhythm
from skillshare.domain.series import Series, first_slot, on, slots
from skillshare.domain.sessions import OLDEST, Role, Session
from skillshare.domain.signups import PARTICIPANT
from ui import money
from ui.i18n import translate

THIS: Final = "this"
"""The change is for one evening; the others are `LATER` and `ALL` of the domain."""
_TELLING: Final = frozenset({"start", "end", "space"})
_AGES: Final = re.compile(r"(\d{1,3})?\s*[-–—]?\s*(\d{1,3})?")
_LONGEST: Final = timedelta(minutes=120)

Problem = Callable[[str, str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """`shown` is what the form begins with; `evening` the session that is changed, None for a new one.

    `series` and `slot` are those of an evening that a series has, `kept` the recorded sessions of it that its edits do
    not move. `start` and `end` are what stands in a new form.
    """

    shown: Session
    start: datetime
    end: datetime
    evening: Session | None = None
    series: Series | None = None
    slot: datetime | None = None
    scope: str = THIS
    kept: tuple[Session, ...] = ()
    currency: str = ""

    @classmethod
    def new(cls, host: bytes | None, start: datetime, end: datetime | None = None, currency: str = "") -> "Plan":
        """A new session at that time, published, hosted by whoever plans it."""
        end = end if end is not None and end > start else start + _LONGEST
        shown = Session(id=b"", host=host, start=start, end=end, published=True)
        return cls(shown=shown, start=start, end=end, currency=currency)

    @classmethod
    def of(cls, catalog: Catalog, session: bytes, currency: str = "") -> "Plan | None":
        """The change of a session; None if nobody here knows when it takes place."""
        state = catalog.sessions.state(session)
        if state.start is None or state.end is None:
            return None
        series = catalog.series.state(state.series) if state.series is not None else None
        slot = state.slot
        if series is None or slot is None or slot not in slots(series, slot.date(), slot.date()):
            return cls(shown=state, start=state.start, end=state.end, evening=state, currency=currency)
        today = catalog.today()
        kept = tuple(one for one in catalog.sessions.recorded_of(series.id) if _is_ahead(one, today))
        return cls(shown=state, start=state.start, end=state.end, evening=state, series=series, slot=slot, kept=kept,
                   currency=currency)  # fmt: skip

    @property
    def is_new(self) -> bool:
        return self.evening is None

    def for_(self, scope: str) -> "Plan":
        """The same change for other evenings: what stands is then what the series says of this one."""
        if self.evening is None or self.series is None or self.slot is None:
            return self
        shown = self.evening if scope == THIS else on(self.series, self.slot)
        return replace(self, scope=scope, shown=shown)

    # What stands in the form

    def texts(self) -> dict[str, Any]:
        """The values of the fields that are typed, chosen from a list, or ticked."""
        shown = self.shown
        youngest, oldest = shown.ages or (0, OLDEST)
        ages = f"{youngest}–{oldest if oldest < OLDEST else ''}" if shown.ages else ""
        return {
            "title": shown.title,
            "space": shown.space.hex() if shown.space is not None else "",
            "published": shown.published,
            "note": shown.note,
            "bring": shown.bring,
            "cost": money.typed(shown.cost, self.currency) if shown.cost else "",
            "ages": ages,
            "languages": ", ".join(shown.languages),
            "grants": shown.grants,
            "needs": next((role.certificate for role in shown.roles if role.name == PARTICIPANT), ""),
        }

    def hosts(self) -> tuple[bytes, ...]:
        """Who hosts it, the one who answers for it first."""
        return (*([self.shown.host] if self.shown.host is not None else []), *self.shown.cohosts)

    def rule(self) -> Rule | None:
        """The rhythm that stands; of later evenings so many as are left."""
        if self.series is None or self.series.rule is None or self.scope == THIS or self.slot is None:
            return None
        start = self.series.pattern.start
        if self.scope == LATER and start is not None:
            return going_on(self.series.rule, start.date(), self.slot.date())
        return self.series.rule

    def may_repeat(self) -> bool:
        """Whether a rhythm makes sense: of something new, or of more than this evening."""
        return self.is_new or self.scope != THIS

    # What was typed

    def fields(self, values: Mapping[str, Any], problem: Problem | None) -> dict[str, Any] | None:
        """The typed values as fields of a session; None if one cannot be read, which `problem` then says."""
        cost = money.read(values["cost"], self.currency) if values["cost"] else 0
        ages = ages_read(values["ages"])
        if problem is not None and cost is None:
            problem("cost", translate("calendar", "Write an amount like 5, or leave it empty if it is free."))
        if problem is not None and ages is None:
            problem("ages", translate("calendar", "Write ages like 6–12, or leave it empty."))
        if cost is None or ages is None:
            return None
        languages = tuple(part.strip() for part in values["languages"].replace(";", ",").split(",") if part.strip())
        plain = {name: values[name] for name in ("title", "note", "bring", "grants", "published")}
        return {**plain, "cost": cost, "ages": ages or None, "languages": languages}

    def with_need(self, roles: Sequence[Role], needs: str) -> tuple[Role, ...]:
        """The roles, with the induction that participants need."""
        if not roles and needs:
            return (Role(name=PARTICIPANT, certificate=needs),)
        return tuple(replace(one, certificate=needs) if one.name == PARTICIPANT else one for one in roles)

    def counted(self, tools: Sequence[bytes]) -> tuple[tuple[bytes, int], ...]:
        """The things with how many of each: as many as before, else one."""
        before = dict(self.shown.tools)
        return tuple((tool, before.get(tool, 1)) for tool in tools)

    def command(self, fields: Mapping[str, Any], rule: str, along: bool) -> Any:
        """The command for these fields; `along` takes the evenings with it that people signed up for."""
        if self.evening is None:
            given = {name: value for name, value in fields.items() if value not in (None, "", (), 0)}
            return PlanSeries(fields=given, rule=rule) if rule else PlanSession(fields=given)
        changed = {name: value for name, value in fields.items() if value != getattr(self.shown, name)}
        if changed.keys() & {"start", "end"}:
            changed |= {"start": fields["start"], "end": fields["end"]}
        if self.series is None or self.scope == THIS:
            return ChangeSession(session=self.evening.id, fields=changed)
        own = self.rule()
        other = rule if self._is_other(rule, own, fields["start"].date()) else None
        return ChangeSeries(
            series=self.series.id,
            fields=self._of_first(changed),
            rule=other,
            scope=self.scope,
            slot=self.slot if self.scope == LATER else None,
            along=tuple(one.id for one in self.moving(along)),
        )

    def _is_other(self, text: str, own: Rule | None, day: date) -> bool:
        """Whether the rule that is typed says another thing than the one that stands."""
        rule = read(text)
        if rule is None or own is None or self.shown.start is None:
            return bool(text)
        before, after = rhythm(own, self.shown.start.date()), rhythm(rule, day)
        return before != after

    def _of_first(self, changed: dict[str, Any]) -> dict[str, Any]:
        """The times of the first session that the change is for, moved by as much as those of this one."""
        first = first_slot(self.series) if self.series is not None else None
        if self.scope != ALL or "start" not in changed or first is None or self.shown.start is None:
            return changed
        start = first + (changed["start"] - self.shown.start)
        return {**changed, "start": start, "end": start + (changed["end"] - changed["start"])}

    def joined(self) -> tuple[Session, ...]:
        """The evenings the change could be for, and that people have signed up for: they stay unless moved along."""
        return tuple(one for one in self.affected() if one.joined)

    def affected(self) -> tuple[Session, ...]:
        """The recorded evenings of the series that the change could be for."""
        if self.scope == ALL:
            return self.kept
        if self.scope == LATER and self.slot is not None:
            slot = self.slot
            return tuple(one for one in self.kept if one.slot is not None and one.slot >= slot)
        return ()

    def moving(self, along: bool) -> tuple[Session, ...]:
        """The recorded evenings that move with the series: those that nobody joined or moved, the others by wish."""
        return tuple(one for one in self.affected() if (along if one.joined else one.start == one.slot))

    def to_tell(self, command: Any, saved: bytes) -> tuple[bytes, ...]:
        """The sessions whose people have to know of the change: when or where it takes place is another.

        `saved` is the one that was open, with the id it has now: who comes every time is found there.
        """
        fields = getattr(command, "fields", {})
        if self.is_new or (not fields.keys() & _TELLING and getattr(command, "rule", None) is None):
            return ()
        along = [one.id for one in self.joined() if one.id in getattr(command, "along", ())]
        return tuple(dict.fromkeys((saved, *along)))


def ages_read(text: str) -> tuple[int, int] | tuple[()] | None:
    """Youngest and oldest of "6–12", "from 6", "6"; nothing for no limit, None if it cannot be read."""
    typed = text.strip()
    if not typed:
        return ()
    match = _AGES.fullmatch(typed)
    if match is None or not (match[1] or match[2]):
        return None
    youngest = int(match[1] or 0)
    oldest = int(match[2] or OLDEST)
    return (min(youngest, oldest), max(youngest, oldest)) if max(youngest, oldest) <= OLDEST else None


def _is_ahead(one: Session, today: date) -> bool:
    return not one.cancelled and one.start is not None and one.start.date() >= today
