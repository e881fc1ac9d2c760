"""What a conversation asks of a community: where it stands, what may be handed to whom, what becomes of what came.

Everything here runs on the writer's thread and is short. When what is asked is the session's affair.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from skillshare.catalog.digest import digest
from skillshare.community import Community
from skillshare.domain.fact import ALL, DESK, Audience
from skillshare.journal import cbor
from skillshare.journal.authority import Tenure, may_see
from skillshare.journal.checking import Checked
from skillshare.journal.entry import AUTHORITY, EVERYDAY, log_id
from skillshare.journal.failure import Unavailable
from skillshare.journal.founding import DeviceClass
from skillshare.journal.handing import Proof, Sees
from skillshare.journal.intake import PUT_OFF
from skillshare.journal.names import NEVER
from skillshare.journal.verdict import Word
from skillshare.pictures import Page
from sync.messages import Evidence, Head, Part, Place, Range, State

BATCH_ENTRIES: Final = 256
BATCH_BYTES: Final = 256 * 1024
FOLDED_AT_ONCE: Final = 256
BRANCHED: Final = ("frozen", "gap", "predecessor")
"""Reasons for which honest laptops' entries are refused: two branches of one log."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Envelopes to hand over, and what is left of the ranges that were asked for."""

    envelopes: tuple[bytes, ...]
    left: tuple[Range, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """What became of a batch: entries that are new here, and whether anything in it was none of this community."""

    fresh: int
    forged: bool
    forked: bool
    put_off: frozenset[bytes] = frozenset()
    """Logs of which not all was taken, to be asked for again later (journal §10)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What became of a piece of a photo: whether it is one, whether the disk takes more, and what is lacking yet."""

    fits: bool = True
    room: bool = True
    lacking: tuple[bytes, ...] = ()


@dataclass(slots=True, eq=False)
class Taker:
    """A conversation that fetches photos, until it is `over`: so that no two fetch the same one."""

    over: bool = False


class Replica:
    """One community as other laptops meet it."""

    def __init__(self, community: Community) -> None:
        self.community = community
        self._journal = community.journal
        self._digest: tuple[bytes, bytes] = (b"", b"")
        self._fetching: dict[bytes, Taker] = {}

    # ── who ───────────────────────────────────────────────────────────────────────────────────────────────────────

    def live(self, device: bytes) -> bool:
        """Whether a device belongs now (journal §4)."""
        return self._journal.authority.of(device) is not None

    # ── where it stands ───────────────────────────────────────────────────────────────────────────────────────────

    def heads(self, lane: int) -> tuple[Head, ...]:
        """Where every log of a lane ends here."""
        return tuple(
            Head(
                log.device, log.inc, log.lane, log.seq, log.head, None if log.frozen_from == NEVER else log.frozen_from
            )
            for log in self._journal.known(lane)
        )

    def ids(self, places: Sequence[Place]) -> tuple[bytes | None, ...]:
        """The entry ids at these places."""
        return tuple(self._journal.id_at(log_id(*place[:3]), place.seq) for place in places)

    def state(self) -> State:
        """A digest of what is held and of the catalog that follows; equal ones are worked out once."""
        # What is kept of devices nobody let in differs from laptop to laptop, and shows nowhere.
        known = {tenure.device for tenure in self._journal.authority.tenures}
        found = [head for lane in (AUTHORITY, EVERYDAY) for head in sorted(self.heads(lane), key=repr)]
        heads = [list(self._counting(head)) for head in found if head.device in known]
        lacking = self._journal.lacking(self._sees(self._journal.key.public), 1)
        clock = sha256(cbor.encode([heads, bool(lacking)])).digest()
        if self._digest[0] != clock:
            self._digest = (clock, digest(self.community.database))
        return State(clock=clock, audience=self._audience(), state=self._digest[1])

    def rotten(self, lane: int) -> list[Range]:
        """Places of a lane whose entries are to be fetched again, since they are damaged here (journal §7)."""
        return [Range(*place, place[-1]) for place in self._journal.rotten_places() if place[2] == lane]

    # ── handing over ──────────────────────────────────────────────────────────────────────────────────────────────

    def batch(self, ranges: Sequence[Range], device: bytes) -> Batch | None:
        """The first entries of these ranges within one message; None for who does not belong."""
        tenure = self._journal.authority.of(device)
        if tenure is None:
            return None
        sees = None if _sees_all(tenure) else self._sees(device)
        envelopes: list[bytes] = []
        room = BATCH_BYTES
        for n, wanted in enumerate(ranges):
            seq = wanted.first
            for envelope in self._journal.run(log_id(*wanted[:3]), wanted.first, wanted.last, sees):
                if envelopes and (len(envelopes) == BATCH_ENTRIES or len(envelope) > room):
                    rest = wanted._replace(first=seq)
                    return Batch(envelopes=tuple(envelopes), left=(rest, *ranges[n + 1 :]))
                envelopes.append(envelope)
                room -= len(envelope)
                seq += 1
        return Batch(envelopes=tuple(envelopes), left=())

    def bodies(self, parts: Sequence[Part], device: bytes) -> tuple[Part, ...]:
        """The bodies asked for that the device may see, as many as one message holds."""
        sees = self._sees(device)
        found: list[Part] = []
        room = BATCH_BYTES
        for part in parts:
            body = self._journal.body(part.entry, part.n, sees)
            room -= len(body or b"")
            if found and room < 0:
                break
            found.append(part._replace(body=body))
        return tuple(found)

    def evidence(self, head: Head) -> Evidence | None:
        """What shows that this log forked."""
        proof = self._journal.proof(head.log)
        return (
            None
            if proof is None
            else Evidence(
                first=proof.first,
                first_signature=proof.first_signature,
                second=proof.second,
                second_signature=proof.second_signature,
            )
        )

    # ── taking in ─────────────────────────────────────────────────────────────────────────────────────────────────

    def store(self, checked: Sequence[Checked], later: bool = False) -> Stored:
        """Commits a batch of entries, to be folded by `fold` if `later`. Raises Unavailable."""
        own = self._journal.key.public
        # Of this laptop's own log nobody else is the keeper (journal §7).
        again = all(each.entry is None or each.entry.header.device != own for each in checked)
        verdicts = self.community.accept(checked, later=later, again=again)
        if self._journal.rotten_places():
            with self._journal.transaction():
                self._journal.mend(checked)
        return Stored(
            fresh=sum(verdict.word is Word.ACCEPTED for verdict in verdicts),
            forged=any(v.word is Word.REFUSED and v.reason not in BRANCHED for v in verdicts),
            forked=any(v.word is Word.FORK for v in verdicts),
            put_off=frozenset(
                each.entry.header.log
                for each, verdict in zip(checked, verdicts, strict=True)
                if each.entry is not None and verdict.reason in PUT_OFF
            ),
        )

    def within_room(self, ranges: Sequence[Range]) -> list[Range]:
        """Of these ranges as many entries as are taken now, without those of which none is (journal §10)."""
        rooms = ((each, self._journal.room(each.device, each.log)) for each in ranges)
        return [each._replace(last=min(each.last, each.first + room - 1)) for each, room in rooms if room]

    def fold(self) -> int:
        """Folds some of what was stored for later, few enough for a desk to wait; 0 when nothing is left."""
        return self.community.fold_some(FOLDED_AT_ONCE)

    def mend(self) -> int:
        """Says again what a forked log of this laptop cannot say any more (journal §5)."""
        # A laptop that hears meanwhile that it was removed says nothing any more.
        return self.community.resolve_forks() if self.live(self._journal.key.public) else 0

    def attest(self, evidence: Evidence) -> Word:
        """Commits evidence of a fork. Raises Unavailable."""
        proof = Proof(
            first=evidence.first,
            first_signature=evidence.first_signature,
            second=evidence.second,
            second_signature=evidence.second_signature,
        )
        return self.community.attest(proof).word

    def lacking(self, but: Collection[Part] = ()) -> tuple[Part, ...]:
        """Bodies this laptop may see and does not have, as many as one question holds, `but` for some."""
        found = self._journal.lacking(self._sees(self._journal.key.public), BATCH_ENTRIES + len(but))
        return tuple([part for entry, n in found if (part := Part(entry, n)) not in but][:BATCH_ENTRIES])

    def complete(self, parts: Sequence[Part]) -> int:
        """Commits late bodies and says how many were news. Raises Unavailable."""
        return self.community.complete((part.entry, part.n, part.body) for part in parts if part.body is not None)

    # ── photos (journal §9) ───────────────────────────────────────────────────────────────────────────────────────

    def missing_photos(self, at: Page) -> tuple[list[bytes], Page | None]:
        """Photos that are not here, out of the next few hundred, and where to look further."""
        return self.community.pictures.missing(at)

    def take_photo(self, blob: bytes, taker: Taker) -> bool:
        """Whether this conversation is to fetch a photo: it is not here, and no other one fetches it."""
        other = self._fetching.get(blob, taker)
        if (other is not taker and not other.over) or self.community.pictures.store.lacking(blob) == ():
            return False
        self._fetching[blob] = taker
        return True

    def leave_photo(self, blob: bytes, taker: Taker) -> None:
        """Leaves a photo to other conversations."""
        if self._fetching.get(blob) is taker:
            del self._fetching[blob]

    def photo_manifest(self, blob: bytes, device: bytes) -> bytes | None:
        """The manifest of a photo that the device may see, None if it is not here."""
        return self.community.pictures.manifest(blob, self._sees(device))

    def photo_pieces(self, blob: bytes) -> tuple[bytes, ...]:
        """The hashes of the pieces of a photo."""
        return self.community.pictures.store.pieces(blob)

    def photo_piece(self, piece: bytes, device: bytes) -> bytes | None:
        """A sound piece for a device that belongs, None if it is not here."""
        return self.community.pictures.piece(piece) if self.live(device) else None

    def keep_piece(self, blob: bytes, piece: bytes, manifest: bool, content: bytes) -> Kept:
        """Stores a manifest or a piece. A disk that takes no photo now is no reason to stop sharing."""
        pictures = self.community.pictures
        try:
            if not pictures.room:
                return Kept(room=False)
            fits = pictures.keep_manifest(blob, content) if manifest else pictures.keep_piece(blob, piece, content)
        except Unavailable:
            return Kept(room=False)
        lacking = pictures.store.lacking(blob)
        if lacking == ():
            self._fetching.pop(blob, None)
        return Kept(fits=fits, lacking=lacking or ())

    # ── inside ────────────────────────────────────────────────────────────────────────────────────────────────────

    def _counting(self, head: Head) -> Head:
        """Where a log ends that counts: laptops that hold two branches beyond that show the same (journal §5)."""
        last = head.seq if head.frozen is None else min(head.seq, head.frozen - 1)
        return head if last == head.seq else head._replace(seq=last, entry=self._journal.id_at(head.log, last))

    def _sees(self, device: bytes) -> Sees:
        tenure = self._journal.authority.of(device)
        if tenure is None:
            return lambda _audience: False
        return lambda audience: may_see(audience, tenure.device_class, tenure.grant.owner)

    def _audience(self) -> Audience:
        """What this laptop may see, as one word that is equal on laptops that see the same."""
        tenure = self._journal.authority.of(self._journal.key.public)
        if tenure is None or tenure.device_class is DeviceClass.KIOSK:
            return ALL
        return DESK if _sees_all(tenure) else tenure.grant.owner


def _sees_all(tenure: Tenure) -> bool:
    return tenure.device_class in (DeviceClass.KEEPER, DeviceClass.STEWARD, DeviceClass.DESK)
