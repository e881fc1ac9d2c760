"""A town in which laptops say anything of anything: facts of every type with bodies sensible and not.

Never here: a test, or what is right.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from hashlib import sha256
from types import SimpleNamespace
from typing import Any, Final

from hypothesis import strategies as st

from skillshare.domain import kinds
from skillshare.domain.credits import reversal
from skillshare.domain.fact import Happening
from skillshare.domain.fold import UNDONE, VERSION
from skillshare.domain.sessions import occurrence
from skillshare.domain.signups import one_of_standing
from skillshare.domain.transfers import class_part
from tests.domain.nonsense import FIELDS, LOGS, Claims, values

KINDS: Final = tuple(sorted({kind for places in kinds.PLACES.values() for kind in places}))


def rid(kind: str, n: int) -> bytes:
    """One of the two records of a kind."""
    return sha256(f"{kind} {n}".encode()).digest()[:16]


OURS: Final = rid(kinds.COMMUNITY, 0)
CIVIL: Final = (
    *("2026-12-02T18:00", "2026-12-02T20:00", "2026-12-09T18:00", "2026-11-25T13:00", "2026-11-25T12:30"),
    *("2026-03-29T02:30", "2026-10-25T02:30", "2028-02-29T23:59", "0002-01-01T00:00", "9998-12-31T23:59"),
    *("0001-01-01T00:00", "9999-12-31T23:59", "2026-12-02", "24:00"),
)
DAYS: Final = (
    *("2026-11-25", "2026-11-26", "2026-12-02", "2027-01-31", "2026-11-31", "0001-01-01", "0001-01-02"),
    *("9999-12-31", "9999-12-30", "0002-01-01", "9998-12-31"),
)
RULES: Final = (
    *("FREQ=WEEKLY", "FREQ=WEEKLY;COUNT=6", "FREQ=DAILY", "FREQ=DAILY;INTERVAL=400", "FREQ=MONTHLY;BYDAY=-1WE"),
    *("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "FREQ=WEEKLY;UNTIL=00010101"),
    *("FREQ=WEEKLY;UNTIL=99991231", "FREQ=SECONDLY", "FREQ=MONTHLY;BYDAY=MO,TU,WE;BYSETPOS=-1", ""),
)
SLOTS: Final = (*CIVIL[:3], "0002-01-01T00:00", "0002-01-08T00:00", "9997-12-26T23:59")
EVENINGS: Final = {
    occurrence(rid(kinds.SERIES, n), datetime.fromisoformat(at)): (rid(kinds.SERIES, n), at)
    for n in (0, 1)
    for at in SLOTS
}
DERIVED: Final = (
    *EVENINGS,
    *(reversal(rid(kinds.TRANSFER, n)) for n in (0, 1)),
    *(reversal(reversal(rid(kinds.TRANSFER, n))) for n in (0, 1)),
    *(one_of_standing(rid(kinds.SIGNUP, 0), rid(kinds.SESSION, n)) for n in (0, 1)),
    one_of_standing(rid(kinds.SIGNUP, 0), occurrence(rid(kinds.SERIES, 0), datetime.fromisoformat(SLOTS[0]))),
    *(class_part(rid(kinds.SESSION, 0), rid(kinds.PERSON, n)) for n in (0, 1)),
)
"""Records whose ids follow from others."""
RECORDS: Final = (OURS, *(rid(kind, n) for kind in KINDS if kind != kinds.COMMUNITY for n in (0, 1)), *DERIVED)
OF_KIND: Final[Mapping[str, tuple[bytes, ...]]] = {
    **{kind: (rid(kind, 0), rid(kind, 1)) for kind in KINDS},
    kinds.COMMUNITY: (OURS,),
    kinds.SESSION: (rid(kinds.SESSION, 0), *EVENINGS),
    kinds.TRANSFER: (rid(kinds.TRANSFER, 0), reversal(rid(kinds.TRANSFER, 0))),
    kinds.AFTERWARDS: (rid(kinds.SESSION, 0),),
}

_SESSION: Final = (
    *("title", "note", "bring", "grants", "host", "space", "skills", "cohosts", "start", "end", "tools", "roles"),
    *("ages", "languages", "cost", "published", "series", "slot"),
)
_RULES: Final = (
    *("loan_days", "item_limit", "renewals", "need_membership", "pickup_days", "reserve_ahead", "reserve_days"),
    *("reserve_gap", "reserve_notice", "credits", "credit_step", "credit_low", "credit_high", "credit_limits"),
)
_OVERRIDDEN: Final = ("broken", "reason")
SAYS: Final[Mapping[str, tuple[str, ...]]] = {
    "item.described": ("name", "number", "category", "model", "parts", "induction", "consumable", "loan_days", "photo"),
    "item.condition": ("condition", "note"),
    "model.described": ("name", "brand"),
    "kit.described": ("name", "number", "parts", "gone"),
    "loan.opened": ("item", "due", "at", "quantity"),
    "loan.borrower": ("person",),
    "loan.due": ("due",),
    "loan.returned": ("at", "check"),
    "hold.placed": ("item", "at"),
    "hold.person": ("person",),
    "hold.aside": ("item", "at"),
    "person.described": ("name", "languages", "number"),
    "person.role": ("role", "on"),
    "person.membership": ("type", "first", "until"),
    "person.merged": ("into",),
    "record.erased": ("asked",),
    "special.described": ("first", "last", "open", "reason"),
    "slot.described": ("weekday", "start_minute", "changeover", "gone"),
    "community.described": ("name", "zone", "currency"),
    "community.rules": _RULES,
    "series.described": (*_SESSION, "rule", "rule", "skipped"),
    "session.described": _SESSION,
    "session.cancelled": ("reason",),
    "session.note": ("text", "minutes"),
    "session.feedback": ("question", "answers"),
    "signup.placed": ("session", "series", "role", "children", "extra", "seat", "at", "of", "slot"),
    "signup.person": ("person", "adult"),
    "signup.told": ("seat",),
    "signup.left": ("at", "late"),
    "signup.present": ("present", "walkin", "minutes", "broke", "adult"),
    "certificate.granted": ("person", "on", "day", "until", "trainer", "session", "note"),
    "certificate.revoked": ("reason",),
    "skill.described": ("name", "group", "synonyms", "gone", "into"),
    "offer.described": (
        *("person", "want", "skill", "level", "languages", "times", "limit", "until", "note", "behalf", "consent"),
    ),
    "offer.ended": ("reason",),
    "contact.made": ("offer", "other", "at", "how", "follow_up"),
    "contact.outcome": ("outcome", "note", "follow_up"),
    "mentoring.described": ("mentor", "learner", "skill", "goal", "until"),
    "mentoring.met": ("at", "minutes", "note"),
    "mentoring.ended": ("end_reason", "note"),
    "space.described": ("name", "capacity", "access", "hours", "buffer", "note", "gone"),
    "booking.described": ("space", "title", "start", "end", "note"),
    "booking.person": ("person",),
    "booking.ended": ("reason",),
    "reservation.described": ("item", "model", "count", "first", "last", "start", "end", "session"),
    "reservation.person": ("person",),
    "reservation.ended": ("reason",),
    "duty.described": ("name", "rule", "start", "end", "people", "space", "gone"),
    "duty.taken": ("day", "on", "person", "standin_for"),
    "duty.standin": ("day", "wanted", "person"),
    "transfer.given": ("who", "minus", "other", "said_by", "day", "session"),
    "transfer.received": ("who", "minutes", "other", "said_by", "day", "session"),
    "transfer.noted": ("who", "what", "overridden"),
    "transfer.confirmed": ("who",),
    "transfer.reversed": ("reason",),
    **dict.fromkeys((name for name in kinds.PLACES if name.endswith(".overridden")), _OVERRIDDEN),
}
"""What a body of each type may say that makes sense; those not named here get any field."""
UNDER: Final = {"broken": "rule", "start_minute": "start", "end_reason": "reason", "minus": "minutes"}
"""Fields that are named otherwise above, because the same name means other things elsewhere."""


def _ids(*wanted: str) -> st.SearchStrategy[Any]:
    return st.sampled_from([record for kind in wanted for record in OF_KIND[kind]])


_WORDS: Final = st.sampled_from(("Bikes", "bikes", "", "a", "Drill", "\0", "x" * 16_000, "'; --", "%", '"*', "😀", "ß"))
_SMALL: Final = st.sampled_from((0, 1, 2, 60, 1440, 2**31 - 1, 2**31, -1, 2**63 - 1, 2**64 - 1, 1000, True))
_TIMES: Final = st.lists(st.tuples(st.integers(0, 7), st.integers(0, 1440), st.integers(0, 1441)).map(list), max_size=4)
_AT: Final = st.sampled_from((1_795_608_000_000, 1, 0, 253_402_300_799_999, 253_402_300_800_000, 1_796_000_000_000))
_ROLES: Final = st.lists(
    st.fixed_dictionaries(
        {"name": st.sampled_from(("participant", "child", "helper", ""))},
        optional={"places": st.none() | _SMALL, "certificate": st.none() | _WORDS},
    ),
    max_size=3,
)
SENSIBLE: Final[Mapping[str, st.SearchStrategy[Any]]] = {
    **dict.fromkeys(
        ("person", "who", "other_who", "host", "adult", "mentor", "learner", "trainer", "standin_for"),
        _ids(kinds.PERSON),
    ),
    "other": _ids(kinds.PERSON, kinds.OFFER, kinds.COMMUNITY),
    "into": _ids(kinds.PERSON, kinds.SKILL),
    "item": _ids(kinds.ITEM),
    "model": _ids(kinds.MODEL),
    "offer": _ids(kinds.OFFER),
    "skill": _ids(kinds.SKILL),
    "space": _ids(kinds.SPACE),
    "session": _ids(kinds.SESSION),
    "type": _ids(kinds.MEMBERSHIP_TYPE),
    **dict.fromkeys(("series", "of"), _ids(kinds.SERIES)),
    **dict.fromkeys(("skills", "cohosts"), st.lists(_ids(kinds.SKILL, kinds.PERSON), max_size=3)),
    "parts": st.lists(_ids(kinds.ITEM), max_size=3),
    "tools": st.lists(st.tuples(_ids(kinds.ITEM, kinds.MODEL), _SMALL).map(list), max_size=3),
    **dict.fromkeys(("start", "end"), st.sampled_from(CIVIL)),
    "slot": st.sampled_from(SLOTS),
    "skipped": st.lists(st.sampled_from(CIVIL), max_size=3) | st.just([CIVIL[0]] * 5000),
    **dict.fromkeys(("first", "last", "until", "day", "due", "follow_up"), st.sampled_from(DAYS)),
    "at": _AT | st.sampled_from(CIVIL),
    "rule": st.sampled_from(RULES),
    "broken": st.sampled_from(("space_taken", "reserved", "")),
    **dict.fromkeys(("minutes", "count", "capacity", "buffer", "people", "limit", "children", "quantity"), _SMALL),
    **dict.fromkeys(_RULES, _SMALL),
    **dict.fromkeys(("cost", "weekday", "start_minute", "changeover"), _SMALL),
    "minus": _SMALL.map(lambda n: -n),
    "hours": _TIMES | st.just([[0, 600]]) | st.just([[day, 0, 1440] for day in range(7)] * 100),
    "times": _TIMES,
    "answers": st.lists(_SMALL, max_size=4),
    "ages": st.lists(_SMALL, max_size=2),
    "roles": _ROLES | _ROLES.map(lambda roles: roles * 100),
    "level": st.sampled_from(("curious", "expert", "master")),
    "outcome": st.sampled_from(("met", "arranged", "no answer", "not now", "?")),
    "end_reason": st.sampled_from(("reached", "stopped", "?")),
    "said_by": st.sampled_from(("giver", "receiver", "desk", "?")),
    "role": st.sampled_from(("participant", "child", "trainer", "volunteer", "")),
    "condition": st.sampled_from(("active", "repair", "missing", "retired")),
    "zone": st.sampled_from(("Europe/Berlin", "Mars/Olympus", "")),
    "overridden": st.dictionaries(_WORDS, _WORDS, max_size=2),
    "number": st.sampled_from(("D 1", "d1", "1", "")),
    **dict.fromkeys(("languages", "synonyms", "access", "broke"), st.lists(_WORDS, max_size=3)),
    **dict.fromkeys(
        (
            *("seat", "extra", "late", "present", "walkin", "want", "behalf", "gone", "published", "on", "wanted"),
            *("asked", "open", "consumable"),
        ),
        st.booleans(),
    ),
}
BEGUN: Final = (
    *("person.described", "person.described", "item.described", "item.described", "model.described"),
    *("skill.described", "skill.described", "space.described", "series.described", "series.described"),
    *("session.described", "session.described", "offer.described", "offer.described", "signup.placed"),
    *("reservation.described", "booking.described", "transfer.given", "transfer.received"),
)
"""What most towns begin with, so that what is said next is about something."""
HINDERS: Final = frozenset({"gone", "into", "until"})
"""Fields that keep the rest of a record from being looked at."""
_HUGE: Final = st.sampled_from(([0] * 20_000, [[]] * 300, "x" * 16_384, {str(n): n for n in range(256)}, [["a"] * 300]))
_ANY_ID: Final = st.sampled_from(RECORDS)


NAMES: Final = {record: f"#{n}" for n, record in enumerate(DERIVED)} | {
    rid(kind, n): f"{kind} {n}" for kind in KINDS for n in (0, 1)
}


def named(value: Any) -> Any:
    """A body to read in a failure."""
    if isinstance(value, dict):
        return {key: named(part) for key, part in value.items()}
    if isinstance(value, list):
        return [named(part) for part in value[:5]]
    return NAMES.get(value, value[:40] if isinstance(value, str | bytes) else value)


class Told:
    """A journal in memory that holds what nobody checked but its signatures."""

    def __init__(self) -> None:
        self.by_record: dict[bytes, list[Happening]] = {}
        self.facts: dict[bytes, list[Any]] = {}
        self.claims = Claims({})

    def __repr__(self) -> str:
        said = (f"{entry[0]}: {one.type} {[NAMES[record] for record in one.records]} {named(one.body)}"
                for entry, facts in self.facts.items() for one in facts)  # fmt: skip
        return "\n" + "\n".join(said)

    def say(self, entry: bytes, log: bytes, seq: int, stamp: int, facts: Sequence[Any]) -> None:
        """One entry more, which nobody checked."""
        self.facts[entry] = list(facts)
        for at, fact in enumerate(facts):
            for place, record in enumerate(fact.records):
                h = Happening(fact.type, fact.version, fact.body, place, entry, at, log, seq, stamp, log)
                self.by_record.setdefault(record, []).append(h)

    def history(self, record: bytes, passing: Collection[tuple[str, int]] = ()) -> list[Happening]:
        """In another order than `histories`, and some of it twice."""
        found = [h for h in self.by_record.get(record, ()) if (h.type, h.place) not in passing]
        return [*found[::-1], *found[:2]]

    def histories(
        self, records: Sequence[bytes] | None = None, passing: Collection[tuple[str, int]] = ()
    ) -> Iterator[tuple[bytes, list[Happening]]]:
        for record in self.by_record if records is None else records:
            if found := [h for h in self.by_record.get(record, ()) if (h.type, h.place) not in passing]:
                yield record, found

    def saw(self, log: bytes, seq: int, on_log: bytes, /) -> int:
        return self.claims.saw(log, seq, on_log)

    def action(self, entry: bytes, /) -> Any:
        facts = self.facts.get(entry)
        return facts and SimpleNamespace(
            facts=facts, recorded=0, received=0, device=bytes(32), by=rid(kinds.PERSON, 0), unsure=False
        )

    def count(self) -> int:
        return len(self.facts)

    def entries(self) -> list[bytes]:
        return list(self.facts)

    def labels(self) -> dict[bytes, str]:
        return {}

    def entries_of(self, record: bytes, /) -> list[bytes]:
        return list(dict.fromkeys(h.entry for h in self.by_record.get(record, ())))

    def own_since(self, stamp: int, /) -> Iterator[bytes]:
        return iter(self.entries())


@st.composite
def towns(draw: st.DrawFn) -> Told:
    """Everything that was said, in an order of its own."""
    told = Told()
    for n in range(draw(st.integers(1, 12))):
        entry, log, seq = bytes([n]) * 32, draw(st.sampled_from(LOGS)), draw(st.integers(0, 5))
        stamp = draw(st.sampled_from((1, 1_795_608_000_000 << 16, 2**62, 2**63 - 99))) + n
        facts = [_undo(draw, told)] if told.facts and draw(st.integers(0, 9)) == 0 else []
        facts += [_fact(draw, kind) for kind in BEGUN if n == 0 and draw(st.integers(0, 5))]
        facts += [_fact(draw) for _ in range(draw(st.integers(1, 3)))]
        told.say(entry, log, seq, stamp, facts)
    pairs = st.tuples(st.sampled_from(LOGS), st.sampled_from(LOGS))
    told.claims = Claims(draw(st.dictionaries(pairs, st.integers(-1, 6), max_size=8)))
    return told


def _undo(draw: st.DrawFn, told: Told) -> SimpleNamespace:
    entry = draw(st.sampled_from(list(told.facts)))
    records = dict.fromkeys(record for fact in told.facts[entry] for record in fact.records)
    return SimpleNamespace(type=UNDONE, version=VERSION, records=tuple(records), body={"entry": entry})


def _fact(draw: st.DrawFn, begun: str = "") -> SimpleNamespace:
    """Something somebody said; of a kind that is `begun`, what makes sense, as far as its fields do one by one."""
    kind = begun or draw(st.sampled_from(sorted(kinds.PLACES)))
    wild = not begun and draw(st.integers(0, 11)) == 0
    records = tuple(draw(_ANY_ID if wild else st.sampled_from(OF_KIND[of])) for of in kinds.PLACES[kind])
    records += (draw(_ANY_ID),) * (8 - len(records)) if wild else ()
    return SimpleNamespace(type=kind, version=2 if wild and draw(st.booleans()) else VERSION, records=records,
                           body=draw(_body(kind, records, sane=bool(begun))))  # fmt: skip


@st.composite
def _body(draw: st.DrawFn, kind: str, records: Sequence[bytes], *, sane: bool) -> dict[str, Any] | None:
    chance = 9 if sane else draw(st.integers(0, 19))
    if chance == 0:
        return None
    names = SAYS.get(kind, FIELDS)
    if kind not in SAYS or chance == 1:
        names = tuple(draw(st.lists(st.sampled_from(FIELDS), max_size=8)))
    body: dict[str, Any] = {}
    for name in names:
        spoilt = 9 if sane and name not in HINDERS else draw(st.integers(0, 23))
        if spoilt == 0:
            body[UNDER.get(name, name)] = draw(values | _HUGE | _ANY_ID)
        elif spoilt > 2 and (not sane or spoilt > 18 or name not in HINDERS):
            body[UNDER.get(name, name)] = draw(SENSIBLE.get(name, _WORDS))
    evening = next((EVENINGS[record] for record in records if record in EVENINGS), None)
    if evening is not None and (sane or draw(st.booleans())):
        body |= {"series": evening[0], "of": evening[0], "slot": evening[1]}
    return body
