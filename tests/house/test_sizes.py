"""The tail that makes code feared stays cut: long functions and long files are named here.

Never here: a wish for shorter code as such; these are guards, not targets to pad towards.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable
from statistics import median, quantiles

from tests.house.sources import APP, Source, sources

FUNCTION_P95 = 25
FUNCTION_MOST = 50
FILE_MEDIAN = 150
FILE_MOST = 400
WINDOW_MOST = 200

Sizes = list[tuple[int, str]]


def functions(files: Iterable[Source]) -> Sizes:
    """Lines of each function with its place, longest first."""
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    found = ((file.path, node) for file in files for node in file.nodes() if isinstance(node, kinds))
    return sorted(
        (((node.end_lineno or 0) - node.lineno + 1, f"{path}:{node.name}") for path, node in found), reverse=True
    )


def lengths(files: Iterable[Source]) -> Sizes:
    """Lines of each file that is more than a docstring, longest first."""
    return sorted(((file.text.count("\n"), file.path) for file in files if len(file.tree.body) > 1), reverse=True)


def over(sizes: Sizes, limit: int) -> str:
    """The offenders, one a line."""
    return "\n".join(f"{lines:5d}  {place}" for lines, place in sizes if lines > limit)


def test_no_function_is_feared() -> None:
    assert not over(functions(sources(*APP)), FUNCTION_MOST)


def test_nearly_all_functions_fit_one_look() -> None:
    sizes = functions(sources(*APP))
    p95 = quantiles([lines for lines, _ in sizes], n=20)[-1]
    assert p95 <= FUNCTION_P95, f"p95 is {p95:.0f} lines:\n{over(sizes, FUNCTION_P95)}"


def test_no_file_is_feared() -> None:
    sizes = lengths(sources(*APP))
    assert not over(sizes, FILE_MOST)
    assert not [f"{lines}  {place}" for lines, place in sizes if place == "ui/window.py" and lines > WINDOW_MOST]


def test_the_usual_file_is_short() -> None:
    sizes = lengths(sources(*APP))
    middle = median(lines for lines, _ in sizes)
    assert middle <= FILE_MEDIAN, f"the median is {middle:.0f} lines:\n{over(sizes, FILE_MEDIAN)}"


def test_the_measure_counts_whole_functions() -> None:
    text = "def long(\n    a,\n):\n" + "    a += 1\n" * 60
    sample = Source(path="x.py", text=text, tree=ast.parse(text))
    assert over(functions([sample]), FUNCTION_MOST) == "   63  x.py:long"
