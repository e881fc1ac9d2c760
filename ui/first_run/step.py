"""What the steps have in common: a title, fields, what is typed into them, and what they record."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from skillshare.community import Community, Receipt
from ui.first_run.answers import Answers


class Step(QWidget):
    """One step. It reads the answers when it is made; the wizard asks it to keep, to check and what to record."""

    def __init__(self, answers: Answers, community: Community, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answers = answers
        self.community = community
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(14)

    def title(self) -> str:
        """What the step asks."""
        raise NotImplementedError

    def under(self) -> str:
        """One quiet sentence under the title."""
        return ""

    def first(self) -> QWidget | None:
        """Where the keyboard begins."""
        return None

    def keep(self) -> None:
        """Put what is typed into the answers, whether it fits or not."""

    def fits(self) -> bool:
        """Whether what is typed can be recorded; says at the field what does not fit."""
        return True

    def may_skip(self) -> bool:
        """Whether the step can be left out."""
        return True

    def commands(self) -> Sequence[tuple[str, Any]]:
        """What to record, each with the name under which the answers remember its record."""
        return ()

    def recorded(self, receipts: Sequence[tuple[str, Receipt]]) -> None:
        """Remember what was recorded."""
        for name, receipt in receipts:
            self.answers.records[name] = receipt.record
