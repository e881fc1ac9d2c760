"""The agreement people accept: its present version, and publishing the next one (R43)."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from skillshare.community import Receipt
from skillshare.domain.settings import PublishAgreement
from ui.community.fields import keys
from ui.i18n import translate
from ui.kit.key_button import KeyButton
from ui.kit.label import Label
from ui.kit.look import bell, look
from ui.kit.surface import Surface
from ui.kit.titles import SectionTitle
from ui.kit.tokens import CARD_PADDING, RADIUS
from ui.session import Session

LINES = 9


class AgreementCard(Surface):
    """Shows the text; editing opens the same text and publishes it as a new version."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("card", "line", RADIUS["card"], parent)
        self._session = session
        self._title = SectionTitle(translate("community", "House rules"), role="card_title")
        self._text = Label("", "detail", wrap=True)
        self._under = Label("", "caption", "text2", wrap=True)
        self.editor = QPlainTextEdit()
        self.editor.setAccessibleName(translate("community", "Text of the house rules"))
        self.editor.setTabChangesFocus(True)
        self.change = KeyButton("", "edge", icon="sticky-note")
        self.change.clicked.connect(self.open_editor)
        self.publish = KeyButton("", "edge", icon="check")
        self.publish.clicked.connect(self.on_publish)
        leave = KeyButton(translate("community", "Leave it"), "flat", key="Esc")
        leave.clicked.connect(self.close_editor)
        self._keys = keys((self.publish, leave))
        column = QVBoxLayout(self)
        column.setContentsMargins(CARD_PADDING, 14, CARD_PADDING, CARD_PADDING)
        column.setSpacing(12)
        for part in (self._title, self._text, self.editor, self._under, self.change, self._keys):
            column.addWidget(part)
        bell().changed.connect(self.on_look_changed)
        self.on_look_changed()
        self.close_editor()

    def refresh(self) -> None:
        """Ask the catalog again; typing in progress stays."""
        settings = self._session.catalog.settings(self._session.community.id)
        version = settings.agreement
        said = translate("community", "version {number}").format(number=version) if version else ""
        self._title.show_words(translate("community", "House rules"), said)
        self._text.setText(settings.agreement_text or translate("community", "No house rules yet."))
        self._text.paint_as(token="text" if version else "text2")
        change = translate("community", "Write a new version") if version else translate("community", "Write one")
        self.change.setText(change)
        self.publish.setText(translate("community", "Publish version {number}").format(number=version + 1))
        self._under.setText(
            translate("community", "Everyone is asked to accept the new version at their next visit.")
            if settings.rules.need_agreement
            else translate("community", "People are asked for it only if the rule says so.")
        )

    def editing(self) -> bool:
        return not self.editor.isHidden()

    @Slot()
    def open_editor(self) -> None:
        self.editor.setPlainText(self._session.catalog.settings(self._session.community.id).agreement_text)
        self._turn(True)
        self.editor.setFocus()

    @Slot()
    def close_editor(self) -> None:
        self._turn(False)

    def _turn(self, editing: bool) -> None:
        for part in (self.editor, self._keys, self._under):
            part.setVisible(editing)
        for part in (self._text, self.change):
            part.setVisible(not editing)

    @Slot()
    def on_publish(self) -> None:
        self._session.actions.do(PublishAgreement(text=self.editor.toPlainText()), done=self.on_done)

    def on_done(self, receipt: Receipt) -> None:
        """Recorded as the version that holds."""
        self.close_editor()

    @Slot()
    def on_look_changed(self) -> None:
        self.editor.setFixedHeight(look().px(LINES * 22) + 20)
