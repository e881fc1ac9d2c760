"""Words for time given and taken as it stands: lines of a statement, balances, what waits for whom (R71–R74)."""

from skillshare.catalog.credits import Claim, NamedLine
from skillshare.domain.credits import APART, CLAIMED, HALF, Account
from ui.i18n import isolate, plain, translate
from ui.wording.stops_credits import time


def signed(minutes: int) -> str:
    """ "+1 h", "−45 min"."""
    return isolate(f"+{plain(time(minutes))}") if minutes > 0 else time(minutes)


def title(named: NamedLine) -> str:
    """What a line is about, from the side of whose statement it is: "Helped Ben", "Helped by Ben"."""
    name, line = isolate(named.other_name) or translate("wording", "somebody"), named.line
    if line.reverses:
        return translate("wording", "Taken back, with {name}").format(name=name)
    if line.minutes > 0:
        return translate("wording", "Helped {name}").format(name=name)
    return translate("wording", "Helped by {name}").format(name=name)


def state(named: NamedLine) -> str:
    """How a line stands, empty for one that simply counts."""
    line = named.line
    if line.reversed:
        return translate("wording", "Taken back")
    if line.reverses:
        return ""
    if line.state == CLAIMED:
        return translate("wording", "Claimed")
    if line.state == HALF:
        return translate("wording", "Only one side says so")
    return translate("wording", "The two sides differ") if line.state == APART else ""


def balance(account: Account) -> str:
    """ "Balance: 2 h", and what waits to be confirmed."""
    said = translate("wording", "Balance: {time}").format(time=time(account.minutes))
    if not account.claimed:
        return said
    waits = translate("wording", "{time} waits to be confirmed").format(time=signed(account.claimed))
    return translate("wording", "{what}, {also}", "what happened, and what came with it").format(what=said, also=waits)


def hours(minutes: int) -> str:
    """ "Hours given: 12 h"."""
    return translate("wording", "Hours given: {time}").format(time=time(minutes))


def claim(it: Claim) -> str:
    """Who helped whom, as one side says."""
    somebody = translate("wording", "somebody")
    said = translate("wording", "{helper} helped {helped}")
    return said.format(helper=isolate(it.payee_name) or somebody, helped=isolate(it.payer_name) or somebody)


def waits(it: Claim) -> str:
    """For whom a claim waits, or why nobody can simply confirm it."""
    if it.transfer.state == APART:
        return translate("wording", "The two sides say different things")
    name = isolate(it.waits_name) or translate("wording", "somebody")
    return translate("wording", "{name} has not confirmed it yet").format(name=name)
