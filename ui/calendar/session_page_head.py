"""The top of a session's page: what it is, when and where, who hosts it, what it takes and gives, places by kind.

It shows what the catalog says; what can be done is the page's.
"""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from skillshare.catalog.coming import Evening
from skillshare.catalog.readers import Catalog
from skillshare.domain.sessions import Session
from ui import dates, money
from ui.calendar.session_page_rows import Figure, figures
from ui.i18n import isolate, language_name, translate
from ui.kit.blocks import FactLine
from ui.kit.chip import Chip, State
from ui.kit.flow_layout import FlowLayout
from ui.kit.label import Label
from ui.kit.surface import Surface, stacked
from ui.kit.tokens import RADIUS
from ui.wording.rhythms import repeats
from ui.wording.said import commas, listed


def heading(evening: Evening, catalog: Catalog) -> list[QWidget]:
    """Chips, title, time; room is left for the cross."""
    session, today = evening.session, catalog.today()
    title = Label(session.title, "section", wrap=True)
    when = dates.between(session.start, session.end, today) if session.start and session.end else ""
    return [_chips(session), title, Label(when, "body", wrap=True)]


def _chips(session: Session) -> QWidget:
    row = QWidget()
    flow = FlowLayout(row)
    flow.addWidget(Chip(State(text=translate("calendar", "Session"), icon="graduation-cap", tone="plum")))
    if session.cancelled:
        flow.addWidget(Chip(State(text=translate("calendar", "Called off"), icon="x", tone="stop")))
    elif not session.published:
        flow.addWidget(Chip(State(text=translate("calendar", "Only planned"), icon="eye-off", tone="warn")))
    return row


def known(evening: Evening, catalog: Catalog, currency: str) -> list[QWidget]:
    """One line for each thing somebody said of it."""
    session = evening.session
    lines = [
        ("map-pin", catalog.spaces.name(session.space) if session.space else ""),
        ("user-round", _hosts(session, catalog)),
        ("toolbox", _tools(session, catalog)),
        ("badge-check", _gives(session)),
        ("repeat", _rhythm(session, catalog)),
        ("users-round", _ages(session)),
        ("gift", _cost(session, currency)),
        ("package-check", _bring(session)),
        ("languages", commas([language_name(code) for code in session.languages])),
        ("sticky-note", session.note),
        ("x", _called_off(session)),
    ]
    return [FactLine(icon, text) for icon, text in lines if text]


def _hosts(session: Session, catalog: Catalog) -> str:
    host = catalog.people.name(session.host)
    others = [name for person in session.cohosts if (name := catalog.people.name(person))]
    if host and others:
        said = translate("calendar", "{host}, helped by {others}")
        return said.format(host=isolate(host), others=listed(others))
    return isolate(host) or listed(others)


def _tools(session: Session, catalog: Catalog) -> str:
    named = []
    for tool, count in session.tools:
        row = catalog.items.row(tool)
        model = catalog.items.model(tool) if row is None else None
        name = row.name if row is not None else model.name if model is not None else ""
        if name:
            several = translate("calendar", "{count} × {item}").format(count=count, item=isolate(name))
            named.append(several if count > 1 else name)
    return commas(named)


def _gives(session: Session) -> str:
    said = translate("calendar", "Gives the induction “{induction}”")
    return said.format(induction=isolate(session.grants)) if session.grants else ""


def _rhythm(session: Session, catalog: Catalog) -> str:
    series = catalog.series.state(session.series) if session.series else None
    if series is None or series.pattern.start is None:
        return ""
    return repeats(series.rule, series.pattern.start.date())


def _ages(session: Session) -> str:
    youngest, oldest = session.ages or (0, 0)
    if youngest and oldest:
        return translate("calendar", "For ages {youngest} to {oldest}").format(youngest=youngest, oldest=oldest)
    if youngest:
        return translate("calendar", "For ages {youngest} and up").format(youngest=youngest)
    return translate("calendar", "For ages up to {oldest}").format(oldest=oldest) if oldest else ""


def _cost(session: Session, currency: str) -> str:
    if not session.cost:
        return ""
    return translate("calendar", "Costs {amount}").format(amount=isolate(money.said(session.cost, currency)))


def _bring(session: Session) -> str:
    if not session.bring:
        return ""
    return translate("calendar", "Bring: {what}").format(what=isolate(session.bring))


def _called_off(session: Session) -> str:
    if not session.cancelled or not session.reason:
        return ""
    return translate("calendar", "Called off: {reason}").format(reason=isolate(session.reason))


def tiles(evening: Evening) -> QWidget:
    """The places of each kind side by side: "8 of 10" over "Participants"."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    for figure in figures(evening)[:4]:
        layout.addWidget(_tile(figure), 1)
    return row


def _tile(figure: Figure) -> Surface:
    tile = Surface("sunk", "", RADIUS["well"])
    column: QVBoxLayout = stacked(tile, 10, 0)
    top = QHBoxLayout()
    top.setSpacing(4)
    top.addWidget(Label(str(figure.taken), "desk"))
    of = translate("calendar", "of {places}", "places in a session").format(places=figure.places)
    limit = of if figure.places is not None else translate("calendar", "no limit", "places in a session")
    top.addWidget(Label(limit, "body", "text2", elide=True), 1)
    column.addLayout(top)
    column.addWidget(Label(figure.words, "caption", "text2", elide=True))
    tile.setAccessibleName(f"{figure.words}: {figure.taken} {limit}")
    return tile
