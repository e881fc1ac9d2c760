"""Writing down that somebody was asked, or two were introduced; being asked too often is a question (R70)."""

from skillshare.catalog.offers import Suggestion
from skillshare.domain.contacts import LogContact
from skillshare.domain.refusal import Override
from ui.i18n import translate
from ui.people.asking import Asking


def log(asking: Asking, *offers: bytes) -> None:
    """Record a contact about one offer or want, or about two that fit."""

    def contact(overrides: tuple[Override, ...]) -> LogContact:
        return LogContact(offer=offers[0], other=offers[1] if len(offers) > 1 else None, overrides=overrides)

    reasons = (translate("people", "They said it is fine"), translate("people", "It is urgent"))
    asking.go(contact, translate("people", "Ask all the same"), reasons)


def introduce(asking: Asking, one: Suggestion) -> None:
    """Record that the two of a suggestion are brought together."""
    log(asking, one.match.offer.id, one.match.want.id)


def pair_of(one: Suggestion) -> frozenset[bytes]:
    """What tells one suggestion from another."""
    return frozenset((one.match.offer.id, one.match.want.id))


def both_ways(one: Suggestion) -> set[frozenset[bytes]]:
    """The suggestion, and the one that goes the other way round, which is told with it."""
    return {pair_of(one), frozenset(one.match.back)} if one.match.back else {pair_of(one)}
