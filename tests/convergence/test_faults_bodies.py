"""Members' own laptops hold what is theirs, and not one byte of what is others' (architecture §6).

Never here: files on sticks; those are searched in `tests/protocol/test_bundle.py`.
"""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from skillshare.domain.items import AddItem
from skillshare.domain.lending import LendItem
from skillshare.domain.people import AddPerson
from skillshare.journal.entry import AUTHORITY
from skillshare.journal.founding import DeviceClass
from tests.opened import opened
from tests.protocol.carried import Town
from tests.protocol.wire import meet

MEMBERS = 20


def test_sync6_twenty_members_laptops_hold_no_body_of_others(disk: Path) -> None:
    town = Town(disk)
    desk, own = town.first.community, {}
    for n in range(MEMBERS):
        secrets = (f"planted-{n:02}@example.org", f"0170 55500{n:02}")
        person = desk.do(AddPerson(fields={"name": f"Member {n}", "email": secrets[0], "phone": secrets[1]})).record
        item = desk.do(AddItem(fields={"name": f"Drill {n}"})).record
        loan = desk.do(LendItem(item=item, person=person)).record
        own[person] = (secrets, loan)
    laptops = {person: town.admit(DeviceClass.PERSONAL, person, told=False) for person in own}
    office = [e for log in desk.journal.logs() if log.lane == AUTHORITY for e in desk.journal.envelopes(log.id)]
    for laptop in laptops.values():
        laptop.community.accept(office)
        meet(town.first, laptop)
    for one, next_one in pairwise(laptops.values()):
        meet(one, next_one)
    for person, laptop in laptops.items():
        assert laptop.heads() == town.first.heads()
        assert laptop.community.catalog.loans.state(own[person][1]).person == person
        laptop.community.close()
        held = b"".join(opened(laptop.community.folder).values())
        for member, (secrets, _) in own.items():
            found = [secret for secret in secrets if secret.encode() in held]
            assert found == ([*secrets] if member == person else []), "bodies of others"
        assert held.count(b"planted-") == held.count(own[person][0][0].encode())
    town.close()
