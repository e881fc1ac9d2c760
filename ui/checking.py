"""The check of everything stored on this laptop against its signatures, and of the screens against the journal.

The window and the command line share it; each has its own words.
"""

from collections.abc import Callable
from dataclasses import dataclass

from skillshare.catalog import project
from skillshare.community import Community
from skillshare.journal.verify import Finding, verify


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What was found: how many entries were checked, what is wrong, how many records differ from their history."""

    entries: int
    findings: tuple[Finding, ...] = ()
    differing: int = 0

    @property
    def is_well(self) -> bool:
        return not self.findings and not self.differing


def check(community: Community, tell: Callable[[int, int], None] | None = None) -> Checked:
    """Check one moment's state; what is written meanwhile is not half seen. `tell` hears how many entries of how many.

    Whatever `tell` raises ends it.
    """
    findings: list[Finding] = []
    done = 0
    with community.database.atomic("DEFERRED"):
        for step in verify(community.database, community.id):
            if isinstance(step, Finding):
                findings.append(step)
                continue
            done = step.done
            if tell is not None:
                tell(step.done, step.total)
        differing = project.differences(community.database, community.journal)
    return Checked(entries=done, findings=tuple(findings), differing=len(differing))
