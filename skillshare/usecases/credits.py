"""Time given and taken: recorded, confirmed, taken back, and settled for a class (R71–R74)."""

from skillshare.domain.credits import Transfer
from skillshare.domain.fact import Fact
from skillshare.domain.transfers import (
    ConfirmTransfer,
    Party,
    RecordTransfer,
    ReverseTransfer,
    SettleClass,
    confirm_transfer,
    credit_rules,
    record_transfer,
    reverse_transfer,
    settle_class,
)
from skillshare.usecases.deciding import Deciding, facts


@facts.register
def _(command: RecordTransfer, here: Deciding) -> list[Fact]:
    payer, payee = _party(command.payer, here), _party(command.payee, here)
    rules, today = credit_rules(here.settings().rules), here.catalog.today()
    return record_transfer(command, payer, payee, rules, here.fresh(), today, here.own)


@facts.register
def _(command: ConfirmTransfer, here: Deciding) -> list[Fact]:
    transfer = here.catalog.credits.state(command.transfer)
    who = _party(command.who, here)
    said = _as_said(transfer, who.id, here)
    return confirm_transfer(transfer, Party(id=said, name=who.name, is_community=who.is_community))


@facts.register
def _(command: ReverseTransfer, here: Deciding) -> list[Fact]:
    transfer = here.catalog.credits.state(command.transfer)
    return reverse_transfer(command, transfer, here.community, here.catalog.today())


@facts.register
def _(command: SettleClass, here: Deciding) -> list[Fact]:
    host, learners = _party(command.host, here), [_party(learner, here) for learner in command.learners]
    settled = here.catalog.credits.settled(command.session) is not None
    rules, today = credit_rules(here.settings().rules), here.catalog.today()
    return settle_class(command, host, learners, _party(here.community, here), rules, today, settled)


def _party(record: bytes, here: Deciding) -> Party:
    """One side as decisions know it. Raises Refused for somebody who is unknown here or erased."""
    if record == here.community:
        return Party(id=record, name=here.settings().name, is_community=True)
    person = here.person(record)
    return Party(id=person.id, name=person.name, stands=here.catalog.credits.account(person.id).would_be)


def _as_said(transfer: Transfer, who: bytes, here: Deciding) -> bytes:
    """Under which record the transfer knows this person, who may have been merged since (R41)."""
    named = [transfer.payer, transfer.payee, *(movement.other for movement in transfer.movements)]
    standing = here.catalog.people.standing
    return next((record for record in named if record is not None and standing(record) == who), who)
