"""The part of judging an entry that depends on its bytes alone (journal §2), to be done beside the writer.

Half of what an entry costs is its signature, which is checked here on as many threads as there are. Nothing is read.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from skillshare.journal import entry as form
from skillshare.journal.entry import Entry
from skillshare.journal.failure import Malformed


@dataclass(frozen=True, slots=True)
class Checked:
    """An envelope, its entry if it is one, and the reason of FORMAT.md if it is not or nobody signed it."""

    envelope: bytes
    entry: Entry | None
    reason: str = ""
    opaque: tuple[int, ...] = ()
    """Numbers of the facts whose bodies fit and may not be read by the fold."""


def check(envelope: bytes) -> Checked:
    """Limits, strict form, signature and bodies, which `Journal.ingest` need not look at again."""
    try:
        entry = form.decode_envelope(envelope)
    except Malformed as refusal:
        return Checked(envelope, None, refusal.reason)
    reason = _fault(entry)
    return Checked(envelope, entry, reason, () if reason else form.opaque(entry))


def check_all(envelopes: Sequence[bytes]) -> list[Checked]:
    """The same for each of these: quicker, as long as all of them are what they should be."""
    try:
        entries = form.decode_envelopes(envelopes)
    except Malformed:
        return [check(envelope) for envelope in envelopes]
    readable = form.readable_bodies(entries)
    checked = []
    for envelope, entry in zip(envelopes, entries, strict=True):
        reason = _fault(entry)
        checked.append(Checked(envelope, entry, reason, () if reason or readable else form.opaque(entry)))
    return checked


def _fault(entry: Entry) -> str:
    if not form.is_signed(entry):
        return "signature"
    return "" if form.bodies_fit(entry) else "body"
