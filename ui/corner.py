"""What the sync corner says: saved, shared with whom and when, what waits, what needs a hand (experience 12).

Being alone is calm. Only what somebody has to do something about is trouble.
"""

from dataclasses import dataclass

from ui import dates
from ui.i18n import isolate, translate
from ui.late import labels
from ui.meeting.live import LiveSharing
from ui.session import Session
from ui.wording import damage, laptops
from ui.wording import sharing as words

SAVED, SHARING, TROUBLE = "saved", "sharing", "trouble"


@dataclass(frozen=True, slots=True, kw_only=True)
class Corner:
    """`kind` as the corner draws it, the strong line, the quiet ones; the most important of these first."""

    kind: str
    first: str
    rest: tuple[str, ...] = ()


def corner(session: Session) -> Corner:
    """How it stands now."""
    saved = translate("frame", "Saved on this laptop")
    if session.catalog.settings(session.community.id).sample:
        made_up = translate("frame", "Made-up data, never shared")
        return Corner(kind=SAVED, first=saved, rest=(made_up,))
    sharing = session.sharing
    trouble = words.trouble(sharing.peers().values(), sharing.clock_off())
    if trouble is not None:
        return Corner(kind=TROUBLE, first=saved, rest=(trouble,))
    if session.lost:
        return Corner(kind=TROUBLE, first=saved, rest=(damage.short(),))
    floods = [(flood.until, flood.device) for flood in session.community.journal.floods()]
    if floods:
        until, device = max(floods)
        said = laptops.flooded(labels(session.community).get(device, ""), until, session.community.zone())
        return Corner(kind=TROUBLE, first=saved, rest=(said,))
    if sharing.stopped is not None:
        lacks = [said for peer in sharing.stopped.values() if (said := laptops.left(peer))]
        return Corner(kind=SAVED, first=saved, rest=(translate("frame", "Sharing is stopped for now"), *lacks[:1]))
    coming = [peer for peer in sharing.peers().values() if peer.connected and peer.total]
    if coming:
        name, peer = isolate(coming[0].label), coming[0]
        said = translate("frame", "Getting changes from {laptop}").format(laptop=name)
        share = translate("frame", "{done} of {total}").format(done=peer.done, total=peer.total)
        return Corner(kind=SHARING, first=saved, rest=(said, share))
    showing = [peer for peer in sharing.peers().values() if peer.connected and peer.photos]
    if showing:
        said = translate("frame", "Getting photos from {laptop}").format(laptop=isolate(showing[0].label))
        return Corner(kind=SHARING, first=saved, rest=(said, laptops.photos(showing[0])))
    return _calm(session, saved)


def _calm(session: Session, saved: str) -> Corner:
    sharing, authority = session.sharing, session.community.journal.authority
    names = {t.device: t.grant.label for t in authority.live() if t.device != session.community.journal.key.public}
    if not names:
        return Corner(kind=SAVED, first=saved)
    waiting = max((sharing.waiting(device) or 0 for device in names), default=0)
    waits = (translate("frame", "%n change(s) waiting", "", waiting),) if waiting else ()
    near = [isolate(peer.label) for peer in sharing.peers().values() if peer.connected and peer.label]
    if near:
        said = translate("frame", "Sharing with {laptop}").format(laptop=near[0])
        if len(near) > 1:
            said = translate("frame", "Sharing with %n laptop(s)", "", len(near))
        return Corner(kind=SHARING, first=saved, rest=(said, *waits))
    last = _last(sharing, names)
    if last is None:
        return Corner(kind=SAVED, first=saved, rest=(translate("frame", "Not shared yet"), *waits))
    at, label = last
    community = session.community
    when = dates.when(at, community.zone(), community.today())
    said = translate("frame", "Last shared with {laptop} {when}").format(laptop=isolate(label), when=when)
    return Corner(kind=SAVED, first=saved, rest=(said, *waits))


def _last(sharing: LiveSharing, names: dict[bytes, str]) -> tuple[int, str] | None:
    known = ((sharing.met(device), label) for device, label in names.items())
    return max(((met.at, label) for met, label in known if met is not None and met.at is not None), default=None)
