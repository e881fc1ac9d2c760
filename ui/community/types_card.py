"""Membership types: name, price, how long, how many items, how long a loan; added, changed and removed in place."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.community import Receipt
from skillshare.domain.settings import MembershipType, RemoveMembershipType, SetMembershipType
from ui import money
from ui.community.fields import beside, keys
from ui.i18n import translate
from ui.kit.field import Field, text_field
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.row_list import RowList
from ui.kit.rows import Row
from ui.kit.surface import Surface
from ui.kit.titles import SectionTitle
from ui.kit.tokens import CARD_PADDING, RADIUS
from ui.session import Session


class TypesCard(Surface):
    """The list and one form under it."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("card", "line", RADIUS["card"], parent)
        self._session = session
        self.form: TypeForm | None = None
        self.rows = RowList(translate("community", "Membership types"), fit=True)
        self.rows.opened.connect(self.on_opened)
        self.add = KeyButton(translate("community", "Add a membership type"), "edge", icon="plus")
        self.add.clicked.connect(self.on_add)
        self._none = Label(translate("community", "No membership types yet."), "body", "text2", wrap=True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(CARD_PADDING, 14, CARD_PADDING, CARD_PADDING)
        self._column.setSpacing(12)
        self._column.addWidget(SectionTitle(translate("community", "Membership types"), role="card_title"))
        for part in (self._none, self.rows, self.add):
            self._column.addWidget(part)

    def refresh(self) -> None:
        """Ask the catalog again; an open form stays."""
        types = self._session.catalog.membership_types()
        currency = self._currency()
        self.rows.show_rows([_row(each, currency) for each in types])
        self.rows.setVisible(bool(types))
        self._none.setVisible(not types)

    def _currency(self) -> str:
        return self._session.catalog.settings(self._session.community.id).currency

    def step_back(self) -> bool:
        """Close the open form; False if none is open."""
        if self.form is None:
            return False
        self.close_form()
        return True

    @Slot()
    def close_form(self) -> None:
        """Put the open form away."""
        if self.form is not None:
            form, self.form = self.form, None
            form.hide()
            form.deleteLater()
            self.add.show()

    @Slot()
    def on_add(self) -> None:
        self._open(None)

    @Slot(object)
    def on_opened(self, key: object) -> None:
        self._open(next((t for t in self._session.catalog.membership_types() if t.id == key), None))

    def _open(self, known: MembershipType | None) -> None:
        self.close_form()
        self.form = TypeForm(known, self._currency())
        self.form.saved.connect(self.on_command)
        self.form.left.connect(self.close_form)
        self.add.hide()
        self._column.addWidget(self.form)
        self.form.name.setFocus()

    @Slot(object)
    def on_command(self, command: object) -> None:
        self._session.actions.do(command, done=self.on_done)

    def on_done(self, receipt: Receipt) -> None:
        """Recorded: the form has done its work."""
        self.close_form()


class TypeForm(QWidget):
    """Signals: `saved(command)` for saving and removing, `left`."""

    saved = Signal(object)
    left = Signal()

    def __init__(self, known: MembershipType | None, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known, self._currency = known, currency
        tr = translate
        self._name, self.name = text_field(tr("community", "Name"), known.name if known else "")
        self._price, self.price = text_field(
            tr("community", "Price"), money.typed(known.price, currency) if known else "0"
        )
        self._months, self.months = text_field(
            tr("community", "Months"), str(known.months) if known else "12", help_line=tr("community", "0: no end")
        )
        self._limit, self.limit = text_field(
            tr("community", "Items at once"), _typed(known.item_limit if known else None)
        )
        self._days, self.days = text_field(
            tr("community", "Days of a loan"), _typed(known.loan_days if known else None)
        )
        for line in (self.limit, self.days):
            line.setPlaceholderText(tr("community", "as the rules"))
        for line in (self.name, self.price, self.months, self.limit, self.days):
            line.returnPressed.connect(self.on_save)
        self._lay_out()

    def _lay_out(self) -> None:
        save = KeyButton(translate("community", "Save"), "edge", icon="check", key="Enter")
        save.clicked.connect(self.on_save)
        leave = KeyButton(translate("community", "Leave it"), "flat", key="Esc")
        leave.clicked.connect(self.left)
        buttons = [save, leave]
        if self._known is not None:
            remove = KeyButton(translate("community", "Remove"), "flat", icon="x")
            remove.clicked.connect(self.on_remove)
            buttons.append(remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._name)
        column.addWidget(beside((self._price, self._months)))
        column.addWidget(beside((self._limit, self._days)))
        column.addWidget(keys(buttons))

    @Slot()
    def on_save(self) -> None:
        fields = (self._name, self._price, self._months, self._limit, self._days)
        for field in fields:
            field.say_problem("")
        price = money.read(self.price.text() or "0", self._currency)
        months = _count(self.months.text(), self._months, 1200)
        limit = _count(self.limit.text(), self._limit, 999)
        days = _count(self.days.text(), self._days, 365)
        if not self.name.text().strip():
            self._name.say_problem(translate("community", "Write a name."))
        elif price is None:
            self._price.say_problem(translate("community", "Write an amount like 24 or 24.50."))
        elif -1 not in (months, limit, days):
            known = self._known.id if self._known else None
            command = SetMembershipType(
                type=known,
                name=self.name.text(),
                price=price,
                months=months or 0,
                item_limit=limit,
                loan_days=days,
            )
            self.saved.emit(command)

    @Slot()
    def on_remove(self) -> None:
        if self._known is not None:
            self.saved.emit(RemoveMembershipType(type=self._known.id))


def _count(text: str, field: Field, most: int) -> int | None:
    """The number typed, None for nothing, −1 after saying at the field that it is none."""
    text = text.strip()
    if not text:
        return None
    if text.isdigit() and int(text) <= most:
        return int(text)
    field.say_problem(translate("community", "Write a whole number up to {most}.").format(most=most))
    return -1


def _typed(value: int | None) -> str:
    return "" if value is None else str(value)


def _row(each: MembershipType, currency: str) -> Row:
    length = translate("community", "%n month(s)", "", each.months) if each.months else translate("community", "no end")
    details = [length]
    if each.item_limit is not None:
        details.append(translate("community", "%n item(s)", "at once", each.item_limit))
    if each.loan_days:
        details.append(translate("community", "loans of %n day(s)", "", each.loan_days))
    price = money.said(each.price, currency) if each.price else translate("community", "free")
    return Row(key=each.id, title=each.name, detail=" · ".join(details), end=price)
