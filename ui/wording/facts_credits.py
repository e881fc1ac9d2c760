"""A line for each fact about time given and taken (R71–R74). Order is weight (`facts_items`).

Credits go from who was helped to who helped; the lines say who helped whom.
"""

from collections.abc import Mapping
from typing import Final

from skillshare.domain import checks, kinds
from skillshare.domain.credits import CONFIRMED_BY, GIVEN, NOTED, RECEIVED, REVERSED
from ui.i18n import isolate, translate
from ui.wording.part import Part, Word, with_reason
from ui.wording.stops_credits import time


def _moved(part: Part) -> str:
    """One half of a transfer, from the side of whoever's page it is, else as who helped whom."""
    learners = len({records[:1] for kind, records, _ in part.facts if kind == GIVEN}) - 1
    minutes = checks.field(part.body, "minutes", checks.is_amount)
    if minutes is None:
        return translate("wording", "{name}: time changed").format(name=part.person())
    if learners > 0 and part.id("session") and not part.view:
        said = translate("wording", "Time of a class: {time}, from %n (person|people)", "", learners)
        return said.format(time=time(abs(minutes)))
    helped, helper = part.id("who"), part.id("other")
    if part.kind == RECEIVED:
        helped, helper = helper, helped
    return with_reason(_said(part, _name(part, helper), _name(part, helped), time(abs(minutes))), _what(part))


def _said(part: Part, helper: str, helped: str, length: str) -> str:
    if part.view == kinds.PERSON and part.kind == GIVEN:
        return translate("wording", "Was helped by {name}: {time}").format(name=helper, time=length)
    if part.view == kinds.PERSON:
        return translate("wording", "Helped {name}: {time}").format(name=helped, time=length)
    said = translate("wording", "{helper} helped {helped}: {time}")
    return said.format(helper=helper, helped=helped, time=length)


def _reversed(part: Part) -> str:
    body = part.other(GIVEN) or part.other(RECEIVED)
    minutes = checks.field(body, "minutes", checks.is_amount)
    if minutes is None:
        said = translate("wording", "Time that counted for nobody set aside")
    else:
        said = translate("wording", "Time taken back: {time}").format(time=time(abs(minutes)))
    return with_reason(said, part.text("reason"))


def _confirmed(part: Part) -> str:
    if part.view == kinds.PERSON:
        return translate("wording", "Confirmed the time")
    return translate("wording", "{name} confirmed the time").format(name=_name(part, part.id("who")))


def _noted(part: Part) -> str:
    return with_reason(translate("wording", "Time given"), part.text("what"))


def _what(part: Part) -> str:
    found = checks.field(part.other(NOTED), "what", checks.is_text)
    return isolate(found or "")


def _name(part: Part, record: bytes | None) -> str:
    found = part.names.person(record) or part.names.named(kinds.COMMUNITY, record) if record else ""
    return isolate(found) or translate("wording", "somebody")


CREDIT_WORDS: Final[Mapping[str, Word]] = {
    REVERSED: _reversed,
    GIVEN: _moved,
    RECEIVED: _moved,
    CONFIRMED_BY: _confirmed,
    NOTED: _noted,
}
"""A reversal speaks for the movements it comes with."""
