"""Words for every `Refusal` about laptops: letting them in and out, recording on one; the last to join `words`."""

# ruff: noqa: ARG001 - one signature for all, whether or not the words need all of it

from datetime import date

from skillshare.domain import laptops
from skillshare.domain.entitled import STEWARD
from ui.i18n import isolate, translate
from ui.wording.said import Words
from ui.wording.stops_people import words

__all__ = ["words"]


# Recording anything


@words.register
def _(it: laptops.NotEntitled, today: date) -> Words:
    why = translate("wording", "It takes a keeper's laptop.")
    if it.needed == STEWARD:
        why = translate("wording", "It takes a keeper's or a steward's laptop.")
    elif it.needed > STEWARD:
        why = translate("wording", "It takes a laptop of the desk.")
    return Words(
        title=translate("wording", "This is not done on this laptop"),
        why=why,
        next=translate("wording", "Do it there, or ask a keeper to let this laptop do more."),
    )


@words.register
def _(it: laptops.LaptopRemoved, today: date) -> Words:
    return Words(
        title=translate("wording", "This laptop was removed from the community"),
        why=translate("wording", "What is recorded here counts nowhere else any more."),
        next=translate("wording", "Ask a keeper to let it in again. Until then, write on paper."),
    )


@words.register
def _(it: laptops.NotLetInYet, today: date) -> Words:
    return Words(
        title=translate("wording", "This laptop is not let in yet"),
        why=translate("wording", "It has not heard that somebody let it in."),
        next=translate("wording", "Meet another laptop of the community, or read its stick."),
    )


@words.register
def _(it: laptops.HoldsAnother, today: date) -> Words:
    return Words(
        title=translate("wording", "This laptop holds {name} already").format(name=isolate(it.name)),
        why=translate("wording", "One folder holds one community, so that neither is mixed with the other."),
        next=translate("wording", "Join on a laptop of {name}, or start Skillshare with another folder.").format(
            name=isolate(it.name)
        ),
    )


@words.register
def _(it: laptops.CopiedLaptop, today: date) -> Words:
    return Words(
        title=translate("wording", "This laptop is a copy of the other one"),
        why=translate("wording", "Its folder was copied, so both carry one key and are one laptop to all others."),
        next=translate("wording", "Back up here, then restore into a new folder and join with that."),
    )


# Letting in and out


@words.register
def _(it: laptops.UnknownLaptop, today: date) -> Words:
    return Words(
        title=translate("wording", "This laptop does not belong to the community"),
        why=translate("wording", "Perhaps somebody removed it in the meantime."),
        next=translate("wording", "Look at the list of laptops again."),
    )


@words.register
def _(it: laptops.AlreadyIn, today: date) -> Words:
    return Words(
        title=translate("wording", "{name} belongs already").format(name=isolate(it.name)),
        why=translate("wording", "It was let in just so."),
        next=translate("wording", "Nothing is left to do: let the two laptops meet."),
    )


@words.register
def _(it: laptops.LaptopSenior, today: date) -> Words:
    return Words(
        title=translate("wording", "{name} cannot be removed from here").format(name=isolate(it.name)),
        why=translate("wording", "It has belonged longer, or may do more than this laptop."),
        next=translate("wording", "Remove it on the laptop of the founder, or on itself."),
    )


@words.register
def _(it: laptops.FounderStays, today: date) -> Words:
    return Words(
        title=translate("wording", "{name} founded the community").format(name=isolate(it.name)),
        why=translate("wording", "No laptop removes the one that founded it."),
        next=translate("wording", "Take the recovery sheet, the one on paper."),
    )


@words.register
def _(it: laptops.LastKeeper, today: date) -> Words:
    return Words(
        title=translate("wording", "{name} is the last keeper").format(name=isolate(it.name)),
        why=translate("wording", "Without it nobody could make a laptop a keeper."),
        next=translate("wording", "Make another laptop a keeper first."),
    )


@words.register
def _(it: laptops.CertificateUnfit, today: date) -> Words:
    return Words(
        title=translate("wording", "{name} does not show who it is").format(name=isolate(it.name)),
        why=translate("wording", "Its certificate is not its own, or could stand for other laptops."),
        next=translate("wording", "Install Skillshare afresh on that laptop, then add it again."),
    )


@words.register
def _(it: laptops.NothingToReview, today: date) -> Words:
    return Words(
        title=translate("wording", "Nothing is left to decide here"),
        why=translate("wording", "Somebody has decided about these entries already."),
        next=translate("wording", "Look at the list again."),
    )


# The recovery sheet


@words.register
def _(it: laptops.SheetMistyped, today: date) -> Words:
    return Words(
        title=translate("wording", "This code has a slip in it"),
        why=_typed(it.typed, it.wanted),
        next=translate("wording", "Compare it with the sheet, group by group. There is no letter I, L, O or U."),
    )


@words.register
def _(it: laptops.SheetOfOthers, today: date) -> Words:
    return Words(
        title=translate("wording", "This sheet belongs to another community"),
        why=translate("wording", "The code is complete, and it opens nothing here."),
        next=translate("wording", "Look for the sheet with this community's name on it."),
    )


@words.register
def _(it: laptops.NoSheet, today: date) -> Words:
    return Words(
        title=translate("wording", "This community has no recovery sheet"),
        why=translate("wording", "None was made when it was founded, and none can be made later."),
        next=translate("wording", "Keep two laptops as keepers, so that one can replace the other."),
    )


# Without a common network


@words.register
def _(it: laptops.InvitationUnreadable, today: date) -> Words:
    return Words(
        title=translate("wording", "This file is no invitation"),
        why=translate("wording", "It is damaged, or something else."),
        next=translate("wording", "Copy it again from the laptop that invites."),
    )


@words.register
def _(it: laptops.InvitationMistyped, today: date) -> Words:
    return Words(
        title=translate("wording", "The letters do not belong to this invitation"),
        why=_typed(it.typed, it.wanted),
        next=translate("wording", "Compare them with the paper, group by group."),
    )


@words.register
def _(it: laptops.RequestUnreadable, today: date) -> Words:
    return Words(
        title=translate("wording", "This file asks for nothing"),
        why=translate("wording", "It is damaged, or not written by the laptop it names."),
        next=translate("wording", "Have that laptop write it again."),
    )


@words.register
def _(it: laptops.RequestElsewhere, today: date) -> Words:
    return Words(
        title=translate("wording", "This laptop asks another community"),
        why=translate("wording", "Its file is an answer to an invitation from elsewhere."),
        next=translate("wording", "Give it an invitation to this community."),
    )


@words.register
def _(it: laptops.InvitationUnknown, today: date) -> Words:
    return Words(
        title=translate("wording", "Nobody here knows this invitation"),
        why=translate("wording", "It was made on a laptop that this one has not met since, or that was removed."),
        next=translate("wording", "Meet that laptop first, or make a new invitation here."),
    )


@words.register
def _(it: laptops.InvitationOver, today: date) -> Words:
    return Words(
        title=translate("wording", "This invitation has run out"),
        why=translate("wording", "Its paper says until when it was good."),
        next=translate("wording", "Make another invitation for this laptop."),
    )


@words.register
def _(it: laptops.InvitationTakenBack, today: date) -> Words:
    return Words(
        title=translate("wording", "This invitation was taken back"),
        why=translate("wording", "It lets nobody in any more."),
        next=translate("wording", "If the laptop is to come in, make another invitation for it."),
    )


@words.register
def _(it: laptops.TooLateToTakeBack, today: date) -> Words:
    name = isolate(it.name)
    return Words(
        title=translate("wording", "The invitation has let in {name} already").format(name=name),
        why=translate("wording", "Somebody did so before it was taken back."),
        next=translate("wording", "If {name} is not to belong, remove it under Devices.").format(name=name),
    )


@words.register
def _(it: laptops.InvitationUsed, today: date) -> Words:
    return Words(
        title=translate("wording", "This invitation is used up"),
        why=translate("wording", "It let in {name}, and each lets in one laptop.").format(name=isolate(it.name)),
        next=translate("wording", "Make another invitation for this laptop."),
    )


def _typed(typed: int, wanted: int) -> str:
    if typed == wanted:
        return translate("wording", "One or two letters are not the ones on the paper.")
    return translate("wording", "It has %n character(s), and {wanted} are needed.", "", typed).format(wanted=wanted)
