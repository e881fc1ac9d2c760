"""An evening at the desk in a process of its own: it acts without end and says each action once it is done.

Never here: assertions; test_kill.py looks at what is left when it is killed.
"""

from __future__ import annotations

import random
import sys
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

from skillshare.catalog.views import ItemFilter, PeopleFilter
from skillshare.community import Community
from skillshare.domain.items import AddItem, ChangeItem
from skillshare.domain.lending import ChangeDue, LendItem, ReturnItem
from skillshare.domain.people import AddPerson, ChangePerson
from skillshare.domain.refusal import Asked, Refused
from skillshare.domain.undo import Undo
from skillshare.journal.state import DeviceState, Standing
from tests.catalog.house import FOUNDING

READY = "ready"
TOO_SOON = "too soon"


def command(community: Community, chance: random.Random) -> Any:
    """What happens next, lending and bringing back most often."""
    items, people = community.catalog.items, community.catalog.people
    here, out = items.page(ItemFilter(state="here"), limit=20), items.page(ItemFilter(state="out"), limit=20)
    person = chance.choice(people.page(PeopleFilter(), limit=20)).id
    what = chance.randrange(12)
    if what < 4 and here:
        return LendItem(item=chance.choice(here).id, person=person)
    if what < 8 and out:
        return ReturnItem(item=chance.choice(out).id)
    if what == 8 and out:
        return ChangeDue(loan=chance.choice(out).loan or b"", due=date(2090, 1, chance.randint(1, 31)))
    if what == 9:
        return AddPerson(fields={"name": f"Member {chance.randrange(1000)}", "phone": "030 12345"})
    if what == 10 and here:
        return ChangeItem(item=chance.choice(here).id, fields={"shelf": f"A{chance.randrange(1000)}"})
    if own := list(community.journal.own_since(0))[:5]:
        return Undo(entry=chance.choice(own))
    return ChangePerson(person=person, fields={"note": f"note {chance.randrange(1000)}"})


def say(line: str) -> None:
    print(line, flush=True)


def speak_before_the_commit() -> None:
    """Make the desk say that something is done when it is only about to be."""

    def write(_: DeviceState, standing: Standing) -> None:
        say(max(standing.heads.values())[1].hex())
        sys.stdin.read()

    DeviceState.write = write  # type: ignore[assignment, method-assign]


def main(folder: Path, seed: str, manner: str) -> None:
    chance = random.Random(seed)
    community = Community(folder)
    if not community.founded:
        community.found(FOUNDING)
        for n in range(12):
            community.do(AddItem(fields={"name": f"Drill {n}"}))
    say(READY)
    if manner == TOO_SOON:
        speak_before_the_commit()
    while True:
        with suppress(Refused, Asked):
            say(community.do(command(community, chance)).entry.hex())


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
