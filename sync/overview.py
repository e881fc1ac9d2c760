"""How sharing stands, worked out anew whenever something moved: what the node knows, as values for people (sync §5).

On the network thread alone, but for `sharing`, which may be read anywhere. Nothing is sent or called from here.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from skillshare.community import Community
from skillshare.journal.authority import Authority
from sync.connection import Connection
from sync.meetings import Meetings
from sync.session import Stage
from sync.status import Caller, Peer, Sharing, Unmet, Why

MINUTE: Final = 60_000
"""Milliseconds within which those who are turned away are told of once."""
HUNG_UP: Final = 2
"""Handshakes in a row from one address that end at this laptop's certificate, from which on that is no accident."""
CALLERS: Final = 64
"""Addresses that are counted."""


class Overview:
    """`problem` gives why a laptop that is called is not reached."""

    def __init__(self, community: Community, meetings: Meetings) -> None:
        self.sharing = Sharing(address=None, peers=())
        self._community, self._meetings = community, meetings
        self._ends: dict[bytes, Peer] = {}
        self._stranger: tuple[Authority, int] | None = None
        self._hung_up: dict[str, int] = {}
        self._caller: tuple[Authority, Caller] | None = None

    def listens(self, address: tuple[str, int] | None) -> None:
        """This laptop listens there from now on, or no more."""
        self.sharing = replace(self.sharing, address=address)

    def turned_away(self) -> bool:
        """Somebody showed a certificate of nobody who belongs; whether that is news."""
        now = self._community.now()
        if self._stranger is not None and 0 <= now - self._stranger[1] < MINUTE:
            return False
        self._stranger = (self._community.journal.authority, now)
        return True

    def hung_up(self, host: str) -> bool:
        """Who called from there ended it at the sight of this laptop's certificate; whether that is news."""
        count = self._hung_up[host] = self._hung_up.pop(host, 0) + 1
        if len(self._hung_up) > CALLERS:
            del self._hung_up[next(iter(self._hung_up))]
        now, before = self._community.now(), self._caller
        if before is not None and before[1].host == host and 0 <= now - before[1].at < MINUTE:
            return False
        if count >= HUNG_UP:
            self._caller = (self._community.journal.authority, Caller(host=host, at=now))
        return count >= HUNG_UP

    def talked(self, host: str) -> None:
        """Who called from there takes this laptop for one that belongs."""
        self._hung_up.pop(host, None)
        if self._caller is not None and self._caller[1].host == host:
            self._caller = None

    def ended(self, connection: Connection, why: Why) -> None:
        """That conversation was the last with its laptop, and is over."""
        self._note(connection)
        self._ends[connection.device] = self._peer(connection.device, "", connection, why, None)

    def refresh(
        self, connections: Mapping[bytes, Connection], problem: Callable[[bytes], Why | None], unmet: tuple[Unmet, ...]
    ) -> bool:
        """Works it out anew; whether it is another one."""
        authority, peers = self._community.journal.authority, []
        for tenure in authority.live():
            device = tenure.device
            if device != self._community.journal.key.public:
                connection = connections.get(device)
                if connection is not None:
                    self._note(connection)
                peers.append(self._peer(device, tenure.grant.label, connection, None, problem(device)))
        stranger, caller = self._stranger, self._caller
        # Once who belongs has changed, it may be somebody who belongs.
        since = stranger[1] if stranger is not None and stranger[0] is authority else None
        who = caller[1] if caller is not None and caller[0] is authority else None
        before = self.sharing
        self.sharing = replace(before, peers=tuple(peers), stranger=since, caller=who, unmet=unmet)
        return self.sharing != before

    def _note(self, connection: Connection) -> None:
        if connection.met is not None and connection.session.waits() == (0, 0):
            self._meetings.had_all(connection.device, self._community.now(), self._community.journal.count())

    def _peer(
        self, device: bytes, label: str, connection: Connection | None, why: Why | None, problem: Why | None
    ) -> Peer:
        known = self._meetings.of(device)
        met = None if known is None else known.at
        before = self._ends.get(device) or Peer(device=device, label=label, connected=False, met=met)
        if connection is None:
            why = problem or before.problem
            return replace(before, label=label, connected=False, done=0, total=0, photos=0, size=0, problem=why)
        session = connection.session
        here, there = session.waits()
        return Peer(device=device, label=label, connected=why is None and session.stage is not Stage.HELLO,
                    met=before.met if connection.met is None else connection.met, here=here, there=there,
                    done=session.done, total=session.total, photos=session.photos.left,
                    size=session.photos.size, problem=why, differs=connection.differs)  # fmt: skip
