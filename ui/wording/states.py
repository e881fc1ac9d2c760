"""Words for how things stand: items, conditions, memberships, rules, fields, roles of laptops."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from skillshare.catalog.views import HERE, OUT, USED_UP, ItemRow
from skillshare.domain import calendar, items, loans, roles
from skillshare.domain.holds import EXPIRED, InLine
from skillshare.domain.people import Person
from skillshare.journal.founding import DeviceClass
from ui import dates
from ui.i18n import isolate, translate
from ui.wording.said import first_name


def item_state(row: ItemRow, today: date) -> str:
    """Where an item is or why it is not to be had, short enough for a chip: "Here, B 4", "Back 10 Dec", "In repair"."""
    if row.state == OUT:
        return due_back(row.due, today)
    if row.state != HERE:
        return _AWAY[row.state]()
    if row.consumable:
        return translate("items", "%n left", "of a consumable", row.stock)
    if not row.shelf:
        return translate("showing", "Here")
    return translate("showing", "Here, {shelf}").format(shelf=isolate(row.shelf))


def kept(one: InLine) -> str:
    """For whom something is kept: "Kept for Olena"."""
    name = first_name(one.name)
    if not name:
        return translate("wording", "Kept")
    return translate("wording", "Kept for {name}").format(name=isolate(name))


def kept_until(one: InLine, today: date) -> str:
    """How long something is kept for whoever is next: "kept until Thu 3 December"; empty while they wait."""
    if one.until is None:
        return ""
    day = dates.day(one.until, today)
    if one.state == EXPIRED:
        return translate("wording", "was kept until {day}").format(day=day)
    return translate("wording", "kept until {day}").format(day=day)


def due_back(due: date | None, today: date) -> str:
    """When something that is out comes back, or how late it is: "Back 10 Dec", "Late 9 days"."""
    if due is None:
        return translate("showing", "Out")
    if due < today:
        return translate("showing", "Late %n day(s)", "", (today - due).days)
    if due == today:
        return translate("showing", "Back today")
    return translate("showing", "Back {day}").format(day=dates.short(due, today))


_AWAY: Final[Mapping[str, Callable[[], str]]] = {
    items.REPAIR: lambda: translate("showing", "In repair"),
    items.MISSING: lambda: translate("showing", "Missing"),
    items.RETIRED: lambda: translate("showing", "Retired"),
    USED_UP: lambda: translate("showing", "Used up"),
}

_CONDITIONS: Final[Mapping[str, Callable[[], str]]] = {
    **_AWAY,
    items.ACTIVE: lambda: translate("wording", "In use"),
}

_CHECKS: Final[Mapping[str, Callable[[], str]]] = {
    loans.GOOD: lambda: translate("wording", "Good", "the state of an item that came back"),
    loans.WORN: lambda: translate("wording", "Worn, still works"),
    loans.BROKEN: lambda: translate("wording", "Needs repair"),
}

_RULES: Final[Mapping[str, Callable[[], str]]] = {
    "membership": lambda: translate("wording", "Membership"),
    "blocked": lambda: translate("wording", "Borrowing stopped"),
    "limit": lambda: translate("wording", "Number of items"),
    "overdue": lambda: translate("wording", "Late items"),
    "agreement": lambda: translate("wording", "House rules"),
    "induction": lambda: translate("wording", "Induction"),
    "repair": lambda: translate("wording", "Repair"),
    "missing": lambda: translate("wording", "Missing item"),
    "stock": lambda: translate("wording", "Stock"),
    "renewals": lambda: translate("wording", "Renewals"),
    "held": lambda: translate("wording", "Kept for somebody else"),
    "waiting": lambda: translate("wording", "Others in line"),
    "full": lambda: translate("wording", "All places taken"),
    "cancelled": lambda: translate("wording", "Called off"),
    "over": lambda: translate("wording", "Over already"),
    "certificate": lambda: translate("wording", "No valid certificate"),
    "age": lambda: translate("wording", "Another age"),
    "alone": lambda: translate("wording", "Child without an adult"),
    "left": lambda: translate("wording", "Had left before"),
    "month": lambda: translate("wording", "Limit per month"),
    "credit_step": lambda: translate("wording", "Steps of time"),
    "credit_low": lambda: translate("wording", "Least time on an account"),
    "credit_high": lambda: translate("wording", "Most time on an account"),
    "endless": lambda: translate("wording", "Series without end"),
    "places": lambda: translate("wording", "Number of places"),
    "capacity": lambda: translate("wording", "Places of a room"),
    "host": lambda: translate("wording", "Host"),
    "space_taken": lambda: translate("wording", "Space in use"),
    "space_closed": lambda: translate("wording", "Opening hours of a space"),
    "reserved": lambda: translate("wording", "Reserved by others"),
    "reserved_for_other": lambda: translate("wording", "Reserved for somebody else"),
}

_SETTINGS: Final[Mapping[str, Callable[[], str]]] = {
    "count_mode": lambda: translate("wording", "How days are counted"),
    "loan_days": lambda: translate("wording", "Days of a loan"),
    "item_limit": lambda: translate("wording", "Items at once"),
    "renewals": lambda: translate("wording", "Renewals of a loan"),
    "cap_at_membership": lambda: translate("wording", "Loans end with the membership"),
    "need_membership": lambda: translate("wording", "Borrowing needs a membership"),
    "need_agreement": lambda: translate("wording", "Borrowing needs the house rules accepted"),
    "induction_refuses": lambda: translate("wording", "Without the induction no loan at all"),
    "pickup_days": lambda: translate("wording", "Days something is kept"),
    "shrink_waiting": lambda: translate("wording", "People in line before loans get shorter"),
    "shrink_days": lambda: translate("wording", "Days of a loan while many wait"),
    "reserve_notice": lambda: translate("wording", "Days of notice before a reservation"),
    "reserve_ahead": lambda: translate("wording", "Days ahead that members reserve"),
    "reserve_days": lambda: translate("wording", "Days of a reservation"),
    "reserve_gap": lambda: translate("wording", "Days between two reservations"),
    "credits": lambda: translate("wording", "Time credits"),
    "credit_step": lambda: translate("wording", "Steps of time credits, in minutes"),
    "credit_limits": lambda: translate("wording", "Limits of time credits"),
    "credit_low": lambda: translate("wording", "Minutes an account may go below nought"),
    "credit_high": lambda: translate("wording", "Minutes an account may go above nought"),
}

_COUNTING: Final[Mapping[str, Callable[[], str]]] = {
    calendar.EVERY_DAY: lambda: translate("wording", "Every day counts"),
    calendar.PUSH: lambda: translate("wording", "Every day counts, then on to the next open day"),
    calendar.OPEN_DAYS: lambda: translate("wording", "Only open days count"),
}

_ROLES: Final[Mapping[str, Callable[[], str]]] = {
    roles.VOLUNTEER: lambda: translate("wording", "Volunteer"),
    roles.HOST: lambda: translate("wording", "Workshop host"),
    roles.TRAINER: lambda: translate("wording", "Trainer"),
}

_DEVICES: Final[Mapping[DeviceClass, Callable[[], str]]] = {
    DeviceClass.RECOVERY: lambda: translate("wording", "Recovery sheet"),
    DeviceClass.KEEPER: lambda: translate("wording", "Keeper laptop"),
    DeviceClass.STEWARD: lambda: translate("wording", "Steward laptop"),
    DeviceClass.DESK: lambda: translate("wording", "Desk laptop"),
    DeviceClass.PERSONAL: lambda: translate("wording", "Own laptop"),
    DeviceClass.KIOSK: lambda: translate("wording", "Public screen"),
}


def condition(word: str) -> str:
    """Words for one of `items.CONDITIONS`; another word stays as it is."""
    return _said(_CONDITIONS, word)


def check(word: str) -> str:
    """Words for how an item was when it came back, one of `loans.CHECKED`."""
    return _said(_CHECKS, word)


def rule(name: str) -> str:
    """The name of a rule that may be overridden, one of the `rule` of a `Question`."""
    return _said(_RULES, name)


def setting(name: str) -> str:
    """The name of one of the community's rules, a field of `settings.Rules`."""
    return _said(_SETTINGS, name)


def role(name: str) -> str:
    """What somebody does here, one of `domain.roles.ROLES`."""
    return _said(_ROLES, name)


def counting(mode: str) -> str:
    """Words for one of `calendar.COUNT_MODES` (R2)."""
    return _said(_COUNTING, mode)


def device_class(kind: DeviceClass) -> str:
    """What a laptop is for the community (journal §4)."""
    return _DEVICES[kind]()


def membership(person: Person, today: date) -> str:
    """ "Member until 31 March 2027", or how it stands if there is none today."""
    running = person.membership_on(today)
    if running is not None:
        return until(running.until)
    last = person.last_period()
    if last is None:
        return translate("wording", "Not a member yet")
    if last.first > today:
        return translate("wording", "Member from {day}").format(day=dates.full(last.first))
    return translate("wording", "Membership ended on {day}").format(day=dates.full(last.until or today))


def until(last: date | None) -> str:
    """ "Member until 31 March 2027"; None is without end."""
    if last is None:
        return translate("wording", "Member without end")
    return translate("wording", "Member until {day}").format(day=dates.full(last))


def _said(table: Mapping[str, Callable[[], str]], word: str) -> str:
    found = table.get(word)
    return found() if found else word
