"""Sessions and series: planned, changed, moved, published and cancelled, with what stands in the way (R60, R63)."""

from collections.abc import Mapping, Sequence, Set
from dataclasses import replace
from datetime import datetime, time
from typing import Any

from skillshare.catalog.uses import without
from skillshare.domain import planning, series_planning, session_clashes, spaces
from skillshare.domain.fact import Fact
from skillshare.domain.items import RETIRED
from skillshare.domain.planning import Circumstances
from skillshare.domain.refusal import ItemRetired, Question, Refused
from skillshare.domain.session_clashes import House, Times
from skillshare.domain.sessions import Session, pin
from skillshare.domain.space_use import REACH
from skillshare.usecases.deciding import Deciding, facts


@facts.register
def _(command: planning.PlanSession, here: Deciding) -> list[Fact]:
    _check_choices(here, command.fields)
    there = circumstances(here, command.fields.get("host"))
    return planning.plan_session(command, command.record or here.fresh(), there)


@facts.register
def _(command: planning.ChangeSession, here: Deciding) -> list[Fact]:
    _check_choices(here, command.fields)
    session = here.catalog.sessions.state(command.session)
    there = circumstances(here, command.fields.get("host", session.host))
    return planning.change_session(command, session, there)


@facts.register
def _(command: planning.MoveSession, here: Deciding) -> list[Fact]:
    session = here.catalog.sessions.state(command.session)
    return planning.move_session(command, session, circumstances(here, session.host))


@facts.register
def _(command: planning.PublishSession, here: Deciding) -> list[Fact]:
    return planning.publish_session(here.catalog.sessions.state(command.session))


@facts.register
def _(command: planning.CancelSession, here: Deciding) -> list[Fact]:
    return planning.cancel_session(command, here.catalog.sessions.state(command.session))


@facts.register
def _(command: planning.PlanSeries, here: Deciding) -> list[Fact]:
    _check_choices(here, command.fields)
    there = circumstances(here, command.fields.get("host"))
    return series_planning.plan_series(command, command.record or here.fresh(), there)


@facts.register
def _(command: planning.ChangeSeries, here: Deciding) -> list[Fact]:
    _check_choices(here, command.fields)
    series = here.catalog.series.state(command.series)
    pins = here.catalog.sessions.recorded_of(command.series)
    there = circumstances(here, command.fields.get("host", series.pattern.host), frozenset({command.series}))
    changed = series_planning.change_series(command, series, pins, here.fresh(), there)
    # Members' own laptops sign up without saying what the evening is like; that is kept now, before it changes (R60).
    return [*changed, *(fact for one in pins for fact in pin(one))]


def circumstances(here: Deciding, host: bytes | None, besides: Set[bytes] = frozenset()) -> Circumstances:
    """What a plan is judged by; sessions of the series `besides` are not in its way."""

    def clashes(session: Session, evenings: Sequence[Times]) -> tuple[Question, ...]:
        return session_clashes.clashes(session, evenings, _house(here, session, evenings, besides))

    person = here.catalog.people.state(host) if host is not None else None
    return Circumstances(zone=here.zone, today=here.catalog.today(), host=person, clashes=clashes)


def _house(here: Deciding, session: Session, evenings: Sequence[Times], besides: Set[bytes]) -> House:
    """The rooms and things as they are without the series that are changed."""
    uses, evenings = here.uses(), evenings[: session_clashes.MOST]
    today = datetime.combine(here.catalog.today(), time())
    start = min((start for start, _ in evenings), default=today)
    end = max((end for _, end in evenings), default=today)
    around = here.catalog.sessions.between((start - REACH).date(), (end + REACH).date()) if besides else ()
    own = {row.id for row in around if row.session.series in besides}
    floor = uses.floor(start, end)
    taken = {space: [one for one in those if one.record not in own] for space, those in floor.taken.items()}
    things = {tool: without(thing, own) for tool, _ in session.tools if (thing := uses.thing(tool)) is not None}
    return House(floor=replace(floor, taken=taken), shelf=uses.shelf(), things=things)


def _check_choices(here: Deciding, fields: Mapping[str, Any]) -> None:
    """Raises Refused for a space that was removed or a thing that is retired: neither can be chosen."""
    if fields.get("space") is not None:
        spaces.check_there(here.catalog.spaces.state(fields["space"]))
    for tool, _ in fields.get("tools") or ():
        item = here.catalog.items.state(tool)
        if item.condition == RETIRED:
            raise Refused(ItemRetired(item.id, item.name, item.reason))
