"""What was done here as the bytes that are signed for it: bodies of facts, and what headers say of them (journal §2).

Nothing is stored here, and where it stands in a log is not known.
"""

from skillshare.domain.fact import Fact
from skillshare.journal import cbor
from skillshare.journal import entry as form
from skillshare.journal.entry import FactHeader


def body_of(fact: Fact, by: bytes, salt: bytes) -> bytes:
    """The body of a fact that the person `by` recorded. Raises ValueError for one that others would refuse."""
    if "salt" in fact.body or "by" in fact.body:
        raise ValueError("salt and by are the journal's own fields")
    body = cbor.encode({**fact.body, "salt": salt, "by": by})
    if len(body) > form.BODY_LIMIT or len(by) != form.RECORD:
        raise ValueError("the body is too large, or `by` is no record id")
    return body


def describe(fact: Fact, body: bytes) -> FactHeader:
    """What a header says of a fact with that body."""
    return FactHeader(
        type=fact.type,
        version=fact.version,
        audience=fact.audience,
        records=fact.records,
        length=len(body),
        hash=form.body_hash(body),
    )
