"""Which fold gives the state of each kind of record, and how the catalog keeps the kinds that have a table.

One entry a kind in each: what a new concept extends, together with `domain.kinds`.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from skillshare.catalog import credit_rows, lending_rows, session_rows, signup_rows, space_rows, teaching_rows
from skillshare.catalog.kept import Kept
from skillshare.domain import kinds
from skillshare.domain.afterwards import fold_afterwards
from skillshare.domain.bookings import fold_booking
from skillshare.domain.calendar import fold_slot, fold_special
from skillshare.domain.certificates import fold_certificate
from skillshare.domain.contacts import fold_contact
from skillshare.domain.credits import fold_transfer
from skillshare.domain.duties import fold_duty
from skillshare.domain.fact import Happening
from skillshare.domain.fold import Saw
from skillshare.domain.holds import fold_hold
from skillshare.domain.items import fold_item
from skillshare.domain.kits import fold_kit
from skillshare.domain.loans import fold_loan
from skillshare.domain.mentoring import fold_mentoring
from skillshare.domain.models import fold_model
from skillshare.domain.offers import fold_offer
from skillshare.domain.people import fold_person
from skillshare.domain.reservations import fold_reservation
from skillshare.domain.series import fold_series
from skillshare.domain.sessions import fold_session
from skillshare.domain.settings import fold_membership_type, fold_settings
from skillshare.domain.signups import fold_signup
from skillshare.domain.skills import fold_skill
from skillshare.domain.spaces import fold_space

FOLDS: Final[Mapping[str, Callable[[bytes, Sequence[Happening], Saw], Any]]] = {
    kinds.ITEM: fold_item,
    kinds.MODEL: fold_model,
    kinds.KIT: fold_kit,
    kinds.LOAN: fold_loan,
    kinds.HOLD: fold_hold,
    kinds.PERSON: fold_person,
    kinds.SLOT: fold_slot,
    kinds.SPECIAL: fold_special,
    kinds.MEMBERSHIP_TYPE: fold_membership_type,
    kinds.COMMUNITY: fold_settings,
    kinds.TRANSFER: fold_transfer,
    kinds.SERIES: fold_series,
    kinds.SESSION: fold_session,
    kinds.SIGNUP: fold_signup,
    kinds.CERTIFICATE: fold_certificate,
    kinds.AFTERWARDS: fold_afterwards,
    kinds.SKILL: fold_skill,
    kinds.OFFER: fold_offer,
    kinds.CONTACT: fold_contact,
    kinds.MENTORING: fold_mentoring,
    kinds.SPACE: fold_space,
    kinds.BOOKING: fold_booking,
    kinds.RESERVATION: fold_reservation,
    kinds.DUTY: fold_duty,
}

KEPT: Final[Mapping[str, Kept]] = {
    **lending_rows.KEPT,
    **session_rows.KEPT,
    **signup_rows.KEPT,
    **space_rows.KEPT,
    **teaching_rows.KEPT,
    **credit_rows.KEPT,
}
"""By kind, which is the name of the table as well."""

COLUMNS: Final = {kind: kept.columns() for kind, kept in KEPT.items()}
