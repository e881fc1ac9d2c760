"""Step 3: the first things, three names are enough; or a spreadsheet, which ends the steps in the import."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from skillshare.community import Community
from skillshare.domain.items import AddItem, ChangeItem
from skillshare.domain.text import SHORT, clean
from ui.community.fields import keys
from ui.first_run.answers import THINGS, Answers
from ui.first_run.step import Step
from ui.i18n import translate
from ui.kit.avatar import PictureTile
from ui.kit.field import Field, text_field
from ui.kit.key_button import KeyButton
from ui.showing import picture_of


class ThingsStep(Step):
    """Signal: `spreadsheet_wanted`."""

    spreadsheet_wanted = Signal()

    def __init__(self, answers: Answers, community: Community, parent: QWidget | None = None) -> None:
        super().__init__(answers, community, parent)
        self.lines: list[QLineEdit] = []
        self._fields: list[Field] = []
        self._tiles: list[PictureTile] = []
        examples = (
            translate("first_run", "such as Cordless drill"),
            translate("first_run", "such as Tent for four"),
            translate("first_run", "such as Sewing machine"),
        )
        for number in range(THINGS):
            label = translate("first_run", "Thing {number}").format(number=number + 1)
            field, line = text_field(label, answers.things[number], placeholder=examples[number])
            line.setMaxLength(SHORT)
            line.textChanged.connect(self._show_pictures)
            tile = PictureTile(picture_of(line.text(), ""), 80)
            row = QHBoxLayout()
            row.setSpacing(14)
            row.addWidget(tile)
            row.addWidget(field, 1)
            self.column.addLayout(row)
            self.lines.append(line)
            self._fields.append(field)
            self._tiles.append(tile)
        self.sheet = KeyButton(translate("first_run", "Bring in a spreadsheet"), "edge", icon="file-spreadsheet")
        self.sheet.clicked.connect(self.spreadsheet_wanted)
        self.column.addWidget(keys((self.sheet,)))

    def _show_pictures(self) -> None:
        for line, tile in zip(self.lines, self._tiles, strict=True):
            tile.show_picture(picture_of(line.text(), ""))

    def title(self) -> str:
        return translate("first_run", "What can people borrow?")

    def under(self) -> str:
        return translate("first_run", "Three things are enough to begin.")

    def first(self) -> QWidget | None:
        return self.lines[0]

    def keep(self) -> None:
        self.answers.things = [clean(line.text()) for line in self.lines]

    def fits(self) -> bool:
        for number, field in enumerate(self._fields):
            gone = f"thing {number}" in self.answers.records and not self.answers.things[number]
            field.say_problem(translate("first_run", "It is recorded already. Write its name.") if gone else "")
            if gone:
                return False
        return True

    def commands(self) -> Sequence[tuple[str, Any]]:
        found: list[tuple[str, Any]] = []
        for number, name in enumerate(self.answers.things):
            key = f"thing {number}"
            known = self.answers.records.get(key)
            if known is None and name:
                found.append((key, AddItem(fields={"name": name})))
            elif known is not None and self.community.catalog.items.state(known).name != name:
                found.append((key, ChangeItem(item=known, fields={"name": name})))
        return found
