"""What a row says that needs a person's eye, and what was done about it: typed values, no sentences.

A problem never stops the row by itself; `Fate.CANNOT` does.
"""

from dataclasses import dataclass
from enum import StrEnum

from skillshare.domain.refusal import Question, Refusal


class Trouble(StrEnum):
    """What is unusual. `Problem.other` is given in brackets where there is one."""

    NAME_MISSING = "name_missing"
    CONTACT_MISSING = "contact_missing"
    NUMBER_MISSING = "number_missing"
    NUMBER_TWICE = "number_twice"
    """(the row that has it first)"""
    NUMBER_TAKEN = "number_taken"
    """(the name of what has it here)"""
    NUMBER_UNUSABLE = "number_unusable"
    CARD_TWICE = "card_twice"
    """(the row that has it first)"""
    CARD_TAKEN = "card_taken"
    """(the name of who has it here)"""
    SAME_ROW = "same_row"
    """(the earlier row)"""
    SAME_PERSON = "same_person"
    """(the earlier row)"""
    LIKELY_DUPLICATE = "likely_duplicate"
    """(the earlier row, or the name of who is here)"""
    PRICE_UNCLEAR = "price_unclear"
    NO_SUCH_DATE = "no_such_date"
    DATE_AMBIGUOUS = "date_ambiguous"
    """(the order taken: "d/m" or "m/d"); once a column"""
    LENGTH_UNCLEAR = "length_unclear"
    COUNT_UNCLEAR = "count_unclear"
    QUANTITY = "quantity"
    STATUS_UNKNOWN = "status_unknown"
    STATUS_OUT = "status_out"
    FLAG_UNCLEAR = "flag_unclear"
    EMAIL_UNCLEAR = "email_unclear"
    PHONE_UNCLEAR = "phone_unclear"
    PERIOD_UNCLEAR = "period_unclear"
    ROLE_UNKNOWN = "role_unknown"
    ROLES_ELSEWHERE = "roles_elsewhere"
    """This laptop may not say who does what."""
    TYPE_MISSING = "type_missing"
    TYPE_ELSEWHERE = "type_elsewhere"
    """This laptop may not add kinds of membership; once a kind."""
    MEMBERSHIP_FROM_TODAY = "membership_from_today"
    TOO_LONG = "too_long"
    TOO_MUCH = "too_much"
    QUOTES = "quotes"
    REFUSED = "refused"
    """`Problem.refusal` says why."""


class Remedy(StrEnum):
    """What was done about it."""

    KEPT = "kept"
    """Kept in the words of the file, with the record's further details."""
    LATER = "later"
    """The same, until a laptop that may do so has made what it names; then the file fills it in."""
    NEW_NUMBER = "new_number"
    """A new short id; the old number is kept with the details."""
    ONCE = "once"
    """Imported once."""
    BOTH = "both"
    """Both imported; a person may merge them."""
    CUT = "cut"
    """Shortened; the whole text is kept with the details."""
    DROPPED = "dropped"
    """More than one record holds; the row is also among those to save in a file of its own."""
    READ = "read"
    """Read as best it could be; look whether it is right."""
    NOT_IMPORTED = "not_imported"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """`row` as the file counts, 0 for the whole column; `said` is what the cell says, at most 200 characters."""

    row: int
    column: str
    said: str
    trouble: Trouble
    remedy: Remedy
    other: str = ""
    refusal: "Refusal | tuple[Question, ...] | None" = None
