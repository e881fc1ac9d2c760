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


@dataclass(frozen=True, slots=True)
class LaptopRemoved(Refusal):
    """This laptop belonged to the community and does no more: nothing it records would count."""


@dataclass(frozen=True, slots=True)
class NotLetInYet(Refusal):
    """This laptop has not been let in, as far as it heard."""


@dataclass(frozen=True, slots=True)
class HoldsAnother(Refusal):
    """This laptop holds the data of another community, which stays."""

    name: str


# Letting in and out


@dataclass(frozen=True, slots=True)
class UnknownLaptop(Refusal):
    """It does not belong to the community, or not any more."""


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


@dataclass(frozen=True, slots=True)
class NothingToReview(Refusal):
    """None of these entries is here, or all are decided so."""


# The recovery sheet


@dataclass(frozen=True, slots=True)
class SheetMistyped(Refusal):
    """Letters are missing, or one is another."""

    typed: int
    wanted: int


@dataclass(frozen=True, slots=True)
class SheetOfOthers(Refusal):
    """The code is in order and belongs to another community."""


@dataclass(frozen=True, slots=True)
class NoSheet(Refusal):
    """The community was founded without one."""


# Without a common network


@dataclass(frozen=True, slots=True)
class InvitationUnreadable(Refusal):
    pass


@dataclass(frozen=True, slots=True)
class InvitationMistyped(Refusal):
    """The letters do not belong to the file."""

    typed: int
    wanted: int


@dataclass(frozen=True, slots=True)
class RequestUnreadable(Refusal):
    """It is damaged, or not signed by the laptop and the invitation it names."""


@dataclass(frozen=True, slots=True)
class RequestElsewhere(Refusal):
    """It asks another community."""


@dataclass(frozen=True, slots=True)
class InvitationUnknown(Refusal):
    """Nobody entitled made it, as far as this laptop heard."""


@dataclass(frozen=True, slots=True)
class InvitationUsed(Refusal):
    """It has let in a laptop already; each lets in one."""

    name: str
