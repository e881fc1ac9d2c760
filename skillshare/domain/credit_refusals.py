"""Why time credits are not recorded, confirmed, reversed or settled, and the limits that are asked (R71–R74).

What decides it is in `transfers`; the words are not here.
"""

from dataclasses import dataclass
from typing import ClassVar

from skillshare.domain.refusal import Question, Refusal


@dataclass(frozen=True, slots=True)
class NoTime(Refusal):
    """Nought, or less: time is given from one to the other, and the other way round is another transfer."""

    minutes: int


@dataclass(frozen=True, slots=True)
class BeyondADay(Refusal):
    minutes: int
    limit: int


@dataclass(frozen=True, slots=True)
class ToOneself(Refusal):
    name: str


@dataclass(frozen=True, slots=True)
class NotTheirs(Refusal):
    """Neither gave nor got this time."""

    name: str


@dataclass(frozen=True, slots=True)
class OwnClaim(Refusal):
    """R74: who recorded it is not who confirms it."""

    name: str


class UnknownTransfer(Refusal):
    __slots__ = ()


class CountsForNothing(Refusal):
    """Its two sides say different things, or one says nothing: there is nothing to confirm or reverse."""

    __slots__ = ()


class AlreadyReversed(Refusal):
    __slots__ = ()


class ReversalStays(Refusal):
    """A reversal is not confirmed and not reversed again."""

    __slots__ = ()


class ClassSettled(Refusal):
    __slots__ = ()


class NoLearners(Refusal):
    __slots__ = ()


@dataclass(frozen=True, slots=True)
class ClassTooLarge(Refusal):
    count: int
    limit: int


@dataclass(frozen=True, slots=True)
class OutOfStep(Question):
    """R71: not in quarter hours, or whatever the community counts in. Minutes."""

    rule: ClassVar[str] = "credit_step"
    minutes: int
    step: int


@dataclass(frozen=True, slots=True)
class BelowLimit(Question):
    """R72. Minutes, negative ones mostly."""

    rule: ClassVar[str] = "credit_low"
    name: str
    would: int
    limit: int


@dataclass(frozen=True, slots=True)
class AboveLimit(Question):
    """R72. Minutes."""

    rule: ClassVar[str] = "credit_high"
    name: str
    would: int
    limit: int
