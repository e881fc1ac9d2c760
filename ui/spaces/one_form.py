"""The place of one form in a page: what was typed and not saved stays as a draft, and the window says so.

What the form holds and does is its own.
"""

from typing import Protocol, cast, runtime_checkable

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ui.drafts import drafts_of
from ui.i18n import translate
from ui.kit.look import look
from ui.session import Session


@runtime_checkable
class Drafting(Protocol):
    """A form: the record it changes, what is typed by field, and where the keyboard begins."""

    first: QWidget

    def record(self) -> bytes | None: ...

    def entered(self) -> dict[str, str]: ...

    def take_up(self, draft: dict[str, str]) -> None: ...


class OneForm(QWidget):
    """Signal: `closed` when the form is gone."""

    closed = Signal()

    def __init__(self, session: Session, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._kind = session, kind
        self._drafts = drafts_of(session)
        self._untouched: dict[str, str] = {}
        self.form: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def show_form(self, form: QWidget) -> None:
        """Open a form; one that was open before is left, with its draft."""
        self.leave()
        self.form = form
        drafting = cast(Drafting, form)
        self._column.addWidget(form)
        self._untouched = drafting.entered()
        if draft := self._drafts.of(self._kind, drafting.record()):
            drafting.take_up(dict(draft))
        self.show()
        form.show()
        drafting.first.setFocus()
        # The form has its place only after this event.
        QTimer.singleShot(0, form, lambda: self._scroll_to(drafting.first))

    @Slot()
    def leave(self) -> None:
        """Close the form and keep what is typed."""
        if self.form is None:
            return
        drafting = cast(Drafting, self.form)
        entered = drafting.entered()
        changed = entered if entered != self._untouched else {}
        self._drafts.keep(self._kind, drafting.record(), changed)
        if changed:
            said = translate("community", "What you typed is kept.\nOpen the form again to go on, or to discard it.")
            self._session.notice.emit("know", said)
        self._put_away()

    @Slot()
    def close_form(self) -> None:
        """Close the form; nothing in it is needed any more."""
        if self.form is not None:
            self._drafts.drop(self._kind, cast(Drafting, self.form).record())
            self._put_away()

    def _put_away(self) -> None:
        if self.form is not None:
            form, self.form = self.form, None
            form.hide()
            form.deleteLater()
            self.hide()
            self.closed.emit()

    def _scroll_to(self, field: QWidget) -> None:
        around: QWidget | None = self
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(field, 0, look().px(80))
