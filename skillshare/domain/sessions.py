"""Sessions: one evening at which people teach, learn or mend together, as it stands (R60, R61, R63).

Series of them are in `series`, and what a person may plan in `planning`. Times are civil times of the site (R7).

Essay. An evening of a series is worked out from it until somebody touches it: signs up, moves it, cancels it. The first
touch records a *pin*, the whole evening as it was then, so that no later edit of the series moves what people joined
(R60). Its id follows from series and slot, so two laptops that touch one evening touch one record. A pin is no
decision: what somebody changed of this one evening counts before what any pin says, also if the two did not know of
each other. Fields are one register each; start and end are always written together, and so never mix.

Whoever touched an evening first may undo that. The pin in the undone entry stays all the same while something else said
of this evening stands, such as the sign-up of somebody else: it would move with the series otherwise, and no laptop
could know of all the sign-ups when it undoes. A session of no series that was taken back while others signed up stays
too, as a cancelled one: they are to be told.

A member's own laptop may sign up and may not pin (journal §4). Its sign-up says which evening of which series it is
for; until a desk pins it, that evening is what the series says, at the time at which they signed up.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, Final

from skillshare.domain import checks
from skillshare.domain.fact import Fact, Happening
from skillshare.domain.fold import UNDONE, VERSION, Registers, Saw, in_order, undone_entries
from skillshare.domain.text import MANY

DESCRIBED: Final = "session.described"
CANCELLED: Final = "session.cancelled"
OVERRIDDEN: Final = "session.overridden"
JOINED: Final = "signup.placed"
"""The fact that names a session second, when somebody signs up for it."""
TYPES: Final = (DESCRIBED, CANCELLED, OVERRIDDEN)
"""Fact types; a pin names its series as the second record. An override says why a rule was passed over."""

SHARED: Final = "space_taken"
"""The rule that two do not have one space at one time (R30)."""

IMPORTANT: Final = ("title", "start", "end", "space", "host")
"""Fields whose concurrent writes are shown as a conflict (architecture §4)."""

OLDEST: Final = 130
"""Years of age; nobody means more."""

LONGEST: Final = timedelta(days=31)
"""A camp may last weeks; what lasts longer is a slip."""


def is_ids(value: object) -> bool:
    return isinstance(value, list) and len(value) <= MANY and all(map(checks.is_id, value))


def is_tools(value: object) -> bool:
    """A list of [id of an item or model, how many of it]."""
    return isinstance(value, list) and len(value) <= MANY and all(map(_is_tool, value))


def is_roles(value: object) -> bool:
    """A list of roles: name, places (absent: as many as come), certificate (absent: none is needed)."""
    return isinstance(value, list) and len(value) <= MANY and all(map(_is_role, value))


def is_ages(value: object) -> bool:
    """Youngest and oldest, both included."""
    return isinstance(value, list) and len(value) == 2 and all(map(_is_age, value)) and value[0] <= value[1]


def _is_tool(value: object) -> bool:
    return isinstance(value, list) and len(value) == 2 and checks.is_id(value[0]) and checks.is_count(value[1])


def _is_role(value: object) -> bool:
    if not isinstance(value, dict) or not checks.is_text(value.get("name")):
        return False
    places, certificate = value.get("places"), value.get("certificate")
    return (places is None or checks.is_count(places)) and (certificate is None or checks.is_text(certificate))


def _is_age(value: object) -> bool:
    return checks.is_count(value) and value <= OLDEST  # type: ignore[operator]


FIELDS: Final[Mapping[str, Any]] = (
    dict.fromkeys(("title", "note", "bring", "grants"), checks.is_text)
    | dict.fromkeys(("host", "space"), checks.is_id)
    | dict.fromkeys(("skills", "cohosts"), is_ids)
    | dict.fromkeys(("start", "end"), checks.is_local_time)
    | {"tools": is_tools, "roles": is_roles, "ages": is_ages, "languages": checks.is_texts}
    | {"cost": checks.is_count, "published": checks.is_flag}
)
"""What describes a session, and a series as the pattern of its sessions. `cost` in the currency's minor unit, `grants`
the induction that those present get (R65)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Role:
    """As what somebody comes: `places` None is without limit, `certificate` the induction it takes (R61)."""

    name: str
    places: int | None = None
    certificate: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """State of one session. `end` is never before `start`; both are None where nobody has said when.

    `series` and `slot` tell for which start of which series it stands. `recorded` is False while what it is like is
    only worked out from its series. `reason` is why it was `cancelled`, `cancelled_at` in milliseconds UTC. `joined`
    counts who ever signed up, those who left included; `agreed` says that somebody gave a reason to share its space.
    """

    id: bytes
    title: str = ""
    note: str = ""
    bring: str = ""
    grants: str = ""
    host: bytes | None = None
    space: bytes | None = None
    skills: tuple[bytes, ...] = ()
    cohosts: tuple[bytes, ...] = ()
    tools: tuple[tuple[bytes, int], ...] = ()
    roles: tuple[Role, ...] = ()
    ages: tuple[int, int] | None = None
    languages: tuple[str, ...] = ()
    cost: int = 0
    published: bool = False
    start: datetime | None = None
    end: datetime | None = None
    series: bytes | None = None
    slot: datetime | None = None
    recorded: bool = True
    cancelled: bool = False
    reason: str = ""
    cancelled_at: int = 0
    joined: int = 0
    agreed: bool = False
    conflicts: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)


def occurrence(series: bytes, slot: datetime) -> bytes:
    """The id of a series' session in that slot, the same on every laptop."""
    return sha256(b"occurrence" + series + wall(slot).encode()).digest()[:16]


def wall(at: datetime) -> str:
    """A civil time as it stands in a body, `2026-11-27T18:30`."""
    return at.isoformat(timespec="minutes")


def fold_session(record: bytes, history: Sequence[Happening], saw: Saw) -> Session:
    """The state of a session; total, whatever the history says (architecture §4)."""
    pinned, changed = Registers(FIELDS, saw), Registers(FIELDS, saw)
    session = Session(id=record, recorded=False)
    counting, kept = _counting(record, history, saw)
    for h in counting:
        if h.place == 1 and h.type == JOINED:
            session = replace(session, joined=session.joined + 1, **_of_evening(record, h.body, "of"))
        elif h.place == 0 and h.type == OVERRIDDEN:
            session = replace(session, agreed=session.agreed or is_agreement(h.body))
        elif h.place == 0 and h.type == DESCRIBED:
            whose = _of_evening(record, h.body)
            (pinned if whose else changed).write(h)
            session = replace(session, recorded=True, **whose)
        elif h.place == 0 and h.type == CANCELLED:
            reason = checks.field(h.body, "reason", checks.is_text) or ""
            session = replace(session, recorded=True, cancelled=True, reason=reason, cancelled_at=h.recorded)
    session = replace(session, cancelled=session.cancelled or (kept and session.series is None))
    return replace(session, **described(_laid_over(pinned, changed)), conflicts=_conflicts(pinned, changed))


def _counting(record: bytes, history: Sequence[Happening], saw: Saw) -> tuple[list[Happening], bool]:
    """What counts, in order, and whether some of it was undone and is kept all the same. See the essay."""
    ordered = in_order([h for h in history if h.version == VERSION], saw)
    dead = undone_entries(ordered)
    alive = [h for h in ordered if h.type != UNDONE and h.entry not in dead]
    pins = {h.entry for h in ordered if _is_pin(record, h)}
    if not dead or not any(_touches(h) for h in alive) or any(h.entry in pins for h in alive):
        return alive, False
    if pins:
        return [h for h in ordered if h.entry not in dead or _is_pin(record, h)], True
    if any((h.type, h.place) == (DESCRIBED, 0) for h in alive) or not any(h.type == JOINED for h in alive):
        return alive, False
    return [h for h in ordered if h.entry not in dead or (h.type, h.place) == (DESCRIBED, 0)], True


def _touches(h: Happening) -> bool:
    return (h.type, h.place) in ((DESCRIBED, 0), (CANCELLED, 0), (JOINED, 1))


def _is_pin(record: bytes, h: Happening) -> bool:
    return (h.type, h.place) == (DESCRIBED, 0) and bool(_of_evening(record, h.body))


def is_agreement(body: Mapping[str, Any] | None) -> bool:
    """Whether a rule that was passed over is the one that a space is had by one at a time."""
    return (body or {}).get("rule") == SHARED


def _of_evening(record: bytes, body: Mapping[str, Any] | None, name: str = "series") -> dict[str, Any]:
    """Series and slot that a pin or a sign-up says this is of; nothing if they are of another evening."""
    series, slot = checks.field(body, name, checks.is_id), checks.local_time((body or {}).get("slot"))
    if series is None or slot is None or occurrence(series, slot) != record:
        return {}
    return {"series": series, "slot": slot}


def of_evening(session: Session) -> dict[str, Any]:
    """What a sign-up says besides, so that the evening stays where it is without a pin."""
    if session.recorded or session.series is None or session.slot is None:
        return {}
    return {"of": session.series, "slot": wall(session.slot)}


def _laid_over(pinned: Registers, changed: Registers) -> dict[str, Any]:
    said = {name: value for name, value in pinned.values().items() if changed.writer(name) is None}
    return said | changed.values()


def _conflicts(pinned: Registers, changed: Registers) -> dict[str, tuple[Any, ...]]:
    unsaid = [name for name in IMPORTANT if changed.writer(name) is None]
    return pinned.conflicts(unsaid) | changed.conflicts(IMPORTANT)


def described(values: Mapping[str, Any]) -> dict[str, Any]:
    """The fields of a `Session` that registers of `FIELDS` say."""
    out = {name: tuple(value) if isinstance(value, list) else value for name, value in values.items()}
    start, end = (checks.local_time(values.get(name)) for name in ("start", "end"))
    out |= {"start": start, "end": max(start, end or start) if start else None}
    if "tools" in values:
        out["tools"] = tuple((tool, count) for tool, count in values["tools"])
    if "roles" in values:
        out["roles"] = tuple(
            Role(name=role["name"], places=role.get("places"), certificate=role.get("certificate") or "")
            for role in values["roles"]
        )
    return out


def body_of(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Fields of a session as a body has them; the way back from `described`."""
    return {name: _plain(value) for name, value in fields.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return wall(value)
    if isinstance(value, Role):
        said = {"name": value.name, "places": value.places, "certificate": value.certificate or None}
        return {name: part for name, part in said.items() if part is not None}
    return [_plain(part) for part in value] if isinstance(value, tuple | list) else value


def said_of(session: Session) -> dict[str, Any]:
    """The fields of a session that are not empty, by name."""
    found = {name: getattr(session, name) for name in FIELDS}
    return {name: value for name, value in found.items() if value not in (None, "", (), 0)}


def pin(session: Session) -> list[Fact]:
    """The fact that keeps an evening of a series as it is; none if it is recorded already, or of no series (R60)."""
    if session.recorded or session.series is None or session.slot is None:
        return []
    body = {**body_of(said_of(session)), "series": session.series, "slot": wall(session.slot)}
    return [Fact(type=DESCRIBED, records=(session.id, session.series), body=body)]
