"""What screens get: frozen values, ready to show, without a row or a query behind them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final

from skillshare.catalog.sessions import SessionRow
from skillshare.catalog.skills import SkillRow
from skillshare.domain.items import ACTIVE, Item
from skillshare.domain.loans import Loan
from skillshare.domain.people import Person
from skillshare.domain.series import Series
from skillshare.domain.sessions import Session
from skillshare.domain.settings import MembershipType

HERE: Final = "here"
OUT: Final = "out"
USED_UP: Final = "used_up"


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemRow:
    """One item in a list. `person` is who has it, None if it is in or this laptop may not know.

    `waits` counts the open holds; whether it is kept for one of them follows from the day (`Deciding.kept`).
    """

    id: bytes
    name: str
    number: str
    category: str
    brand: str
    shelf: str
    location: str
    picture: str
    photo: bytes | None
    induction: str
    parts: int
    consumable: bool
    stock: int
    condition: str
    loan: bytes | None
    due: date | None
    outings: int
    person: bytes | None = None
    person_name: str = ""
    waits: int = 0

    @property
    def state(self) -> str:
        """One word: out, repair, missing, retired, used_up or here. Out comes first: a retired item can be out (R9)."""
        if self.outings:
            return OUT
        if self.condition != ACTIVE:
            return self.condition
        return USED_UP if self.consumable and self.stock <= 0 else HERE


@dataclass(frozen=True, slots=True, kw_only=True)
class KitRow:
    """One kit with its parts in the order they are packed (R11)."""

    id: bytes
    name: str
    number: str
    picture: str
    note: str
    parts: tuple[ItemRow, ...]

    @property
    def away(self) -> tuple[ItemRow, ...]:
        """The parts that are not here."""
        return tuple(part for part in self.parts if part.state != HERE)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """One person in a list. `has` counts open loans, `late` those past due today; `until` ends the last membership.

    `roles` are of `domain.roles.ROLES`.
    """

    id: bytes
    name: str
    number: str
    card: str
    languages: str
    photo: bytes | None
    note: str
    block: str
    roles: tuple[str, ...]
    first: date | None
    until: date | None
    has: int
    late: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LoanRow:
    """One loan with the names to show it. Times in milliseconds UTC, `back_by` in minutes of the due day."""

    id: bytes
    item: bytes
    item_name: str
    item_number: str
    picture: str
    photo: bytes | None
    category: str
    shelf: str
    person: bytes | None
    person_name: str
    phone: str
    opened: int
    due: date | None
    back_by: int | None
    renewals: int
    returned: int | None
    ended: str

    @property
    def is_open(self) -> bool:
        return self.returned is None and not self.ended


@dataclass(frozen=True, slots=True, kw_only=True)
class Deed:
    """One action as history shows it: who did what, when, on which laptop.

    `facts` are (type, records, body), body None where this laptop may not read it. `by` is what the laptop claims.
    `undoes` is the entry this one takes back, `undone` tells that it was taken back itself.
    """

    entry: bytes
    at: int
    laptop: str
    device: bytes
    by: bytes | None
    by_name: str
    facts: tuple[tuple[str, tuple[bytes, ...], Mapping[str, Any] | None], ...]
    undone: bool = False
    undoes: bytes | None = None
    unsure: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemPage:
    """Everything about one item. `open` are its open loans, the first lent first; `copies` are others of its model."""

    item: Item
    row: ItemRow
    open: tuple[LoanRow, ...]
    copies: tuple[ItemRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonPage:
    """Everything about one person. `open` are loans not returned, the next due first; `past` the latest others.

    `past_count` counts all of those.
    """

    person: Person
    type: MembershipType | None
    open: tuple[LoanRow, ...]
    past: tuple[LoanRow, ...]
    past_count: int
    alike: tuple[PersonRow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """Two or more open loans of one item (R8), the earliest first."""

    item: ItemRow
    loans: tuple[LoanRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tonight:
    """What the first screen shows about one day.

    `disputed` are items and people of whom laptops wrote something differently, `cards` people with one card,
    `numbers` items with one number, `planned` sessions and series they planned differently, `rivals` series that go on
    from one slot of another.
    """

    day: date
    due: tuple[LoanRow, ...]
    back: tuple[LoanRow, ...]
    late: tuple[LoanRow, ...]
    clashes: tuple[Clash, ...]
    repairs: int
    lent_today: int
    disputed: tuple[Item | Person, ...] = ()
    cards: tuple[tuple[PersonRow, ...], ...] = ()
    numbers: tuple[tuple[ItemRow, ...], ...] = ()
    planned: tuple[Session | Series, ...] = ()
    rivals: tuple[tuple[Series, ...], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One answer of the search: an item, a kit, a person, a skill or a session, and whether the code fits exactly."""

    item: ItemRow | None = None
    person: PersonRow | None = None
    kit: KitRow | None = None
    skill: SkillRow | None = None
    session: SessionRow | None = None
    exact: bool = False

    @property
    def id(self) -> bytes:
        found = self.item or self.person or self.kit or self.skill or self.session
        if found is None:
            raise ValueError("a hit is something")
        return found.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Answer to a search. `instead` are words to try if nothing was found ("did you mean")."""

    hits: tuple[Hit, ...] = ()
    instead: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemFilter:
    """Which items a list shows. Empty fields do not filter. `state` is "here", "out", "late", "used_up" or a condition.

    Retired items are shown while they are out (R9), else only if asked for.
    """

    text: str = ""
    state: str = ""
    category: str = ""
    location: str = ""
    no_induction: bool = False
    consumable: bool | None = None
    retired: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleFilter:
    """Which people a list shows. `state`: "borrowing", "late", "ended" (membership), "blocked", "teaches", "learns", or
    a role. `text` may also be a skill they offer or want."""

    text: str = ""
    state: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """Figures for headings."""

    items: int = 0
    out: int = 0
    categories: Mapping[str, int] = field(default_factory=dict)


__all__ = [
    "HERE", "OUT", "USED_UP", "Clash", "Counts", "Deed", "Found", "Hit", "ItemFilter", "ItemPage", "ItemRow", "KitRow",
    "Loan", "LoanRow", "PeopleFilter", "PersonPage", "PersonRow", "Tonight",
]  # fmt: skip
