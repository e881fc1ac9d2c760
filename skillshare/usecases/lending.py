"""Lending, renewing, bringing back."""

from dataclasses import replace

from skillshare.domain import lending
from skillshare.domain.fact import Fact
from skillshare.usecases.deciding import Deciding, facts


@facts.register
def _(command: lending.LendItem, here: Deciding) -> list[Fact]:
    item, person = here.item(command.item), here.person(command.person)
    desk = here.desk(person, item)
    if command.at is not None:
        desk = replace(desk, out=here.day_of(command.at))
    return lending.lend(command, item, person, desk, here.fresh())


@facts.register
def _(command: lending.ReturnItem, here: Deciding) -> list[Fact]:
    return lending.give_back(command, here.item(command.item), here.now())


@facts.register
def _(command: lending.RenewLoan, here: Deciding) -> list[Fact]:
    loan, item = here.loan(command.loan)
    person = here.person(loan.person or b"")
    return lending.renew(command, loan, item, person, here.desk(person, item))


@facts.register
def _(command: lending.ChangeDue, here: Deciding) -> list[Fact]:
    loan, item = here.loan(command.loan)
    return lending.change_due(command, loan, item, here.desk(None))


@facts.register
def _(command: lending.AnswerParts, here: Deciding) -> list[Fact]:
    return lending.answer_parts(command, *here.loan(command.loan))


@facts.register
def _(command: lending.CheckReturn, here: Deciding) -> list[Fact]:
    return lending.check_return(command, *here.loan(command.loan))


@facts.register
def _(command: lending.SettleClash, here: Deciding) -> list[Fact]:
    return lending.settle_clash(command, here.item(command.item))
