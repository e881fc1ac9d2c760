"""Commands about laptops: who belongs, letting one in, joining, removing one; for scripts and boxes without a screen.

A command runs alone on its folder, so the network's loop and all writing share its one thread.
"""

import asyncio
import sys
from argparse import Namespace
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, Final

from skillshare.community import Community
from skillshare.domain.laptops import UnknownLaptop
from skillshare.domain.refusal import Refused
from skillshare.journal.founding import GENESIS, DeviceClass, Grant, Leaving
from skillshare.office import RemoveLaptop, check_admitting
from sync import addresses, digits, pairing_net
from sync.admitting import admit
from sync.discovery import JOINING, Discovery, Nearby, own_addresses
from sync.meetings import Meetings
from sync.pairing import Candidate, Stopped, Welcome, Why
from ui import answer, pick
from ui.answer import Answer, terminal
from ui.command_paper import invite_on_paper, lines, take_back
from ui.i18n import isolate, translate
from ui.wording import Words, laptops, meetings

CLASSES: Final = {each.name.lower(): each for each in DeviceClass if each is not DeviceClass.RECOVERY}
REASONS: Final = tuple(str(why) for why in Leaving)
LOOKING: Final = 15.0
"""Seconds in which a laptop that lets others in has to be heard."""
OTHERS: Final = 1.0
"""Seconds after the first one in which others are waited for."""

_LATER: Final = (Why.BUSY, Why.NOT_POSSIBLE, Why.TIMED_OUT, Why.CUT, Why.UNREACHABLE)


def devices(community: Community, _: Namespace) -> Answer:
    """Every laptop that belongs, then those that did, then the invitations that are open."""
    live = {tenure.device: tenure.grant for tenure in community.journal.authority.live()}
    gone = {grant.device: grant for grant in community.journal.grants() if grant.device not in live}
    said, values = [], []
    for grant in (*live.values(), *gone.values()):
        owner = _owner(community, grant)
        here = grant.device == community.journal.key.public
        kind = laptops.kind(grant.device_class, owner, here=here)
        if grant.device in gone:
            kind = translate("command", "removed")
        said.append(f"  {isolate(grant.label)} · {kind} · {grant.device.hex()[:8]}")
        values.append({"device": grant.device.hex(), "label": grant.label, "class": grant.device_class.name.lower(),
                       "owner": owner, "prefix": grant.prefix, "here": here, "in": grant.device in live})  # fmt: skip
    waiting, invitations = lines(community)
    return Answer(said=[*said, *waiting], values={"laptops": values, "invitations": invitations})


def revoke(community: Community, args: Namespace) -> Answer:
    """Remove a laptop. What it records from then on waits for a decision."""
    found = _named(community, args.laptop)
    if len(found) > 1:
        title = translate("command", "“{text}” fits more than one:").format(text=isolate(args.laptop))
        lines = [f"  {isolate(grant.label)} · {grant.device.hex()[:8]}" for grant in found]
        values = {"done": False, "candidates": [grant.device.hex() for grant in found]}
        last = translate("command", "Give the number instead.")
        return Answer(code=answer.REFUSED, trouble=[title, *lines, last], values=values)
    if not found:
        raise Refused(UnknownLaptop())
    receipt = community.do(RemoveLaptop(device=found[0].device, why=Leaving(args.why)))
    said = [
        translate("command", "{name} is removed.").format(name=isolate(found[0].label)),
        translate("command", "It is cut off as soon as another laptop hears of this."),
    ]
    values = {"done": True, "entry": receipt.entry.hex(), "device": found[0].device.hex()}
    return Answer(said=said, values=values)


def invite(community: Community, args: Namespace) -> Answer:
    """Let one laptop in: prints the code, and waits until it was used or five minutes are over; or on paper."""
    if args.take_back:
        return take_back(community, args.take_back)
    device_class = CLASSES[args.kind]
    check_admitting(community.journal, device_class)  # nobody reads out digits in vain
    if args.paper is not None:
        return invite_on_paper(community, args, args.paper)
    owner = pick.person(community.catalog, args.owner).id if args.owner else community.grant.owner

    async def decide(candidate: Candidate) -> Sequence[bytes]:
        label = args.label or candidate.label
        return admit(
            community, candidate, device_class=device_class, owner=owner, label=label, prefix=args.prefix or ""
        )

    async def wait() -> Candidate:
        announcing: list[asyncio.Task[None]] = []

        def opened(code: str, port: int) -> None:
            _show(code, None if announcing else port)
            if not announcing:
                announcing.append(asyncio.create_task(Discovery(JOINING, port=port).run()))

        try:
            return await pairing_net.host(community.journal.key, community.id, decide, opened, noted=_noted)
        finally:
            await _ended(announcing)

    try:
        device = asyncio.run(wait()).device
    except Stopped as stop:
        return answer.stopped(meetings.hosting(stop.why))
    granted = next(grant for grant in community.journal.grants() if grant.device == device)
    kind = laptops.kind(granted.device_class, _owner(community, granted))
    return Answer(said=[translate("command", "{name} is in: {kind}").format(name=isolate(granted.label), kind=kind)])


def join(community: Community, args: Namespace) -> Answer:
    """Make this folder one of a community's laptops, with the code that another one shows.

    Ctrl+C ends it: before this laptop was let in nothing is left behind, and after that it belongs.
    """

    hosts: list[bytes] = []
    stored = False

    def fits(theirs: bytes, host: bytes) -> None:
        community.check_joining(theirs, host)
        hosts.append(host)

    async def store(welcome: Welcome) -> None:
        nonlocal stored
        community.join(welcome.community, welcome.envelopes)
        stored = True

    async def ask() -> Answer | None:
        places = (args.address,) if args.address else await _around()
        if not isinstance(places, tuple):
            return places
        last = Stopped(Why.UNREACHABLE)
        for place in places:
            try:
                await pairing_net.join(
                    community.journal.key, args.code, place, store, label=args.name, owner=args.owner, proved=_proved,
                    fits=fits,
                )  # fmt: skip
                _remember(community, hosts[-1], place[0])
                return None
            except Stopped as stop:
                last = stop
                if stop.why is not Why.UNREACHABLE:
                    break
        raise last

    try:
        stopped = asyncio.run(ask())
    except Stopped as stop:
        return answer.stopped(meetings.joining(stop.why), answer.UNAVAILABLE if stop.why in _LATER else answer.REFUSED)
    except KeyboardInterrupt:
        if not stored:
            return answer.stopped(_ended_early(args.name), answer.ENDED)
        stopped = None
    return _joined(community) if stopped is None else stopped


def _joined(community: Community) -> Answer:
    said = [
        translate("command", "This laptop belongs to {name} now.").format(name=isolate(called(community))),
        translate("command", "Everything else comes when the laptops meet: open the window, or run skillshare node."),
    ]
    return Answer(said=said)


def _remember(community: Community, host: bytes, address: str) -> None:
    """Where the laptop that let this one in will share: networks that let nobody be heard may still let them talk."""
    grants = {tenure.grant.certificate: tenure.device for tenure in community.journal.authority.live()}
    if host in grants and addresses.nearby(address):
        known = Meetings(community.folder)
        known.answered(grants[host], (address, addresses.PORT))
        known.save(set(grants.values()))


async def _around() -> tuple[tuple[str, int], ...] | Answer:
    """The addresses of the one laptop nearby that lets others in, or why there is not one."""
    heard: dict[str, Nearby] = {}
    first = asyncio.Event()

    def hear(it: Nearby) -> None:
        heard[it.instance] = it
        first.set()

    _say(translate("command", "Looking for a laptop that lets others in …"))
    looking = asyncio.create_task(Discovery(JOINING, heard=hear).run())
    with suppress(TimeoutError):
        await asyncio.wait_for(first.wait(), LOOKING)
        await asyncio.sleep(OTHERS)
    await _ended([looking])
    if not heard:
        return answer.stopped(_nobody(), answer.UNAVAILABLE)
    if len(heard) > 1:
        lines = ["  " + addresses.shown(*it.addresses[0]) for it in heard.values()]
        title = translate("command", "More than one laptop lets others in:")
        last = translate("command", "Add --address with the one that its screen shows.")
        return Answer(code=answer.REFUSED, trouble=[title, *lines, last])
    return next(iter(heard.values())).addresses


async def _ended(tasks: Sequence["asyncio.Task[None]"]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


def _noted(why: Why) -> None:
    if why is Why.WRONG_CODE:
        _say(translate("command", "A wrong code was typed. Each is good for one try; read out this one."))
    elif why is Why.CUT:
        _say(translate("command", "The laptop that typed the code was cut off, perhaps before it had everything."))
        _say(translate("command", "If it does not say that it belongs, type this one there:"))
    else:
        _say(str(meetings.hosting(why)))


def _show(code: str, port: int | None) -> None:
    """The digits, and the first time also where."""
    _say(translate("command", "Code: {code}").format(code=digits.shown(code)))
    if port is not None:
        for host in own_addresses():
            _say(translate("command", "Address: {address}").format(address=addresses.shown(host, port)))
        _say(translate("command", "On the other laptop choose “Join one nearby”, or run: skillshare join CODE"))


def _proved() -> None:
    _say(translate("command", "The code fits. Waiting for the other side …"))


def _say(text: str) -> None:
    """A line that cannot wait for the answer."""
    sys.stdout.write(terminal(text) + "\n")
    sys.stdout.flush()


def _nobody() -> Words:
    return Words(
        title=translate("command", "No laptop nearby lets others in"),
        why=translate("command", "None shows a code now, or this network keeps laptops apart."),
        next=translate("command", "Show a code on the other one, or add --address with the address it shows."),
    )


def _ended_early(name: str) -> Words:
    return Words(
        title=translate("command", "Stopped, as asked"),
        why=translate("command", "Nobody let this laptop in yet, and nothing came into its folder."),
        next=translate(
            "command", "If the other one lists {name} all the same, remove it there. To join later, ask for a new code."
        ).format(name=isolate(name)),
    )


def _named(community: Community, text: str) -> list[Grant]:
    """The laptops that belong and have that name, or whose number begins like that."""
    live = [tenure.grant for tenure in community.journal.authority.live()]
    wanted = text.strip().casefold()
    called = [grant for grant in live if grant.label.casefold() == wanted]
    return called or [grant for grant in live if len(wanted) >= 4 and grant.device.hex().startswith(wanted)]


def _owner(community: Community, grant: Grant) -> str:
    row = community.catalog.people.row(grant.owner)
    return "" if row is None else row.name


def called(community: Community) -> str:
    """What the community was called when it was founded; its settings may not be here yet."""
    bodies: list[Any] = [t.deed.body for t in community.journal.authority.tenures if t.deed.type == GENESIS]
    return str(bodies[0].get("name", ""))
