"""Many commands decided together, as an import has them: they see each other's numbers and cards, and nothing else.

Nothing is written here; `community` records what comes back.
"""

from collections.abc import Callable, Iterable
from typing import TypeAlias

from skillshare.domain.fact import Fact
from skillshare.domain.refusal import Asked, Question, Refusal, Refused
from skillshare.usecases import Deciding
from skillshare.usecases import facts as decide

Result: TypeAlias = Refusal | tuple[Question, ...] | bytes
"""What becomes of one of many commands: its record, or why it is not done."""


def decided(
    deciding: Deciding, commands: Iterable[object], check: Callable[[list[Fact]], None]
) -> tuple[tuple[Result, ...], list[Fact]]:
    """What becomes of each command, and the facts of those that nothing stops; `check` may refuse too."""
    results: list[Result] = []
    facts: list[Fact] = []
    for command in commands:
        try:
            own = decide(command, deciding)
            check(own)
        except Refused as refused:
            results.append(refused.refusal)
        except Asked as asked:
            results.append(asked.questions)
        else:
            deciding.claim(own)
            results.append(own[0].records[0])
            facts += own
    return tuple(results), facts
