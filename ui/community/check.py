"""The check of everything stored on this laptop against its signatures, and of the screens against the journal."""

from dataclasses import dataclass

from skillshare.catalog import project
from skillshare.community import Community
from skillshare.journal.verify import Fault, Progress, verify
from ui.community.background import Background


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What was found: how many entries were checked, which faults, how many records differ from their history."""

    entries: int
    faults: tuple[Fault, ...]
    differing: int


def check(community: Community, background: Background) -> Checked:
    """Check one moment's state; what is written meanwhile is not half seen. Raises Stopped when nobody wants it."""
    faults: list[Fault] = []
    done = 0
    with community.database.atomic("DEFERRED"):
        for step in verify(community.database, community.id):
            if isinstance(step, Progress):
                done = step.done
                background.tell(step.done, step.total)
            else:
                faults.append(step.fault)
        differing = project.differences(community.database, community.journal)
    return Checked(entries=done, faults=tuple(dict.fromkeys(faults)), differing=len(differing))
