"""Which keys work at the desk right now, in the order of the key bar, and what stands on the main button (look §7)."""

from PySide6.QtCore import Qt

from skillshare.domain.signing_up import SignUp
from ui.desk import kits
from ui.desk.flow import Flow
from ui.desk.folds import GROWN, LARGE, LARGEST
from ui.desk.state import BACK, LEND, Back
from ui.i18n import translate

Key = tuple[str, str, str]
"""Name, key, words."""

BOUND = {
    Qt.Key.Key_F2: "lend",
    Qt.Key.Key_F3: "back",
    Qt.Key.Key_F4: "new",
    Qt.Key.Key_F5: "agree",
    Qt.Key.Key_F6: "due",
    Qt.Key.Key_F7: "slip",
    Qt.Key.Key_F8: "all_there",
    Qt.Key.Key_F9: "override",
    Qt.Key.Key_F10: kits.WITHOUT,
}
"""Keys that the place binds itself; F1 and F12 are the window's."""

_FOLDED = ("lend", "back", "new", "due", "all_there", "override", "without", "agree", "slip")
"""At large text the first four of these that work."""


def keys_now(flow: Flow, *, slips: bool, undo: bool, scale: float) -> list[Key]:
    """What works now, the last one always F1. At large text five are left, those that stand on no button (look §9)."""
    folded = scale >= LARGE
    state = flow.state
    keys: list[Key] = []
    if not folded or state.mode == BACK:
        keys.append(("lend", "F2", translate("desk", "Lend")))
    if not folded or state.mode == LEND:
        keys.append(("back", "F3", translate("desk", "Bring back")))
    keys.append(("new", "F4", translate("desk", "New member")))
    keys += _of_visit(flow)
    if slips:
        keys.append(("slip", "F7", translate("desk", "Slip")))
    keys += _of_questions(flow)
    if not folded:
        keys += [("undo", "Ctrl+Z", translate("desk", "Undo"))] if undo else []
        keys.append(("step_back", "Escape", translate("desk", "One step back")))
    if folded:
        keys = sorted(keys, key=lambda key: _FOLDED.index(key[0]))[:4]
    return [*keys, ("help", "F1", translate("desk", "All keys"))]


def _of_visit(flow: Flow) -> list[Key]:
    state = flow.state
    keys: list[Key] = []
    if state.mode == LEND and state.person is not None:
        if flow.lending.has_agreement_open():
            keys.append(("agree", "F5", translate("desk", "Accept rules")))
        if state.outs:
            words = translate("desk", "Due date") if state.outs[0].loan else translate("desk", "How many")
            keys.append(("due", "F6", words))
    return keys


def _of_questions(flow: Flow) -> list[Key]:
    state = flow.state
    if state.form is not None:
        return []
    keys: list[Key] = []
    back = state.back if state.mode == BACK else None
    asked = state.asked_out() is not None or state.closing
    if (back is not None and back.parts) or (state.mode == LEND and asked):
        keys.append(("all_there", "F8", translate("desk", "All there")))
    if state.trouble is not None and state.trouble.away is not None and state.note is None:
        other = kits.has_substitute(state.trouble)
        without = translate("desk", "Lend without it")
        keys.append(("override", "F9", translate("desk", "Take another") if other else without))
        keys += [(kits.WITHOUT, "F10", without)] if other else []
    elif state.trouble is not None and state.note is None:
        if state.trouble.may_override:
            signing = isinstance(state.trouble.command, SignUp)
            words = translate("desk", "Sign up all the same") if signing else translate("desk", "Lend anyway")
            keys.append(("override", "F9", words))
    elif back is not None:
        keys.append(("override", "F9", translate("desk", "Needs repair")))
    return keys


def main_words(flow: Flow, scale: float) -> str:
    """Words on the main button; empty where Enter has nothing to do. At the largest text one word."""
    state = flow.state
    if state.form is not None:
        return translate("desk", "Save member")
    if state.note is not None and state.note.kind in ("is_out", "has_it", "kit_out"):
        return translate("desk", "It came back")
    if state.mode == BACK:
        return _next_words(state.back, scale)
    if state.person is None:
        return ""
    if state.closing:
        return translate("desk", "Finish")
    return translate("desk", "Done") if scale >= LARGEST else translate("desk", "Done, next person")


def _next_words(back: Back | None, scale: float) -> str:
    if back is not None and back.keeps:
        return translate("desk", "Put aside") if scale >= LARGEST else translate("desk", "Put aside, next item")
    return translate("desk", "Next item") if back is not None else ""


def placeholder(flow: Flow, scale: float) -> str:
    """What the box asks for."""
    state = flow.state
    if state.prompt is not None:
        return _asks(state.prompt.kind)
    if state.mode == BACK and scale >= GROWN:
        return translate("desk", "Scan what is back")
    if state.mode == BACK:
        return translate("desk", "Scan the next item that comes back")
    if scale >= GROWN:
        return translate("desk", "Scan or type") if state.person is None else translate("desk", "Scan the next item")
    if state.person is not None:
        return translate("desk", "Scan the next item, or type a name, number or “undo”")
    if state.waiting:
        return translate("desk", "Who takes it? Scan a card or type a name")
    return translate("desk", "Scan a card or an item, or type a name or number")


def _asks(kind: str) -> str:
    match kind:
        case "due":
            return translate("desk", "Due when? Choose, or type a day")
        case "when":
            return translate("desk", "Went out when? Choose, or type a day")
        case "count":
            return translate("desk", "How many? Choose, or type a number")
        case "which":
            return translate("desk", "Several have this number. Choose the right one")
        case "reason":
            return translate("desk", "Why anyway? Choose or type a reason")
    return translate("desk", "What is wrong with it? A few words, or scan on")
