"""What a young community does next, ticked as it is done: shown until the first loans are made (experience 14)."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.catalog.readers import Catalog
from skillshare.catalog.views import PeopleFilter
from ui.i18n import translate
from ui.kit.chip import State
from ui.kit.row_list import RowList
from ui.kit.rows import Row
from ui.kit.surface import card, stacked
from ui.kit.titles import SectionTitle

FEW = 3
"""So many people are those of the first run; with more, the members have been brought in."""
ENOUGH = 10
"""So many loans, and the house knows its way."""

_WAYS = {
    "recovery": ("community", "recovery"),
    "people": ("community", "import"),
    "rules": ("community", "rules"),
    "labels": ("items", "labels"),
    "loan": ("desk", None),
}


class FirstSteps(QWidget):
    """Signal: `wanted(place, what)` for the step that was chosen."""

    wanted = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = translate("tonight", "First steps")
        self.rows = RowList(title, fit=True)
        self.rows.opened.connect(self.on_opened)
        ground = card()
        stacked(ground, 1, 0).addWidget(self.rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(SectionTitle(title))
        column.addWidget(ground)

    def show_steps(self, rows: Sequence[Row]) -> None:
        """Show the steps; without any it is not there."""
        self.rows.show_rows(rows)
        self.setVisible(bool(rows))

    @Slot(object)
    def on_opened(self, step: object) -> None:
        self.wanted.emit(*_WAYS[str(step)])


def step_rows(catalog: Catalog, community: bytes, *, sheet: bool) -> tuple[Row, ...]:
    """The steps with those ticked that are done; none once some loans are made. `sheet` waits to be printed."""
    loans = catalog.loans.made(ENOUGH)
    if loans >= ENOUGH:
        return ()
    done = {
        "people": catalog.people.count(PeopleFilter()) > FEW,
        "rules": bool(catalog.settings(community).agreement or catalog.membership_types()),
        "loan": loans > 0,
    }
    words: tuple[tuple[str, str, str, str], ...] = (
        ("people", "users-round", translate("tonight", "Bring in the members"), _people()),
        ("rules", "file-check", translate("tonight", "Set rules and memberships"), _rules()),
        (
            "labels",
            "printer",
            translate("tonight", "Print labels"),
            translate("tonight", "A scan is quicker than typing"),
        ),
        ("loan", "arrow-up-from-line", translate("tonight", "Lend the first thing"), _loan()),
    )
    if sheet:
        kept = translate("tonight", "Only now: its code is not kept anywhere")
        words = (("recovery", "shield-check", translate("tonight", "Print the recovery sheet"), kept), *words)
    tick = State(text=translate("tonight", "Done"), icon="check", tone="good")
    return tuple(
        Row(
            key=key,
            title=title,
            detail=detail,
            icon=icon,
            state=tick if done.get(key) else None,
            dim=bool(done.get(key)),
        )
        for key, icon, title, detail in words
    )


def _people() -> str:
    return translate("tonight", "From a spreadsheet, or one by one")


def _rules() -> str:
    return translate("tonight", "How long, how many, for whom")


def _loan() -> str:
    return translate("tonight", "Scan a card, then the thing")
