"""What follows from a steward's yes: the grant, and all entries about who belongs for the new laptop (sync §2).

Runs where the community is written. How both laptops talk stands in `pairing_net`.
"""

from skillshare.community import Community
from skillshare.domain.laptops import AlreadyIn
from skillshare.domain.refusal import Refused
from skillshare.journal.entry import AUTHORITY
from skillshare.journal.founding import DeviceClass
from skillshare.office import AdmitLaptop
from sync.pairing import Candidate


def admit(
    community: Community,
    candidate: Candidate,
    *,
    device_class: DeviceClass,
    owner: bytes,
    label: str,
    prefix: str = "",
    by: bytes | None = None,
) -> tuple[bytes, ...]:
    """Let the laptop in, and return what it is to be handed. Raises Refused.

    One that is in already gets it again: when it was let in before, the connection ended in the middle.
    """
    command = AdmitLaptop(device=candidate.device, certificate=candidate.certificate, sealing=candidate.sealing,
                          device_class=device_class, owner=owner, label=label, prefix=prefix)  # fmt: skip
    try:
        community.do(command, by=by)
    except Refused as stop:
        if not isinstance(stop.refusal, AlreadyIn):
            raise
    journal = community.journal
    logs = [log.id for log in journal.logs() if log.lane == AUTHORITY]
    return tuple(envelope for log in logs for envelope in journal.envelopes(log))
