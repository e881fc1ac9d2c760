"""A line for each fact about who comes to sessions, and about certificates. Order is weight (`facts_items`).

Three sides: a session's own history ("Ana signed up"), a person's ("Signed up for Bike repair"), everything's.
"""

from collections.abc import Mapping
from typing import Final

from skillshare.domain import checks, kinds
from ui.i18n import isolate, translate
from ui.wording.part import Part, Word, and_also, with_reason


def _signed_up(part: Part) -> str:
    body = part.body if part.kind == "signup.placed" else part.other("signup.placed") or {}
    series = checks.field(body, "series", checks.is_id)
    said = _placed(part, body) if series is None else _standing(part, series)
    children = checks.field(body, "children", checks.is_count)
    with_them = translate("wording", "with %n (child|children)", "", children) if children else ""
    return with_reason(and_also(said, with_them), _reason(part))


def _placed(part: Part, body: Mapping[str, object]) -> str:
    known = checks.field(body, "session", checks.is_id)
    person = _who(part)
    session = isolate(part.names.named(kinds.SESSION, known) if known else "") or translate("wording", "a session")
    waits = body.get("seat") is False
    if part.view == kinds.PERSON:
        if waits:
            return translate("wording", "Waits for a place in {session}").format(session=session)
        return translate("wording", "Signed up for {session}").format(session=session)
    if part.view == kinds.SESSION:
        if waits:
            return translate("wording", "{person} waits for a place").format(person=person)
        return translate("wording", "{person} signed up").format(person=person)
    if waits:
        return translate("wording", "{person} waits for a place in {session}").format(person=person, session=session)
    return translate("wording", "{person} signed up for {session}").format(person=person, session=session)


def _standing(part: Part, series: bytes) -> str:
    session = isolate(part.names.named(kinds.SERIES, series)) or translate("wording", "a series")
    if part.view == kinds.PERSON:
        return translate("wording", "Comes to {session} every time").format(session=session)
    return translate("wording", "{person} comes to {session} every time").format(person=_who(part), session=session)


def _told(part: Part) -> str:
    if part.body.get("seat") is False:
        return translate("wording", "Waits again: {signup}").format(signup=_signup(part))
    return translate("wording", "Told of a place: {signup}").format(signup=_signup(part))


def _left(part: Part) -> str:
    if part.flag("late"):
        return translate("wording", "Does not come after all, said late: {signup}").format(signup=_signup(part))
    return translate("wording", "Does not come after all: {signup}").format(signup=_signup(part))


def _present(part: Part) -> str:
    if part.body.get("present") is False:
        return translate("wording", "Was not there after all: {signup}").format(signup=_signup(part))
    if part.flag("walkin"):
        return translate("wording", "Walked in: {signup}").format(signup=_signup(part))
    return translate("wording", "Was there: {signup}").format(signup=_signup(part))


def _certificate(part: Part) -> str:
    on, person = part.text("on") or translate("wording", "an induction"), part.person()
    count = sum(1 for kind, _, _ in part.facts if kind == "certificate.granted")
    if part.view == kinds.PERSON:
        return translate("wording", "Passed the induction: {induction}").format(induction=on)
    if count > 1:
        said = translate("wording", "%n people passed the induction: {induction}", "", count)
        return said.format(induction=on)
    return translate("wording", "{person} passed the induction: {induction}").format(person=person, induction=on)


def _revoked(part: Part) -> str:
    known = part.named(kinds.CERTIFICATE)
    if not known:
        return with_reason(translate("wording", "A certificate was taken back"), part.text("reason"))
    said = translate("wording", "Certificate taken back: {certificate}").format(certificate=known)
    return with_reason(said, part.text("reason"))


def _noted(part: Part) -> str:
    known = part.named(kinds.AFTERWARDS) or translate("wording", "a session")
    return translate("wording", "Noted how it went: {session}").format(session=known)


def _asked(part: Part) -> str:
    known = part.named(kinds.AFTERWARDS) or translate("wording", "a session")
    return translate("wording", "Answers counted: {session}").format(session=known)


def _passed_over(part: Part) -> str:
    known = part.named(kinds.SIGNUP) or translate("wording", "somebody")
    return with_reason(translate("wording", "Signed up all the same: {signup}").format(signup=known), _reason(part))


def _who(part: Part) -> str:
    person = checks.field(part.other("signup.person"), "person", checks.is_id)
    name = part.names.person(person) if person is not None else ""
    return isolate(name) or translate("wording", "Somebody")


def _signup(part: Part) -> str:
    return part.named(kinds.SIGNUP) or translate("wording", "somebody")


def _reason(part: Part) -> str:
    found = checks.field(part.other("signup.overridden"), "reason", checks.is_text)
    return isolate(found or "")


SIGNUP_WORDS: Final[Mapping[str, Word]] = {
    "certificate.revoked": _revoked,
    "certificate.granted": _certificate,
    "signup.present": _present,
    "signup.left": _left,
    "signup.told": _told,
    "signup.placed": _signed_up,
    "signup.person": _signed_up,
    "signup.overridden": _passed_over,
    "session.note": _noted,
    "session.feedback": _asked,
}
"""What somebody did weighs more than the evening of a series that was recorded with it."""
