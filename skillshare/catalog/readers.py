"""The reading side as one value: `Catalog`, with a small class behind each question a screen can ask."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Final

from peewee import SqliteDatabase

from skillshare.catalog.bookings import Bookings
from skillshare.catalog.certificates import Certificates
from skillshare.catalog.contacts import Contacts
from skillshare.catalog.credits import Credits
from skillshare.catalog.duties import Duties
from skillshare.catalog.history import History, Records
from skillshare.catalog.holds import Holds
from skillshare.catalog.items import Items
from skillshare.catalog.kits import Kits
from skillshare.catalog.loans import Loans
from skillshare.catalog.mentoring import Mentorings
from skillshare.catalog.offers import Offers
from skillshare.catalog.people import People
from skillshare.catalog.reservations import Reservations
from skillshare.catalog.search import Search
from skillshare.catalog.series import SeriesList
from skillshare.catalog.sessions import Sessions
from skillshare.catalog.signups import Signups
from skillshare.catalog.skills import Skills
from skillshare.catalog.source import Source
from skillshare.catalog.spaces import Spaces
from skillshare.catalog.views import Tonight
from skillshare.catalog.whole import Whole
from skillshare.domain import kinds
from skillshare.domain.calendar import Opening
from skillshare.domain.items import REPAIR
from skillshare.domain.settings import MembershipType, Settings
from skillshare.domain.text import key

_NUMBER_OWNER: Final = " UNION ALL ".join(
    f"SELECT name FROM {table} WHERE code = ?1 AND record IS NOT ?2" for table in ("item", "person", "kit")
)


class Catalog:
    """Everything a screen may ask. Use it from any thread: each reads on its own connection."""

    __slots__ = (
        "_source",
        "bookings",
        "certificates",
        "contacts",
        "contacts",
        "credits",
        "duties",
        "history",
        "holds",
        "items",
        "kits",
        "loans",
        "mentoring",
        "offers",
        "people",
        "reservations",
        "search",
        "series",
        "sessions",
        "signups",
        "skills",
        "spaces",
        "whole",
    )

    def __init__(self, database: SqliteDatabase, journal: Records, today: Callable[[], date]) -> None:
        self._source = Source(database, journal, today)
        self.items = Items(self._source)
        self.people = People(self._source)
        self.loans = Loans(self._source)
        self.credits = Credits(self._source, self.people)
        self.kits = Kits(self._source)
        self.holds = Holds(self._source)
        self.spaces = Spaces(self._source)
        self.bookings = Bookings(self._source, self.spaces)
        self.duties = Duties(self._source, self.people)
        self.series = SeriesList(self._source)
        self.sessions = Sessions(self._source, self.series, self.spaces)
        self.reservations = Reservations(self._source, self.sessions)
        self.signups = Signups(self._source)
        self.certificates = Certificates(self._source)
        self.search = Search(self._source, self.sessions)
        self.skills = Skills(self._source)
        self.offers = Offers(self._source)
        self.contacts = Contacts(self._source)
        self.mentoring = Mentorings(self._source)
        self.history = History(self._source, journal)
        self.whole = Whole(journal)

    def today(self) -> date:
        """The civil date at the site (R7)."""
        return self._source.today()

    def number_owner(self, number: str | None, own: bytes | None = None) -> str | None:
        """The name of the thing, kit or person that has this number, other than `own`.

        Items, kits and people share numbers.
        """
        wanted = key(number or "")
        found = self._source.one(_NUMBER_OWNER, (wanted, own)) if wanted else None
        return found[0] if found else None

    def settings(self, community: bytes) -> Settings:
        """The community's own record; its id is the community's."""
        known: tuple[Settings, ...] = self._source.known(kinds.COMMUNITY)
        found = next((settings for settings in known if settings.id == community), None)
        return found or Settings(id=community)

    def opening(self) -> Opening:
        """All slots and special days that stand."""
        slots = tuple(s for s in self._source.known(kinds.SLOT) if not s.gone)
        specials = tuple(s for s in self._source.known(kinds.SPECIAL) if not s.gone)
        return Opening(slots, tuple(sorted(specials, key=lambda s: (s.first, s.id))))

    def membership_types(self) -> tuple[MembershipType, ...]:
        """The types on offer, in order of name."""
        found: list[MembershipType] = [t for t in self._source.known(kinds.MEMBERSHIP_TYPE) if not t.gone]
        return tuple(sorted(found, key=lambda t: (t.name, t.id)))

    def tonight(self, zone: tzinfo) -> Tonight:
        """What the first screen shows about today. `zone` is the site's, to tell when the day began."""
        day = self.today()
        start, end = (int(datetime.combine(d, time(), zone).timestamp()) * 1000 for d in (day, day + timedelta(days=1)))
        repairs = self._source.count("SELECT count(*) FROM item WHERE condition = ?", (REPAIR,))
        lent = self._source.count("SELECT count(*) FROM loan WHERE opened >= ? AND opened < ?", (start, end))
        return Tonight(
            day=day,
            due=self.loans.due_on(day, day),
            back=self.loans.returned_between(start, end),
            late=self.loans.overdue(100),
            clashes=self.items.clashes(),
            repairs=repairs,
            lent_today=lent,
            disputed=(
                *(self.items.state(item) for item in self.items.disputed()),
                *(self.people.state(person) for person in self.people.disputed()),
            ),
            cards=self.people.same_cards(),
            numbers=self.items.same_numbers(),
            planned=(
                *(self.series.state(series) for series in self.series.disputed()),
                *(self.sessions.state(session) for session in self.sessions.disputed()),
            ),
            rivals=self.series.rivals(),
        )

    def to_settle(self) -> int:
        """How many things laptops that had not met recorded so that a person has to settle them."""
        lent_twice = self._source.count("SELECT count(*) FROM item WHERE outings > 1")
        disputed = len(self.items.disputed()) + len(self.people.disputed())
        planned = len(self.series.disputed()) + len(self.sessions.disputed()) + len(self.series.rivals())
        return lent_twice + disputed + planned + len(self.people.same_cards()) + len(self.items.same_numbers())
