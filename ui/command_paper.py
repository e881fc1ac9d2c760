"""Commands about invitations on paper: printed into a PDF, listed, taken back (sync §2).

Letting in by a code read aloud is `command_laptops`'. The letters go onto the page and nowhere else.
"""

from argparse import Namespace
from pathlib import Path
from typing import Any

from PySide6.QtGui import QTextDocument

from skillshare.community import Community
from skillshare.journal.invitation import scan_text
from skillshare.office import TakeBackInvitation
from sync import inviting
from sync.inviting import Open
from ui import answer, dates, pick
from ui.answer import Answer
from ui.i18n import isolate, spoken, translate
from ui.wording import Words, laptops


def invite_on_paper(community: Community, args: Namespace, page: Path) -> Answer:
    """Make an invitation and its page. One whose page could not be written is taken back."""
    from ui.command_laptops import CLASSES

    owner = pick.person(community.catalog, args.owner).id if args.owner else community.grant.owner
    paper = inviting.invite(community, device_class=CLASSES[args.kind], owner=owner, label=args.label)
    last = community.day_of(paper.until)
    try:
        _print(paper, page, community)
    except OSError:
        community.do(TakeBackInvitation(public=paper.invitation.public))
        return answer.stopped(_not_printed(page), answer.UNAVAILABLE)
    good = translate("command", "It is good until {day}, for one laptop.").format(day=isolate(dates.full(last)))
    said = [
        translate("command", "The invitation is in {file}").format(file=isolate(str(page))),
        good,
        translate("command", "Whoever has the page can ask to be let in: print it, then delete the file."),
    ]
    return Answer(said=said, values={"done": True, "file": str(page), "number": paper.invitation.public.hex()})


def lines(community: Community) -> tuple[list[str], list[dict[str, Any]]]:
    """The invitations that are open, for people and for scripts."""
    said, values = [], []
    for each in inviting.still_open(community):
        owner, number = community.catalog.people.name(each.owner), each.public.hex()
        name = isolate(each.label) or translate("command", "A laptop")
        kind = laptops.kind(each.device_class, owner)
        until = dates.near(community.day_of(each.until), community.today()) if each.until else ""
        good = translate("command", "good until {day}").format(day=until) if until else ""
        what = translate("command", "invited on paper")
        said.append("  " + " · ".join(filter(None, (name, kind, what, good, number[:8]))))
        values.append({"number": number, "label": each.label, "class": each.device_class.name.lower(), "owner": owner,
                       "until": community.day_of(each.until).isoformat() if each.until else None})  # fmt: skip
    return said, values


def take_back(community: Community, text: str) -> Answer:
    """Let nobody in any more by the invitation of that name or number."""
    found = _named(community, text)
    if len(found) > 1:
        title = translate("command", "“{text}” fits more than one:").format(text=isolate(text))
        numbers = [f"  {isolate(each.label)} · {each.public.hex()[:8]}" for each in found]
        last = translate("command", "Give the number instead.")
        values = {"done": False, "candidates": [each.public.hex() for each in found]}
        return Answer(code=answer.REFUSED, trouble=[title, *numbers, last], values=values)
    if not found:
        return answer.stopped(_not_open(text))
    receipt = community.do(TakeBackInvitation(public=found[0].public))
    said = [
        translate("command", "The invitation is taken back."),
        translate("command", "It is refused wherever a laptop has heard of this."),
    ]
    return Answer(said=said, values={"done": True, "entry": receipt.entry.hex(), "number": found[0].public.hex()})


def _named(community: Community, text: str) -> list[Open]:
    known = inviting.still_open(community)
    wanted = text.strip().casefold()
    called = [each for each in known if each.label.casefold() == wanted]
    return called or [each for each in known if len(wanted) >= 4 and each.public.hex().startswith(wanted)]


def _print(paper: inviting.Paper, page: Path, community: Community) -> None:
    """Raises OSError."""
    from ui.kit.fonts import load_fonts
    from ui.paper.invitation import invitation_page
    from ui.paper.output import A4, save_document
    from ui.paper.tongue import Tongue

    load_fonts()
    document: QTextDocument = invitation_page(
        paper.invitation.name,
        paper.code,
        scan_text(paper.invitation, paper.code),
        community.day_of(paper.until),
        Tongue(spoken()),
    )
    save_document(document, page, translate("devices", "Invitation"), A4)


def _not_open(text: str) -> Words:
    return Words(
        title=translate("command", "No open invitation is called “{text}”").format(text=isolate(text)),
        why=translate("command", "It let a laptop in, ran out, or was taken back; or its name is another."),
        next=translate("command", "See the open ones with: skillshare devices"),
    )


def _not_printed(page: Path) -> Words:
    return Words(
        title=translate("command", "The page cannot be written to {file}").format(file=isolate(str(page))),
        why=translate("command", "Its folder is missing, or takes no files."),
        next=translate("command", "Name another file. This invitation is taken back and lets nobody in."),
    )
