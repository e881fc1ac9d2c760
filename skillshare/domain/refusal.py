"""Why something is not done, as typed values with fields and without sentences; `ui.wording` owns the words.

A `Refusal` cannot be overridden. A `Question` can: the same command comes again with an `Override` that gives a reason.
"""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar


class Refused(Exception):
    """Raised by `decide` when the command cannot be carried out as it stands. Nothing has changed."""

    def __init__(self, refusal: "Refusal") -> None:
        super().__init__(refusal)
        self.refusal = refusal


class Asked(Exception):
    """Raised by `decide` when rules speak that a person may override, each with a reason. Nothing has changed."""

    def __init__(self, questions: "tuple[Question, ...]") -> None:
        super().__init__(questions)
        self.questions = questions


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """A volunteer's decision to go on against a rule, signed with the action (domain §3)."""

    rule: str
    reason: str


@dataclass(frozen=True, slots=True)
class Refusal:
    """What stands in the way and cannot be overridden.

    One without fields is a plain subclass: it equals its like already, and making dataclasses is most of a start.
    """


@dataclass(frozen=True, slots=True)
class Question:
    """A rule that speaks; `rule` is its name in facts and overrides."""

    rule: ClassVar[str] = ""


# What was typed, scanned or imported


class NameMissing(Refusal):
    __slots__ = ()


class ContactMissing(Refusal):
    """R40: one way to be reached is needed."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class TooLong(Refusal):
    field: str
    length: int
    limit: int


@dataclass(frozen=True, slots=True)
class TooMany(Refusal):
    field: str
    count: int
    limit: int


@dataclass(frozen=True, slots=True)
class NotANumber(Refusal):
    field: str
    text: str


@dataclass(frozen=True, slots=True)
class NoCurrency(Refusal):
    """Not three letters."""

    text: str


@dataclass(frozen=True, slots=True)
class NumberTaken(Refusal):
    number: str
    by: str


class UnknownItem(Refusal):
    __slots__ = ()


class UnknownPerson(Refusal):
    __slots__ = ()


class UnknownLoan(Refusal):
    __slots__ = ()


class UnknownType(Refusal):
    """No such membership type."""

    __slots__ = ()


# Lending


@dataclass(frozen=True, slots=True)
class AlreadyLent(Refusal):
    """R8."""

    item: bytes
    name: str
    loan: bytes
    due: date | None


@dataclass(frozen=True, slots=True)
class NotOut(Refusal):
    """Returned or renewed, but no loan is open."""

    item: bytes
    name: str


@dataclass(frozen=True, slots=True)
class ItemRetired(Refusal):
    """R9."""

    item: bytes
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class DueInPast(Refusal):
    due: date
    today: date


@dataclass(frozen=True, slots=True)
class DayTooFar(Refusal):
    """No calendar reaches for ever; a due date or special day further off than ten years is a slip."""

    day: date


class InTheFuture(Refusal):
    """A stated time lies after now (R15)."""

    __slots__ = ()


class ReturnBeforeLend(Refusal):
    """A stated return lies before its loan began (R15)."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class RenewalsUsedUp(Question):
    """R17."""

    rule: ClassVar[str] = "renewals"
    used: int
    limit: int


@dataclass(frozen=True, slots=True)
class MembershipMissing(Question):
    """R14: nobody recorded a membership."""

    rule: ClassVar[str] = "membership"
    name: str


@dataclass(frozen=True, slots=True)
class MembershipExpired(Question):
    """R14."""

    rule: ClassVar[str] = "membership"
    name: str
    until: date


@dataclass(frozen=True, slots=True)
class PersonBlocked(Question):
    """R14."""

    rule: ClassVar[str] = "blocked"
    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class LimitReached(Question):
    """R14."""

    rule: ClassVar[str] = "limit"
    name: str
    has: int
    limit: int


@dataclass(frozen=True, slots=True)
class HasOverdue(Question):
    """R14."""

    rule: ClassVar[str] = "overdue"
    name: str
    count: int
    item: str


@dataclass(frozen=True, slots=True)
class AgreementMissing(Question):
    """R43, where the community asks for it."""

    rule: ClassVar[str] = "agreement"
    name: str
    version: int


@dataclass(frozen=True, slots=True)
class InductionNeeded(Question):
    """R13."""

    rule: ClassVar[str] = "induction"
    name: str
    item: str
    induction: str


@dataclass(frozen=True, slots=True)
class InductionRequired(Refusal):
    """R13, where the community lets nobody pass over it."""

    name: str
    item: str
    induction: str


@dataclass(frozen=True, slots=True)
class ItemInRepair(Question):
    """R9."""

    rule: ClassVar[str] = "repair"
    item: str
    reason: str


@dataclass(frozen=True, slots=True)
class ItemMissing(Question):
    """R9: noted as missing, and now it is here."""

    rule: ClassVar[str] = "missing"
    item: str


@dataclass(frozen=True, slots=True)
class StockShort(Question):
    """R10."""

    rule: ClassVar[str] = "stock"
    item: str
    left: int
    wanted: int


@dataclass(frozen=True, slots=True)
class HeldForOther(Question):
    """R19: kept for somebody else until that day."""

    rule: ClassVar[str] = "held"
    item: str
    name: str
    until: date | None


@dataclass(frozen=True, slots=True)
class SomebodyWaits(Question):
    """R17: so many others wait for what would be renewed."""

    rule: ClassVar[str] = "waiting"
    item: str
    count: int


@dataclass(frozen=True, slots=True)
class AlreadyWaits(Refusal):
    """This person is in the line already."""

    name: str
    item: str


@dataclass(frozen=True, slots=True)
class NoLine(Refusal):
    """Nobody queues for a consumable: it is there or it is not."""

    item: str


class UnknownHold(Refusal):
    """No such place in a line, or it has ended."""

    __slots__ = ()


# People, membership, calendar


@dataclass(frozen=True, slots=True)
class PeriodOverlaps(Refusal):
    """R42."""

    first: date
    until: date


class PeriodBackwards(Refusal):
    """The end lies before the beginning."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class CardTaken(Refusal):
    card: str
    by: str


class SamePerson(Refusal):
    """Merging somebody with themselves."""

    __slots__ = ()


class HoursBackwards(Refusal):
    """An opening slot that ends before it begins, or whose changeover lies outside (R5)."""

    __slots__ = ()


class HoursOverlap(Refusal):
    """Two opening slots of one day overlap."""

    __slots__ = ()


# Undo


class UnknownAction(Refusal):
    __slots__ = ()


class AlreadyUndone(Refusal):
    __slots__ = ()


@dataclass(frozen=True, slots=True)
class LentSince(Refusal):
    """The action cannot be taken back: the item is out since then, and would be out twice or vanish."""

    item: str


class CannotUndo(Refusal):
    """The founding of the community has no undo."""

    __slots__ = ()


class NothingChanges(Refusal):
    """The command says what is so already."""

    __slots__ = ()
