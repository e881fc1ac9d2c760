"""What is here already, as an import compares with it: every item or person, the models, the membership types.

Read once, on any thread, before the plan is made.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from skillshare.community import Community
from skillshare.domain import entitled, kinds
from skillshare.domain.items import Item
from skillshare.domain.people import Person
from skillshare.domain.roles import ROLE
from skillshare.domain.settings import MembershipType
from skillshare.domain.text import folded
from skillshare.exchange.mapping import Target
from skillshare.exchange.plan import ModelKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A look at the catalog. Of the two lists only the target's is filled.

    `may_set_roles` tells whether this laptop may say who does what, `may_make_types` whether it may add kinds of
    membership (journal §4).
    """

    target: Target
    today: date
    currency: str = ""
    items: tuple[Item, ...] = ()
    people: tuple[Person, ...] = ()
    types: tuple[MembershipType, ...] = ()
    models: Mapping[ModelKey, bytes]
    may_set_roles: bool = True
    may_make_types: bool = True


def known(community: Community, target: Target) -> Known:
    """Everything an import of that kind compares with."""
    catalog = community.catalog
    kind = kinds.ITEM if target is Target.ITEMS else kinds.PERSON
    found = [state for _, state in catalog.whole.states(kind)]
    found.sort(key=lambda state: (state.number, state.id))
    return Known(
        target=target,
        today=catalog.today(),
        currency=catalog.settings(community.id).currency,
        items=tuple(found) if target is Target.ITEMS else (),
        people=tuple(found) if target is Target.PEOPLE else (),
        types=catalog.membership_types(),
        models={model_key(*names): record for names, record in catalog.items.models().items()},
        may_set_roles=entitled.may_record(community.grant.device_class, ROLE),
        may_make_types=entitled.may_record(community.grant.device_class, "membership_type.described"),
    )


def model_key(name: str, brand: str, make: str) -> ModelKey:
    """The three as they are compared."""
    return folded(name), folded(brand), folded(make)
