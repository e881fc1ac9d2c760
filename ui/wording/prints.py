"""Words for where a page with a secret went: to which printer, into which file, or why nowhere."""

from ui.i18n import isolate, translate
from ui.paper.output import Printed


def where(printed: Printed) -> str:
    """What became of it, and what now."""
    if printed.printer:
        return translate("recovery", "Sent to the printer {name}.").format(name=isolate(printed.printer))
    if printed.file is not None:
        said = translate("recovery", "There is no printer. Print this file elsewhere, then delete it: {file}")
        return said.format(file=isolate(str(printed.file)))
    return translate("recovery", "It could not be printed. Free some space, or connect a printer.")
