"""What people do in the community besides borrowing: volunteer, host, trainer (journal §4).

A role says what somebody does and entitles to nothing; that follows from the class of a laptop (`entitled.py`).
"""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from skillshare.domain import checks
from skillshare.domain.fact import Fact, Happening
from skillshare.domain.fold import Registers, Saw
from skillshare.domain.refusal import NothingChanges, Refused

ROLE: Final = "person.role"
"""The fact that somebody takes on a role or leaves it: `role` and `on`."""

VOLUNTEER: Final = "volunteer"
HOST: Final = "host"
TRAINER: Final = "trainer"
ROLES: Final = (VOLUNTEER, HOST, TRAINER)
"""In the order to show them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetRoles:
    """What a person does from now on: these of `ROLES` and no others. Merging people moves no role."""

    person: bytes
    roles: Collection[str]


class Roles:
    """The roles of one person while their happenings are folded; feed them in total order."""

    __slots__ = ("_on",)

    def __init__(self, saw: Saw) -> None:
        self._on = Registers(dict.fromkeys(ROLES, checks.is_flag), saw)

    def write(self, h: Happening) -> None:
        """Take over one role taken on or left; one that nobody knows yet is passed over."""
        role, body = checks.field(h.body, "role", checks.one_of(*ROLES)), h.body or {}
        if role is not None:
            self._on.write(h._replace(body={role: body.get("on")}))

    def held(self) -> tuple[str, ...]:
        """The roles that stand, in the order of `ROLES`."""
        on = self._on.values()
        return tuple(role for role in ROLES if on.get(role))


def set_roles(command: SetRoles, person: bytes, held: Collection[str]) -> list[Fact]:
    """A fact for each role that changes from those `held`. Raises Refused(NothingChanges)."""
    facts = role_facts(person, command.roles, held)
    if not facts:
        raise Refused(NothingChanges())
    return facts


def role_facts(person: bytes, roles: Collection[str], held: Collection[str] = ()) -> list[Fact]:
    """A fact for each role that is in only one of the two, for the desk and the person to read."""
    return [
        Fact(type=ROLE, records=(person,), body={"role": role, "on": role in roles}, audience=person)
        for role in ROLES
        if (role in roles) != (role in held)
    ]
