"""What the command line does besides opening the window: one function a command, each returning an `Answer`.

No window and no display is needed. Words are those of `wording`; options are read in `main`.
"""

import os
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from skillshare.community import DATABASE, Community, FoundCommunity, Receipt
from skillshare.domain.calendar import Slot
from skillshare.domain.lending import LendItem, ReturnItem
from skillshare.domain.numbers import site_prefix
from skillshare.domain.opening_hours import SetSlot, slot_of
from skillshare.domain.refusal import Asked, Override, Refused
from skillshare.journal.failure import NewerVersion, Unavailable, unavailable
from skillshare.journal.verify import Finding
from skillshare.zone import system_zone
from ui import answer, checking, dates, i18n, instance, pick, wording
from ui.answer import Answer
from ui.command_backup import bring_back, make_backup
from ui.command_carried import bundles, folder
from ui.command_files import bring_in, send_out
from ui.command_protect import protect, unlocked, unprotect
from ui.faults import write
from ui.i18n import isolate, translate
from ui.reading_copy import copied
from ui.wording import troubles

WAIT: Final = 1000
"""Milliseconds that a command waits for another one to finish."""

OURS: Final = (
    "community.db",
    "device.",
    "lock",
    "skillshare.",
    "window.ini",
    "meetings",
    "blobs",
    "sample",
    "backups",
    "vault",
)
"""How the names in a data folder begin."""


class Stop(Exception):
    """The folder is not fit for the command; carries the answer."""

    def __init__(self, words: wording.Words, code: int = answer.REFUSED) -> None:
        super().__init__(words.title)
        self.answer = answer.stopped(words, code)


class Held(Stop):
    """Another program has the folder."""

    def __init__(self) -> None:
        super().__init__(troubles.open_already(), answer.UNAVAILABLE)


def run(args: Namespace) -> Answer:
    """Carry out the command that was typed."""
    app = QCoreApplication.instance() or _new_app(args)
    i18n.install(app, i18n.fitting(args.language))
    try:
        if args.command in _CLOSED:
            return _in_closed(args)
        with ExitStack() as opening:
            return _answered(_entered(opening, args), args)
    except Held as stop:
        return _invite_elsewhere(args.data_dir) if args.command == "invite" else stop.answer
    except Stop as stop:
        return stop.answer
    except Exception as error:
        if not isinstance(error, (Unavailable, NewerVersion)):
            return _fault(error, args.data_dir)
        damaged = args.command == "verify" and isinstance(error, Unavailable) and error.reason == "damaged"
        return answer.stopped(wording.trouble(error), answer.REFUSED if damaged else answer.UNAVAILABLE)


def _new_app(args: Namespace) -> QCoreApplication:
    """What Qt needs; of all commands only one that draws a page needs fonts, and it needs no display."""
    if getattr(args, "paper", None) is None:
        return QCoreApplication([])
    from PySide6.QtGui import QGuiApplication

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return QGuiApplication([])


def _invite_elsewhere(folder: Path) -> Answer:
    """Who would have to let the laptop in instead, brought to the front if it is a window."""
    words = troubles.invite_in_window if instance.call_to_front(folder) else troubles.invite_at_node
    return answer.stopped(words(), answer.UNAVAILABLE)


def _fault(error: Exception, folder: Path) -> Answer:
    """A fault of ours: said in a sentence, with its details in the data folder's log."""
    meaning = unavailable(error)
    if meaning is not None:
        return answer.stopped(wording.trouble(meaning), answer.UNAVAILABLE)
    write(folder, error)
    return answer.stopped(troubles.fault_of_ours(), answer.UNAVAILABLE)


def _answered(community: Community, args: Namespace) -> Answer:
    try:
        return COMMANDS[args.command](community, args)
    except Refused as stop:
        return answer.refused([stop.refusal], community.today())
    except Asked as stop:
        return answer.refused(stop.questions, community.today(), hint="reason" in args)
    except pick.Unclear as stop:
        return answer.unclear(stop, community.today())
    except pick.Unknown as stop:
        return answer.unknown(stop, community.today())


def _entered(opening: ExitStack, args: Namespace) -> Community:
    """The community of the folder; to be read from a copy where the disk takes nothing."""
    try:
        return opening.enter_context(_opened(args.data_dir, new=args.command in ("start", "join")))
    except Unavailable as stop:
        if args.command not in _READING or stop.reason not in ("read-only", "disk-full"):
            raise
    return opening.enter_context(_opened(opening.enter_context(copied(args.data_dir)), new=False))


@contextmanager
def _opened(folder: Path, *, new: bool) -> Iterator[Community]:
    """The community of a folder, with the folder's lock: to open a journal may mean to mend it, so even to read."""
    _check(folder, new=new)
    lock = instance.hold(folder, WAIT)
    if lock is None:
        raise Held
    try:
        community = unlocked(folder)
        try:
            if not new and not community.founded:
                raise Stop(troubles.no_community(folder))
            yield community
        finally:
            community.close()
    except OSError as error:
        raise unavailable(error) or error from error
    finally:
        lock.unlock()


def _in_closed(args: Namespace) -> Answer:
    """What is done under the lock of a folder while no community is open in it."""
    _check(args.data_dir, new=args.command == "restore")
    lock = instance.hold(args.data_dir, WAIT)
    if lock is None:
        raise Held
    try:
        return _CLOSED[args.command](args)
    finally:
        lock.unlock()


def _check(folder: Path, *, new: bool) -> None:
    """A command does not leave its files where they do not belong."""
    try:
        if folder.exists() and not folder.is_dir():
            raise Stop(troubles.no_folder(folder))
        if not new and not (folder / DATABASE).is_file():
            raise Stop(troubles.no_community(folder))
        if new and folder.is_dir() and not all(path.name.startswith(OURS) for path in folder.iterdir()):
            raise Stop(troubles.other_things(folder))
    except OSError as error:
        raise unavailable(error) or error from error


# The commands


def _among_laptops(community: Community, args: Namespace) -> Answer:
    from ui.command_laptops import called, devices, invite, join, revoke  # the network takes a while to import
    from ui.command_node import node

    if args.command == "join" and community.founded:
        raise Stop(troubles.community_here(called(community)))
    commands = {"devices": devices, "invite": invite, "join": join, "node": node, "revoke": revoke}
    return commands[args.command](community, args)


def start(community: Community, args: Namespace) -> Answer:
    """Found a community in an empty folder, with its weekly opening hours."""
    if community.founded:
        raise Stop(troubles.community_here(community.catalog.settings(community.id).name))
    slots = [SetSlot(weekday=day, start=a, changeover=b, end=c) for day, a, b, c in args.open]
    checked: list[Slot] = []
    for slot in slots:  # what is refused is refused before anything is founded
        checked.append(slot_of(slot, b"", checked))
    community.found(
        FoundCommunity(
            name=args.name,
            site=args.site,
            owner=args.owner,
            label=args.label,
            prefix=site_prefix(args.site),
            zone=system_zone(),
            currency=args.currency,
            language=i18n.spoken(),
        )
    )
    said = [translate("command", "The community is founded: {name}").format(name=isolate(args.name))]
    said += [_said(community, community.do(slot)) for slot in slots]
    said.append(translate("command", "Its data is in {folder}").format(folder=isolate(str(args.data_dir))))
    return Answer(said=said)


def lend(community: Community, args: Namespace) -> Answer:
    """Hand an item out. A reason that is given answers every rule that speaks."""
    row = pick.item(community.catalog, args.item, out=False)
    member = pick.person(community.catalog, args.member)
    command = LendItem(item=row.id, person=member.id, due=args.due)
    try:
        receipt = community.do(command)
    except Asked as asked:
        if not args.reason:
            raise
        overrides = tuple(Override(rule=question.rule, reason=args.reason) for question in asked.questions)
        receipt = community.do(LendItem(item=row.id, person=member.id, due=args.due, overrides=overrides))
    lent = community.catalog.items.row(row.id) or row
    said = [_said(community, receipt)]
    if lent.due is not None:
        said.append(translate("command", "Due {day}").format(day=dates.day(lent.due, community.today())))
    values = {"item": answer.row_values(lent), "member": answer.row_values(member)}
    return Answer(said=said, values=_done(receipt, **values))


def give_back(community: Community, args: Namespace) -> Answer:
    """An item is back."""
    row = pick.item(community.catalog, args.item, out=True)
    late = (community.today() - row.due).days if row.due else 0
    receipt = community.do(ReturnItem(item=row.id))
    said = [_said(community, receipt)]
    if late > 0:
        said.append(wording.capital(dates.late(late)))
    if row.shelf:
        said.append(translate("command", "Its shelf is {shelf}").format(shelf=isolate(row.shelf)))
    back = community.catalog.items.row(row.id) or row
    return Answer(said=said, values=_done(receipt, item=answer.row_values(back), late=max(late, 0)))


def undo(community: Community, _: Namespace) -> Answer:
    """Take back the last of today's actions on this laptop that still counts."""
    deeds = community.catalog.history.today(community.zone())
    last = next((deed for deed in deeds if not deed.undone), None)
    if last is None:
        raise Stop(troubles.nothing_to_undo())
    receipt = community.undo(last.entry)
    return Answer(said=[_said(community, receipt)], values=_done(receipt))


def find(community: Community, args: Namespace) -> Answer:
    """Items, kits, people, skills and sessions that a text finds."""
    found = community.catalog.search.find(args.text, 20)
    shown = (hit.item or hit.kit or hit.person or hit.skill or hit.session for hit in found.hits)
    rows = [row for row in shown if row is not None]
    values = {"found": [answer.row_values(row) for row in rows]}
    if not rows:
        nothing = translate("command", "Nothing is found for “{text}”.").format(text=isolate(args.text))
        return Answer(code=answer.REFUSED, trouble=[nothing, *answer.instead(found.instead)], values=values)
    return Answer(said=[answer.row_line(row, community.today()) for row in rows], values=values)


def check(community: Community, _: Namespace) -> Answer:
    """Whether every entry is as it was signed, and the tables say what the entries say."""
    checked = checking.check(community)
    wrong = [_finding(each) for each in checked.findings]
    if differing := checked.differing:
        wrong.append(translate("command", "%n record(s) (differs|differ) from what the entries say.", "", differing))
        wrong.append(translate("command", "Mend that with: skillshare rebuild"))
    values = {"done": checked.is_well, "entries": checked.entries, "problems": wrong}
    if not checked.is_well:
        return Answer(code=answer.REFUSED, trouble=wrong, values=values)
    count = checked.entries
    said = translate("command", "%n (entry is|entries are) as signed, and every record agrees with them.", "", count)
    return Answer(said=[said], values=values)


def rebuild(community: Community, _: Namespace) -> Answer:
    """Work out all tables anew from the journal."""
    count = community.rebuild()
    return Answer(said=[translate("command", "%n record(s) worked out anew.", "", count)], values={"records": count})


def _finding(it: Finding) -> str:
    said = troubles.fault(it.fault)
    if it.log is None:
        return said
    where = translate("command", "log {log}", "a place in the journal").format(log=it.log.hex()[:8])
    if it.seq is not None:
        where = translate("command", "log {log}, entry {number}").format(log=it.log.hex()[:8], number=it.seq)
    return f"{said} ({where})"


def _said(community: Community, receipt: Receipt) -> str:
    return wording.done(receipt.facts, wording.CatalogNames(community.catalog), community.today())


def _done(receipt: Receipt, **values: Any) -> dict[str, Any]:
    return {"done": True, "entry": receipt.entry.hex(), **values}


COMMANDS: Final[Mapping[str, Callable[[Community, Namespace], Answer]]] = {
    "start": start,
    "import": bring_in,
    "export": send_out,
    "backup": make_backup,
    "lend": lend,
    "return": give_back,
    "undo": undo,
    "find": find,
    "verify": check,
    "rebuild": rebuild,
    "bundle": bundles,
    "folder": folder,
    **dict.fromkeys(("devices", "invite", "join", "node", "revoke"), _among_laptops),
}

_READING: Final = ("export", "find", "verify")
"""What changes nothing in the data folder."""

_CLOSED: Final[Mapping[str, Callable[[Namespace], Answer]]] = {
    "restore": bring_back,
    "protect": protect,
    "unprotect": unprotect,
}
