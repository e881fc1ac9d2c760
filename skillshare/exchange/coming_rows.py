"""The rows of an export about sessions, who came to them, what was said of them, and certificates. Values only."""

from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo
from typing import Final, TypeAlias

from skillshare.catalog.coming import evenings, measure
from skillshare.catalog.readers import Catalog
from skillshare.domain import kinds
from skillshare.domain.afterwards import Afterwards
from skillshare.domain.certificates import Certificate
from skillshare.domain.localtime import local
from skillshare.domain.recurrence import write
from skillshare.domain.series import Series
from skillshare.domain.sessions import Session
from skillshare.domain.signups import Signup
from skillshare.here import LATEST

Cell: TypeAlias = str | int
Who: TypeAlias = Callable[[bytes | None], tuple[str, str]]
"""Number and name of a person, empty where nobody knows."""

SESSIONS: Final = (
    *("Session", "Starts", "Ends", "Room or bench", "Host number", "Host", "Repeats", "Published"),
    *("Called off", "Called off because", "Induction", "Note"),
)
SIGNUPS: Final = (
    *("Session", "Starts", "Every time", "Person number", "Person", "Comes as", "Children", "With number", "With"),
    *("Signed up", "Has a place", "Left", "Left late", "Was there", "Walked in", "Minutes", "Rules passed over"),
)
CERTIFICATES: Final = (
    *("Person number", "Person", "Induction", "Day", "Until", "Trainer number", "Trainer", "Session", "Note"),
    "Taken back because",
)
AFTERWARDS: Final = (
    *("Session", "Starts", "Note", "Minutes", "Question", "Yes", "Partly", "No", "People there", "Minutes each"),
    *("Minutes together", "Way of counting"),
)


def sessions(catalog: Catalog, who: Who) -> list[Sequence[Cell]]:
    """One row a session that stands by itself, and one a series with the first of its sessions."""
    found: list[Session] = [state for _, state in catalog.whole.states(kinds.SESSION)]
    repeating: list[Series] = [state for _, state in catalog.whole.states(kinds.SERIES)]
    every = [(one, "") for one in found if one.start]
    every += [(series.pattern, write(series.rule)) for series in repeating if series.rule and series.pattern.start]
    rows: list[Sequence[Cell]] = [
        (
            *(one.title, _wall(one.start), _wall(one.end), catalog.spaces.name(one.space) if one.space else ""),
            *(*who(one.host), rule, _yes(one.published), _yes(one.cancelled), one.reason, one.grants, one.note),
        )
        for one, rule in every
    ]
    return sorted(rows, key=lambda row: (row[1], row[0], row[6]))


def signups(catalog: Catalog, who: Who, zone: tzinfo) -> list[Sequence[Cell]]:
    """One row a sign-up, also those who left; one for every time of a series stands once."""
    found: list[Signup] = [state for _, state in catalog.whole.states(kinds.SIGNUP)]
    rows: list[Sequence[Cell]] = []
    for one in sorted(found, key=lambda signup: signup.order):
        where = _session(catalog, one.session) if one.session else (catalog.series.name(one.series or b""), "")
        rows.append(
            (
                *(*where, "yes" if one.series else "", *who(one.person), one.role, one.children or ""),
                *(*who(one.adult), _time(one.at, zone), _yes(one.has_place), _time(one.left, zone)),
                *(_yes(one.late), _yes(one.present), _yes(one.walkin), one.minutes or "", ", ".join(one.broke)),
            )
        )
    return rows


def certificates(catalog: Catalog, who: Who) -> list[Sequence[Cell]]:
    """One row a certificate, also those that were taken back."""
    found: list[Certificate] = [state for _, state in catalog.whole.states(kinds.CERTIFICATE)]
    return [
        (
            *(*who(one.person), one.on, one.day.isoformat() if one.day else ""),
            *(one.until.isoformat() if one.until else "", *who(one.trainer)),
            *(_session(catalog, one.session)[0] if one.session else "", one.note, one.revoked or ""),
        )
        for one in sorted(found, key=lambda one: (one.day.isoformat() if one.day else "", one.id))
    ]


def afterwards(catalog: Catalog, zone: tzinfo) -> list[Sequence[Cell]]:
    """One row a session at which somebody was, or of which somebody said how it went, with its figures (R92)."""
    words: dict[bytes, Afterwards] = {state.id: state for _, state in catalog.whole.states(kinds.AFTERWARDS)}
    held = [state for _, state in catalog.whole.states(kinds.SESSION) if state.start and state.end]
    rows: list[Sequence[Cell]] = []
    for at in evenings(catalog, held, zone):
        said = words.get(at.session.id, Afterwards(id=at.session.id))
        figures = measure(said, at)
        if figures.people or said.text or said.minutes or said.question:
            made_of = (figures.people, figures.length, figures.minutes, figures.method) if figures.people else ("",) * 4
            answers = said.answers or ("",) * 3
            words_ = (said.text, said.minutes or "", said.question)
            rows.append((at.session.title, _wall(at.session.start), *words_, *answers, *made_of))
    return sorted(rows, key=lambda row: (row[1], row[0]))


def _session(catalog: Catalog, session: bytes) -> tuple[str, str]:
    state = catalog.sessions.state(session)
    return state.title, _wall(state.start)


def _wall(at: datetime | None) -> str:
    return at.isoformat(" ", "minutes") if at else ""


def _time(at: int, zone: tzinfo) -> str:
    return local(min(at, LATEST) // 60_000, zone).isoformat(" ", "minutes") if at else ""


def _yes(flag: bool) -> str:
    return "yes" if flag else ""
