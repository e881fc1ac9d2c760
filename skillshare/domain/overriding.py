"""Rules that a person went on against: each answered with a reason, and recorded with the action (R14).

Which rules there are is in the modules that ask; the values are in `refusal`.
"""

from skillshare.domain.fact import DESK, Fact
from skillshare.domain.refusal import Asked, Override, Question
from skillshare.domain.text import SHORT, clean


def after_questions(
    fact_type: str, asked: tuple[Question, ...], overrides: tuple[Override, ...], records: tuple[bytes, ...]
) -> list[Fact]:
    """One fact for every rule overridden with a reason; raises `Asked` with the rules nobody has answered yet."""
    given = {o.rule: reason for o in overrides if (reason := clean(o.reason)[:SHORT])}
    open_questions = tuple(q for q in asked if q.rule not in given)
    if open_questions:
        raise Asked(open_questions)
    spoken = dict.fromkeys(q.rule for q in asked)
    return [
        Fact(type=fact_type, records=records, body={"rule": rule, "reason": given[rule]}, audience=DESK)
        for rule in spoken
    ]
