"""Lines of history for what officers record: who is let in and out, and what becomes of late entries."""

from collections.abc import Callable, Mapping
from typing import Final

from skillshare.journal.founding import (
    ADMIT,
    ADOPT,
    GENESIS,
    GRANT,
    INVITE,
    REVOKE,
    UNINVITE,
    UNVOID,
    VOID,
    DeviceClass,
    Leaving,
)
from ui.i18n import translate
from ui.wording.laptops import kind
from ui.wording.part import Part, Word


def _founded(part: Part) -> str:
    name = part.text("name")
    if not name:
        return translate("wording", "Community founded")
    return translate("wording", "Community founded: {name}").format(name=name)


def _added(part: Part) -> str:
    # A grant also gives another name, or more to do, to one that was in before.
    label, number = part.text("label"), part.body.get("class")
    if not label or number not in list(DeviceClass):
        return translate("wording", "Laptop listed")
    said = translate("wording", "Laptop listed: {name}, {kind}")
    return said.format(name=label, kind=kind(DeviceClass(number), ""))


def _invited(part: Part) -> str:
    label = part.text("label")
    if not label:
        return translate("wording", "Invitation for a laptop written")
    return translate("wording", "Invitation for a laptop written: {name}").format(name=label)


def _removed(part: Part) -> str:
    why = part.body.get("why")
    if why == Leaving.LEFT:
        return translate("wording", "Laptop left the community")
    if why == Leaving.DEMOTED:
        return translate("wording", "Laptop given another task")
    return translate("wording", "Laptop removed")


def _reviewed(said: Callable[[int], str]) -> Word:
    def word(part: Part) -> str:
        entries = part.body.get("entries")
        return said(len(entries) if isinstance(entries, list | tuple) else 0)

    return word


LAPTOP_WORDS: Final[Mapping[str, Word]] = {
    GENESIS: _founded,
    # What a removal is for stands behind it: whoever is given another task is removed and let in by one action.
    REVOKE: _removed,
    GRANT: _added,
    ADMIT: _added,
    INVITE: _invited,
    UNINVITE: lambda _: translate("wording", "Invitation for a laptop taken back"),
    ADOPT: _reviewed(lambda count: translate("wording", "%n late change(s) taken over", "", count)),
    VOID: _reviewed(lambda count: translate("wording", "%n late change(s) left out", "", count)),
    UNVOID: _reviewed(lambda count: translate("wording", "%n change(s) no longer left out", "", count)),
}
