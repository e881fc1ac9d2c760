"""Commands that read or write files: a spreadsheet in, everything out.

The window shows the same plan as a preview; here it is printed, and `--dry-run` stops after it.
"""

import os
from argparse import Namespace
from pathlib import Path
from typing import Any, Final

from skillshare.community import Community
from skillshare.exchange.export import Format, export, save_rows
from skillshare.exchange.known import known
from skillshare.exchange.mapping import LEAVE_OUT, Mapping, Target, guess
from skillshare.exchange.plan import Fate, Plan
from skillshare.exchange.planning import plan
from skillshare.exchange.problems import Problem
from skillshare.exchange.reading import read
from skillshare.exchange.running import run
from skillshare.exchange.sheet import Sheet, Unreadable
from skillshare.journal.failure import Unavailable
from ui import answer
from ui.answer import Answer
from ui.i18n import isolate, translate
from ui.wording import Words, imports
from ui.wording.troubles import not_written

TARGETS: Final = {"items": Target.ITEMS, "members": Target.PEOPLE}
SHOWN: Final = 50
"""Problems that are printed one by one."""


def bring_in(community: Community, args: Namespace) -> Answer:
    """Import a spreadsheet as one action, or with `--dry-run` say what that would do."""
    target = TARGETS[args.kind]
    try:
        sheet = read(args.file)
    except Unreadable as error:
        return answer.stopped(imports.unreadable(error))
    mapping = guess(sheet, target)
    if mapping.missing:
        return answer.stopped(_nameless(args.file))
    found = plan(sheet, mapping, known(community, target))
    if args.dry_run:
        said = [*_columns(sheet, mapping), *_fates(found)]
        left, problems = found.left, found.problems
    else:
        done = run(found, community, batch=os.urandom(16))
        said = imports.report(done)
        left, problems = done.left, done.problems
    if left and args.left:
        save_rows(args.left, sheet, left)
        said.append(translate("command", "What is left is in {file}").format(file=isolate(str(args.left))))
    values = {"done": not args.dry_run, "rows": {fate.value: count for fate, count in found.counts.items()}}
    return Answer(
        code=answer.REFUSED if left else answer.DONE,
        said=said,
        trouble=_problems(problems, community),
        values={**values, "left": list(left), "problems": [_value(problem) for problem in problems]},
    )


def send_out(community: Community, args: Namespace) -> Answer:
    """Write everything there is into a folder, for other programs."""
    try:
        done = export(community, args.folder, Format(args.format))
    except Unavailable:
        return answer.stopped(not_written(args.folder), answer.UNAVAILABLE)
    first = translate("command", "%n file(s) (is|are) in {folder}:", "", len(done.files))
    said = [first.format(folder=isolate(str(args.folder))), *(f"  {path.name}" for path in done.files)]
    return Answer(said=said, values={"done": True, "files": [str(path) for path in done.files], "rows": done.rows})


def _nameless(path: Path) -> Words:
    return Words(
        title=translate("command", "No column holds names"),
        why=translate("command", "None of the headings in {file} means a name.").format(file=isolate(path.name)),
        next=translate("command", "Call the column with the names “Name”, then import it again."),
    )


def _columns(sheet: Sheet, mapping: Mapping) -> list[str]:
    """What each column becomes."""
    pairs = zip(sheet.columns, mapping.uses, strict=True)
    return [f"  {isolate(column)} → {imports.use(use)}" for column, use in pairs if use != LEAVE_OUT]


def _fates(found: Plan) -> list[str]:
    return [f"  {imports.fate(fate)}: {found.counts[fate]}" for fate in Fate if found.counts[fate]]


def _problems(problems: tuple[Problem, ...], community: Community) -> list[str]:
    today = community.today()
    said = [f"{imports.where(it)}: {imports.what(it, today)} {imports.remedy(it.remedy)}" for it in problems[:SHOWN]]
    if len(problems) > SHOWN:
        said.append(translate("command", "and %n more of this kind; --json lists them all.", "", len(problems) - SHOWN))
    return said


def _value(it: Problem) -> dict[str, Any]:
    return {"row": it.row, "column": it.column, "said": it.said, "trouble": it.trouble.value, "remedy": it.remedy.value}
