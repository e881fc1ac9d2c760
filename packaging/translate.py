"""Collects every text of the window into resources/translations/*.ts, writes the .qm files, says what is untranslated.

Never here: a translation. English needs only plurals, and gets them from its own source texts: "%n thing(s)" and
"%n (person|people)". To add a language: a line in ui/i18n.py and `python packaging/translate.py de`.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
ENGLISH = "en"

Key = tuple[str, str, str]
"""Context, source text, note."""

EMPTY = re.compile(
    r"<source>([^<]*)</source>((?:(?!</message>).)*?)<translation type=\"unfinished\">\s*"
    r"(?:<numerusform></numerusform>\s*)+</translation>",
    re.DOTALL,
)
CHOICE = re.compile(r"\(([^|()]*)\|([^|()]*)\)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One text to translate: `forms` are its translations, one for each plural form the language has."""

    plural: bool
    finished: bool
    forms: tuple[str, ...]


def tool(name: str) -> Path:
    """The program of Qt's Linguist, beside this Python or in the project's environment."""
    end = ".exe" if sys.platform == "win32" else ""
    places = (Path(sys.executable).parent, ROOT / ".venv" / ("Scripts" if sys.platform == "win32" else "bin"))
    return next((place / f"{name}{end}" for place in places if (place / f"{name}{end}").exists()), Path(name))


def run(name: str, arguments: Sequence[str | Path]) -> None:
    command = [str(part) for part in (tool(name), *arguments)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if result.returncode:
        raise SystemExit(f"{name} stops: {result.stdout}{result.stderr}")


def said(tree: ast.AST) -> Iterator[tuple[Key, bool]]:
    """Every text the code asks a translation for, and whether it counts something."""
    for call in asked(tree):
        words = [arg.value if isinstance(arg, ast.Constant) else None for arg in call.args[:3]]
        if len(words) > 1 and isinstance(words[0], str) and isinstance(words[1], str):
            note = words[2] if len(words) > 2 and isinstance(words[2], str) else ""
            yield (words[0], words[1], note), "%n" in words[1]


def asked(tree: ast.AST) -> Iterator[ast.Call]:
    """Calls of `translate`, of `tr` which some modules call it, and of `QCoreApplication.translate`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func
            if isinstance(name, ast.Attribute) and isinstance(name.value, ast.Name):
                if name.value.id == "QCoreApplication" and name.attr == "translate":
                    yield node
            elif isinstance(name, ast.Name) and name.id in ("translate", "tr"):
                yield node


def texts() -> Mapping[Key, bool]:
    """All texts of the window, in order."""
    trees = (ast.parse(path.read_text(encoding="utf-8")) for path in (ROOT / "ui").rglob("*.py"))
    return dict(sorted(found for tree in trees for found in said(tree)))


def collect(ts: Path, language: str) -> None:
    """Bring a .ts file in line with the sources; what is translated stays, what is gone leaves.

    Linguist's own reader of Python sees a plural only where the count is a literal number, and no alias of
    `translate`. So it is given the texts in the one form it always understands.
    """
    options = [
        "-locations",
        "none",
        "-no-obsolete",
        "-disable-heuristic",
        "sametext",
        "-disable-heuristic",
        "similartext",
    ]
    options += ["-source-language", ENGLISH, "-target-language", language]
    if language == ENGLISH:
        options.append("-pluralonly")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "texts.py"
        lines = [f"translate({_quoted(key)}{', 1' if plural else ''})\n" for key, plural in texts().items()]
        source.write_text("".join(lines), encoding="utf-8")
        run("pyside6-lupdate", [source, *options, "-ts", ts])
    if language == ENGLISH:
        text = EMPTY.sub(_filled, ts.read_text(encoding="utf-8"))
        ts.write_text(text, encoding="utf-8", newline="\n")


def _quoted(key: Key) -> str:
    """The three texts as Linguist reads string literals."""
    marks = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n"})
    return ", ".join(f'"{text.translate(marks)}"' for text in key)


def plurals(source: str) -> tuple[str, str]:
    """One and many of an English source text: "%n thing(s)" is "%n thing" and "%n things"."""
    one = CHOICE.sub(r"\1", source.replace("(s)", ""))
    return one, CHOICE.sub(r"\2", source.replace("(s)", "s"))


def _filled(match: re.Match[str]) -> str:
    forms = "".join(f"\n            <numerusform>{form}</numerusform>" for form in plurals(match[1]))
    return f"<source>{match[1]}</source>{match[2]}<translation>{forms}\n        </translation>"


def release(ts: Path, qm: Path) -> None:
    """Write what the app loads, beside it first: an app that runs has mapped the file into its memory."""
    fresh = qm.with_suffix(".new")
    run("pyside6-lrelease", ["-silent", ts, "-qm", fresh])
    fresh.replace(qm)


def messages(ts: Path) -> Mapping[Key, Message]:
    """What a .ts file holds."""
    found = {}
    for context in ElementTree.parse(ts).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            plural = message.get("numerus") == "yes"
            forms = (
                [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            )
            key = (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", ""))
            found[key] = Message(plural=plural, finished=translation.get("type") is None, forms=tuple(forms))
    return found


def main(added: Sequence[str]) -> int:
    """Refresh every language there is, and those `added`; the exit code is 1 while a text is untranslated."""
    FOLDER.mkdir(exist_ok=True)
    known = {ts.stem.removeprefix("skillshare_") for ts in FOLDER.glob("skillshare_*.ts")}
    left = 0
    for language in sorted(known | {ENGLISH, *added}):
        ts = FOLDER / f"skillshare_{language}.ts"
        collect(ts, language)
        release(ts, ts.with_suffix(".qm"))
        found = messages(ts)
        missing = [source for (_, source, _), message in found.items() if not message.finished]
        left += len(missing)
        print(f"{language}: {len(found)} texts, {len(missing)} to translate")
        for source in missing[:5]:
            print(f"    {source}")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
