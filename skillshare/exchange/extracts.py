"""The tables of an export: which columns and rows each has. Values only; files are written in `export`.

The tables of items and people have the headings of `mapping.OWN`, so that they can be imported again unchanged.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from typing import Any, Final, TypeAlias

from skillshare.catalog.whole import Act
from skillshare.community import Community
from skillshare.domain import kinds
from skillshare.domain.checks import ID_SIZE
from skillshare.domain.credits import counted
from skillshare.domain.currency import minor_digits
from skillshare.domain.holds import Hold
from skillshare.domain.items import ACTIVE, Item
from skillshare.domain.kits import Kit
from skillshare.domain.loans import Loan
from skillshare.domain.people import Person
from skillshare.exchange import coming_rows, house_rows, teaching_rows
from skillshare.exchange.amounts import shown
from skillshare.exchange.mapping import KEPT, OWN, Target

Cell: TypeAlias = str | int
_KEYS: Final = 1_500
"""Most columns for kept words; a table with more is no table any more, and the history has them all."""
_HIDDEN: Final = ("salt", "by")
"""What every body carries for the journal's sake."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extract:
    """One table. `count` is how many rows there are, for showing how far it is."""

    name: str
    headings: tuple[str, ...]
    count: int
    rows: Callable[[], Iterator[Sequence[Cell]]]


def extracts(community: Community) -> tuple[Extract, ...]:
    """All tables: things, people, loans, holds, opening, time given, teaching, sign-ups, the house, history."""
    wanted = (kinds.ITEM, kinds.KIT, kinds.PERSON, kinds.LOAN, kinds.HOLD)
    states: dict[str, list[Any]] = {kind: [] for kind in wanted}
    for kind, state in community.catalog.whole.states(*states):
        states[kind].append(state)
    items: list[Item] = sorted(states[kinds.ITEM], key=lambda item: (item.number, item.id))
    people: list[Person] = sorted(states[kinds.PERSON], key=lambda person: (person.number, person.id))
    holds: list[Hold] = sorted(states[kinds.HOLD], key=lambda hold: hold.order)
    kits: list[Kit] = sorted((kit for kit in states[kinds.KIT] if not kit.gone), key=lambda kit: (kit.number, kit.id))
    loans: list[Loan] = sorted(states[kinds.LOAN], key=lambda loan: (loan.opened, loan.id))
    names = _Names(items, people)
    digits = minor_digits(community.catalog.settings(community.id).currency)
    types = {kind.id: kind.name for kind in community.catalog.membership_types()}
    standing = community.catalog.people.standing
    listed = [person for person in people if person.into is None or standing(person.id) == person.id]
    zone = community.zone()
    return (
        _items(items, digits),
        _kits(kits, names),
        _people(listed, types),
        _loans(loans, names, zone),
        _holds(holds, names, zone),
        _memberships(listed, types),
        _opening(community),
        _given_time(community, names),
        *_teaching(community, names),
        *_coming(community, names),
        *_house(community, names),
        _history(community, names, zone),
    )


class _Names:
    """What to call a record in another record's row."""

    __slots__ = ("items", "people")

    def __init__(self, items: Iterable[Item], people: Iterable[Person]) -> None:
        self.items = {item.id: (item.number, item.name) for item in items}
        self.people = {person.id: (person.number, person.name) for person in people}

    def of(self, record: bytes) -> str:
        number, name = self.items.get(record) or self.people.get(record) or ("", "")
        return f"{number} {name}".strip() or record.hex()


def _items(items: Sequence[Item], digits: int) -> Extract:
    keys = _keys(items)

    def rows() -> Iterator[Sequence[Cell]]:
        for i in items:
            value = "" if i.value is None else shown(i.value, digits)
            condition = "" if i.condition == ACTIVE and not i.reason else i.condition
            yield (
                *(i.number, i.name, i.category, i.brand, i.make, i.serial, i.location, i.shelf, value),
                *(i.loan_days or "", condition, i.reason, _listed(i.accessories), i.care, i.safety, i.induction),
                *(i.description, "yes" if i.consumable else "", i.stock if i.consumable or i.stock else ""),
                *(i.unit, i.owner, i.picture, i.note),
                *(i.extra.get(key, "") for key in keys),
            )

    headings = (*OWN[Target.ITEMS], *(KEPT + key for key in keys))
    return Extract(name="items", headings=headings, count=len(items), rows=rows)


def _people(people: Sequence[Person], types: Mapping[bytes, str]) -> Extract:
    keys = _keys(people)

    def rows() -> Iterator[Sequence[Cell]]:
        for p in people:
            last = p.last_period()
            yield (
                *(p.number, p.name, p.full_name, p.phone, p.email, p.address, p.prefers, ", ".join(p.languages)),
                *(p.card, p.note, p.block, types.get(last.type or b"", "") if last else ""),
                *((_day(last.first), _day(last.until)) if last else ("", "")),
                ", ".join(p.roles),
                *(p.extra.get(key, "") for key in keys),
            )

    headings = (*OWN[Target.PEOPLE], *(KEPT + key for key in keys))
    return Extract(name="people", headings=headings, count=len(people), rows=rows)


def _loans(loans: Sequence[Loan], names: _Names, zone: tzinfo) -> Extract:
    def rows() -> Iterator[Sequence[Cell]]:
        for loan in loans:
            yield (
                *names.items.get(loan.item or b"", ("", "")),
                *names.people.get(loan.person or b"", ("", "")),
                *(_time(loan.opened, zone), _day(loan.due), _time(loan.returned, zone), loan.ended, loan.renewals),
                *(_listed(loan.parts or ()), _listed(loan.missing or ()), loan.check, loan.check_note),
            )

    headings = (
        *("Item number", "Item", "Person number", "Person", "Out", "Due", "Back", "Ended because", "Renewals"),
        *("Parts out", "Parts missing", "Checked", "Check note"),
    )
    return Extract(name="loans", headings=headings, count=len(loans), rows=rows)


def _kits(kits: Sequence[Kit], names: _Names) -> Extract:
    """One row a part; the parts themselves are among the items (R11)."""
    rows_of = [(kit, part) for kit in kits for part in kit.parts]

    def rows() -> Iterator[Sequence[Cell]]:
        for kit, part in rows_of:
            yield (kit.number, kit.name, kit.note, *names.items.get(part, ("", "")))

    headings = ("Kit number", "Kit", "Note", "Item number", "Item")
    return Extract(name="kits", headings=headings, count=len(rows_of), rows=rows)


def _holds(holds: Sequence[Hold], names: _Names, zone: tzinfo) -> Extract:
    """One row a place in a line; until when something is kept is written where it was put aside."""

    def rows() -> Iterator[Sequence[Cell]]:
        for hold in holds:
            yield (
                *names.items.get(hold.item or b"", ("", "")),
                *names.people.get(hold.person or b"", ("", "")),
                *(_time(hold.placed, zone), _day(hold.aside), hold.ended),
            )

    headings = ("Item number", "Item", "Person number", "Person", "Since", "Put aside until", "Ended because")
    return Extract(name="holds", headings=headings, count=len(holds), rows=rows)


def _memberships(people: Sequence[Person], types: Mapping[bytes, str]) -> Extract:
    found = [
        (p.number, p.name, types.get(period.type or b"", ""), _day(period.first), _day(period.until))
        for p in people
        for period in p.periods
    ]
    headings = ("Person number", "Person", "Membership type", "From", "Until")
    return Extract(name="memberships", headings=headings, count=len(found), rows=lambda: iter(found))


def _opening(community: Community) -> Extract:
    opening = community.catalog.opening()
    weekly = sorted(opening.slots, key=lambda slot: (slot.weekday, slot.start))
    found: list[Sequence[Cell]] = [
        ("weekly", s.weekday + 1, "", "", "open", *_hours(s.start, s.changeover, s.end), "") for s in weekly
    ]
    for special in opening.specials:
        hours = _hours(special.start, special.changeover, special.end) if special.open else ("", "", "")
        state = "open" if special.open else "closed"
        found.append(("special", "", _day(special.first), _day(special.last), state, *hours, special.reason))
    headings = ("Kind", "Weekday (1 is Monday)", "First day", "Last day", "State", "From", "Changeover", "To", "Reason")
    return Extract(name="opening", headings=headings, count=len(found), rows=lambda: iter(found))


def _given_time(community: Community, names: _Names) -> Extract:
    """One row a transfer: who helped whom, and how it stands (R71); the community is a side as well (R73)."""
    credits = community.catalog.credits
    found = counted(credits.everything())
    house = community.catalog.settings(community.id).name

    def side(record: bytes | None) -> tuple[str, str]:
        return ("", house) if record == community.id else names.people.get(record or b"", ("", ""))

    def rows() -> Iterator[Sequence[Cell]]:
        for t, state in found:
            flags = ("yes" if flag else "" for flag in (t.reversed, t.reverses))
            yield (_day(t.day), *side(t.payee), *side(t.payer), t.minutes, t.what, state, *flags, t.reason)

    headings = (
        *("Day", "Helper number", "Who helped", "Helped number", "Who was helped", "Minutes", "What for", "State"),
        *("Taken back", "Takes another back", "Why"),
    )
    return Extract(name="time", headings=headings, count=len(found), rows=rows)


def _teaching(community: Community, names: _Names) -> list[Extract]:
    """Skills, offers and wants, contacts, mentoring (R70)."""
    catalog = community.catalog

    def who(record: bytes | None) -> tuple[str, str]:
        return names.people.get(record or b"", ("", ""))

    tables = (
        ("skills", teaching_rows.SKILLS, teaching_rows.skills(catalog)),
        ("offers", teaching_rows.OFFERS, teaching_rows.offers(catalog, who)),
        ("contacts", teaching_rows.CONTACTS, teaching_rows.contacts(catalog, community.zone())),
        ("mentoring", teaching_rows.MENTORING, teaching_rows.mentoring(catalog, who)),
    )
    return [
        Extract(name=name, headings=headings, count=len(found), rows=found.__iter__) for name, headings, found in tables
    ]


def _coming(community: Community, names: _Names) -> list[Extract]:
    """Sessions, who came to them, what was said of them, and certificates."""
    catalog, zone = community.catalog, community.zone()

    def who(record: bytes | None) -> tuple[str, str]:
        return names.people.get(record or b"", ("", ""))

    tables: tuple[tuple[str, tuple[str, ...], list[Sequence[Cell]]], ...] = (
        ("sessions", coming_rows.SESSIONS, coming_rows.sessions(catalog, who)),
        ("signups", coming_rows.SIGNUPS, coming_rows.signups(catalog, who, zone)),
        ("certificates", coming_rows.CERTIFICATES, coming_rows.certificates(catalog, who)),
        ("afterwards", coming_rows.AFTERWARDS, coming_rows.afterwards(catalog, zone)),
    )
    return [
        Extract(name=name, headings=headings, count=len(found), rows=found.__iter__) for name, headings, found in tables
    ]


def _house(community: Community, names: _Names) -> list[Extract]:
    """Rooms, bookings, reservations, duties and who is on them."""
    catalog = community.catalog

    def who(record: bytes | None) -> tuple[str, str]:
        return names.people.get(record or b"", ("", ""))

    def what(record: bytes | None) -> tuple[str, str]:
        return names.items.get(record or b"", ("", ""))

    tables = (
        ("spaces", house_rows.SPACES, house_rows.spaces(catalog)),
        ("bookings", house_rows.BOOKINGS, house_rows.bookings(catalog, who)),
        ("reservations", house_rows.RESERVATIONS, house_rows.reservations(catalog, who, what)),
        ("duties", house_rows.DUTIES, house_rows.duties(catalog)),
        ("turns", house_rows.TURNS, house_rows.turns(catalog, who)),
    )
    return [
        Extract(name=name, headings=headings, count=len(found), rows=found.__iter__) for name, headings, found in tables
    ]


def _history(community: Community, names: _Names, zone: tzinfo) -> Extract:
    """One row a fact, in plain fact types and fields; what was taken back stays, and so does the taking back."""

    def rows() -> Iterator[Sequence[Cell]]:
        for act in community.catalog.whole.acts():
            yield from _facts(act, names, zone)

    headings = ("When", "Laptop", "Who", "Action", "Fact", "About", "Fields")
    return Extract(name="history", headings=headings, count=community.catalog.whole.act_count(), rows=rows)


def _facts(act: Act, names: _Names, zone: tzinfo) -> Iterator[Sequence[Cell]]:
    who = names.of(act.by) if act.by else ""
    for kind, records, body in act.facts:
        about = ", ".join(map(names.of, records))
        shown_body = "" if body is None else _fields(body, names)
        yield _time(act.at, zone), act.laptop, who, act.entry.hex()[:16], kind, about, shown_body


def _fields(body: Mapping[str, Any], names: _Names) -> str:
    """Fields in words. Keys, hashes and certificates say nothing to a reader and do not belong into a spreadsheet."""
    shown_fields = {name: _plain(value, names) for name, value in body.items() if name not in _HIDDEN}
    return "; ".join(f"{name}: {text}" for name, text in shown_fields.items() if text is not None)


def _plain(value: object, names: _Names) -> str | None:
    if isinstance(value, bytes):
        return names.of(value) if len(value) == ID_SIZE else None
    if isinstance(value, Mapping):
        return ", ".join(f"{key} = {_plain(inner, names) or ''}" for key, inner in value.items())
    if isinstance(value, list | tuple):
        return ", ".join(_plain(inner, names) or "" for inner in value)
    return "" if value is None else str(value)


def _keys(states: Iterable[Item] | Iterable[Person]) -> list[str]:
    found: dict[str, None] = {}
    for state in states:
        found |= dict.fromkeys(state.extra)
    return list(found)[:_KEYS]


def _listed(parts: Sequence[str]) -> str:
    """One a line if any holds a semicolon, else between semicolons; read back by `words.own_parts`."""
    return "".join(part + "\n" for part in parts) if any(";" in part for part in parts) else "; ".join(parts)


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""


def _time(at: int | None, zone: tzinfo) -> str:
    """Local time at the site, to the second, with its offset."""
    return datetime.fromtimestamp(at / 1000, zone).isoformat(" ", "seconds") if at else ""


def _hours(start: int, changeover: int | None, end: int) -> tuple[str, str, str]:
    return _clock(start), "" if changeover is None else _clock(changeover), _clock(end)


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"
