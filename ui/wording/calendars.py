"""What becomes of the events of a foreign calendar, and why one is left out (R66)."""

from collections.abc import Callable
from typing import Final

from skillshare.domain.sessions import LONGEST
from skillshare.exchange.calendar_plan import Fate, Plan, Report
from skillshare.exchange.foreign_calendar import MOST, Why
from ui.i18n import translate

_WHY: Final[dict[Why, Callable[[], tuple[str, str]]]] = {
    Why.BROKEN: lambda: (
        translate("wording", "It does not fit together."),
        translate("wording", "Enter it by hand, or export the calendar again."),
    ),
    Why.NO_TIME: lambda: (
        translate("wording", "It does not say when it is, or means a year far off."),
        translate("wording", "Give it a day in its own calendar, or enter it by hand."),
    ),
    Why.ZONE: lambda: (
        translate("wording", "It is in a time zone that nobody knows here."),
        translate("wording", "Choose another zone in its own calendar, or enter it by hand."),
    ),
    Why.BACKWARDS: lambda: (
        translate("wording", "It ends before it begins."),
        translate("wording", "Put its times right in its own calendar, or enter it by hand."),
    ),
    Why.TOO_LONG: lambda: (
        translate("wording", "It lasts longer than %n day(s).", "", LONGEST.days),
        translate("wording", "Enter what it is as a special day or as a series."),
    ),
    Why.CANCELLED: lambda: (
        translate("wording", "It is called off there."),
        translate("wording", "Nothing needs to be done."),
    ),
    Why.UNREAD_RULE: lambda: (
        translate("wording", "How it repeats is not understood here."),
        translate("wording", "Plan it as a series by hand."),
    ),
    Why.NEVER: lambda: (
        translate("wording", "It never takes place."),
        translate("wording", "Look how it repeats in its own calendar."),
    ),
    Why.TOO_MANY: lambda: (
        translate("wording", "The file holds more than %n event(s).", "", MOST),
        translate("wording", "Export a shorter time, such as one year."),
    ),
}


def why(reason: Why) -> tuple[str, str]:
    """What is the matter with an event that is left out, and what to do now."""
    return _WHY[reason]()


def fate(of: Fate) -> str:
    """What becomes of an event, in a word or two."""
    match of:
        case Fate.NEW:
            return translate("wording", "new")
        case Fate.CHANGED:
            return translate("wording", "changes")
        case Fate.THERE:
            return translate("wording", "here already")
        case Fate.OVER:
            return translate("wording", "over")


def planned(plan: Plan) -> str:
    """The figures of a preview in one line; what does not occur is not mentioned."""
    counts = [
        (plan.count(Fate.NEW), translate("wording", "%n new", "", plan.count(Fate.NEW))),
        (plan.count(Fate.CHANGED), translate("wording", "%n changed", "", plan.count(Fate.CHANGED))),
        (plan.count(Fate.THERE), translate("wording", "%n here already", "", plan.count(Fate.THERE))),
        (plan.count(Fate.OVER), translate("wording", "%n over already", "", plan.count(Fate.OVER))),
        (len(plan.foreign.left), translate("wording", "%n left out", "", len(plan.foreign.left))),
        (plan.foreign.others, translate("wording", "%n task(s), which are no events", "", plan.foreign.others)),
    ]
    said = [words for count, words in counts if count]
    return translate("wording", ", ", "between figures").join(said) or translate("wording", "There is no event in it.")


def done(report: Report) -> list[str]:
    """What an import did, a sentence each."""
    said = [translate("wording", "%n event(s) came in.", "", report.added)]
    if report.changed:
        said.append(translate("wording", "%n event(s) changed.", "", report.changed))
    if report.left:
        said.append(translate("wording", "%n event(s) (stays|stay) out; below it says why.", "", len(report.left)))
    return said
