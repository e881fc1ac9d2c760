"""The part of judging an entry that depends on its bytes alone (journal §2), to be done beside the writer.

Half of what an entry costs is its signature, which is checked here on as many threads as there are. Nothing is read.
"""

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
    if not form.is_signed(entry):
        return Checked(envelope, entry, "signature")
    if not form.bodies_fit(entry):
        return Checked(envelope, entry, "body")
    return Checked(envelope, entry, opaque=form.opaque(entry))
