"""What can stand in the way of letting laptops in and out, and of recording on one; `ui.wording` owns the words.

Classes of laptops are numbers here: 1 keeper, 2 steward, 3 desk, 4 personal, 5 kiosk (journal §4).
"""

from dataclasses import dataclass

from skillshare.domain.refusal import Refusal

# Recording anything


@dataclass(frozen=True, slots=True)
class NotEntitled(Refusal):
    """Facts of this type take a laptop of class `needed` or a more senior one (journal §4); the type is empty where
    it is not decided yet."""

    fact_type: str
    needed: int


class LaptopRemoved(Refusal):
    """This laptop belonged to the community and does no more: nothing it records would count."""

    __slots__ = ()


class NotLetInYet(Refusal):
    """This laptop has not been let in, as far as it heard."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class HoldsAnother(Refusal):
    """This laptop holds the data of another community, which stays."""

    name: str


class CopiedLaptop(Refusal):
    """The laptop that is to let this one in carries the same key: one is a copy of the other's folder (journal §5)."""

    __slots__ = ()


# Letting in and out


class UnknownLaptop(Refusal):
    """It does not belong to the community, or not any more."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class AlreadyIn(Refusal):
    """It belongs already, as the same class and for the same person."""

    name: str


@dataclass(frozen=True, slots=True)
class LaptopSenior(Refusal):
    """Only a strictly senior laptop removes another (journal §4)."""

    name: str


@dataclass(frozen=True, slots=True)
class FounderStays(Refusal):
    """A founder is removable only with the recovery sheet (journal §4)."""

    name: str


@dataclass(frozen=True, slots=True)
class LastKeeper(Refusal):
    """Without this one nobody could make a keeper any more."""

    name: str


@dataclass(frozen=True, slots=True)
class CertificateUnfit(Refusal):
    """It is not of the laptop's own key, or could vouch for others (sync §1)."""

    name: str


class NothingToReview(Refusal):
    """None of these entries is here, or all are decided so."""

    __slots__ = ()


# The recovery sheet


@dataclass(frozen=True, slots=True)
class SheetMistyped(Refusal):
    """Letters are missing, or one is another."""

    typed: int
    wanted: int


class SheetOfOthers(Refusal):
    """The code is in order and belongs to another community."""

    __slots__ = ()


class NoSheet(Refusal):
    """The community was founded without one."""

    __slots__ = ()


# Without a common network


class InvitationUnreadable(Refusal):
    __slots__ = ()


@dataclass(frozen=True, slots=True)
class InvitationMistyped(Refusal):
    """The letters do not belong to the file."""

    typed: int
    wanted: int


class RequestUnreadable(Refusal):
    """It is damaged, or not signed by the laptop and the invitation it names."""

    __slots__ = ()


class RequestElsewhere(Refusal):
    """It asks another community."""

    __slots__ = ()


class InvitationUnknown(Refusal):
    """Nobody entitled made it, as far as this laptop heard."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class InvitationOver(Refusal):
    """It was good until a moment in milliseconds since 1970 UTC that is past."""

    until: int


class InvitationTakenBack(Refusal):
    """Somebody entitled took it back before it let anybody in."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class InvitationUsed(Refusal):
    """It has let in a laptop already; each lets in one."""

    name: str


@dataclass(frozen=True, slots=True)
class TooLateToTakeBack(Refusal):
    """The invitation let in that laptop before it was taken back."""

    name: str
