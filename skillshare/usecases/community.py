"""Opening hours, the community and its rules."""

from skillshare.domain import opening_hours, settings
from skillshare.domain.fact import Fact
from skillshare.domain.refusal import Refused, UnknownType
from skillshare.usecases.deciding import Deciding, facts


@facts.register
def _(command: opening_hours.SetSlot, here: Deciding) -> list[Fact]:
    opening = here.catalog.opening()
    slot = opening_hours.slot_of(command, here.fresh(), opening.slots)
    return opening_hours.set_slot(slot, here.moved_by(opening, opening.with_slot(slot)))


@facts.register
def _(command: opening_hours.RemoveSlot, here: Deciding) -> list[Fact]:
    return opening_hours.remove_slot(command, here.moved_without(command.slot))


@facts.register
def _(command: opening_hours.SetSpecial, here: Deciding) -> list[Fact]:
    special = opening_hours.special_of(command, here.fresh(), here.catalog.today())
    return opening_hours.set_special(special, here.moved(special))


@facts.register
def _(command: opening_hours.RemoveSpecial, here: Deciding) -> list[Fact]:
    return opening_hours.remove_special(command, here.moved_without(command.special))


@facts.register
def _(command: settings.DescribeCommunity, here: Deciding) -> list[Fact]:
    return settings.describe_community(command, here.settings())


@facts.register
def _(command: settings.SetRules, here: Deciding) -> list[Fact]:
    return settings.set_rules(command, here.settings())


@facts.register
def _(command: settings.SetMembershipType, here: Deciding) -> list[Fact]:
    return settings.set_membership_type(command, here.fresh())


@facts.register
def _(command: settings.RemoveMembershipType, here: Deciding) -> list[Fact]:
    found = here.catalog.people.type(command.type)
    if found is None or found.gone:
        raise Refused(UnknownType())
    return settings.remove_membership_type(command)


@facts.register
def _(command: settings.PublishAgreement, here: Deciding) -> list[Fact]:
    return settings.publish_agreement(command, here.settings())


@facts.register
def _(command: settings.LeaveNote, here: Deciding) -> list[Fact]:
    return settings.leave_note(command, here.settings())
