"""Onto paper or into a file: the default printer if there is one, else a PDF among the documents (experience 19)."""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, QStandardPaths
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

from ui.paper.labels import Label, draw_page, pages
from ui.paper.sheets import Sheet

A5 = (148.0, 210.0)
A4 = (210.0, 297.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """Printed on `printer`, or saved as `file` (`chosen` if that was wanted), or neither: `trouble` says why."""

    printer: str = ""
    file: Path | None = None
    trouble: str = ""
    chosen: bool = False


def folder() -> Path:
    """Where PDFs are put."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or Path.home()) / "Skillshare"


def put_document(document: QTextDocument, name: str, page: tuple[float, float] = A5) -> Printed:
    """Print a document, or save it as PDF under a name that is free."""

    def draw(device: QPagedPaintDevice) -> None:
        paint_document(device, document)

    return _put(name, page, 12.0, draw)


def save_document(document: QTextDocument, file: Path, title: str, page: tuple[float, float] = A5) -> None:
    """Save a document as PDF in place of what was there. Raises OSError."""
    _write(file, title, page, 12.0, lambda device: paint_document(device, document))


def put_labels(labels: Sequence[Label], sheet: Sheet, first: int, name: str, *, to_file: bool = False) -> Printed:
    """Print labels from position `first` on, or save them as PDF."""

    def draw(device: QPagedPaintDevice) -> None:
        paint_labels(device, labels, sheet, first)

    return _put(name, sheet.page, 0.0, draw, to_file=to_file)


def paint_document(device: QPagedPaintDevice, document: QTextDocument) -> None:
    """Lay the document out for the device's page and draw it page by page; one px of the document is 1/96 inch."""
    painter = QPainter(device)
    scale = device.logicalDpiX() / 96
    painter.scale(scale, scale)
    wide, high = device.width() / scale, device.height() / scale
    document.setDocumentMargin(0)
    document.setPageSize(QSizeF(wide, high))
    for page in range(document.pageCount()):
        if page:
            device.newPage()
        painter.save()
        painter.translate(0, -page * high)
        document.drawContents(painter, QRectF(0, page * high, wide, high))
        painter.restore()
    painter.end()


def paint_labels(device: QPagedPaintDevice, labels: Sequence[Label], sheet: Sheet, first: int) -> None:
    """Draw all sheets onto a device whose page is the sheet, without margins."""
    painter = QPainter(device)
    scale = painter.device().logicalDpiX() / 25.4
    painter.scale(scale, scale)
    for page in range(pages(labels, sheet, first)):
        if page:
            device.newPage()
        draw_page(painter, labels, sheet, first, page)
    painter.end()


def _put(
    name: str,
    page: tuple[float, float],
    margin: float,
    draw: Callable[[QPagedPaintDevice], None],
    *,
    to_file: bool = False,
) -> Printed:
    if not to_file:
        printer = _on_printer(page, margin, draw)
        if printer:
            return Printed(printer=printer)
    try:
        return Printed(file=_in_file(name, page, margin, draw), chosen=to_file)
    except OSError as error:
        return Printed(trouble=error.strerror or str(error))


def _on_printer(page: tuple[float, float], margin: float, draw: Callable[[QPagedPaintDevice], None]) -> str:
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo  # only printing needs it

    info = QPrinterInfo.defaultPrinter()
    if info.isNull():
        return ""
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    _lay_out(printer, page, margin)
    draw(printer)
    return info.printerName()


def _in_file(name: str, page: tuple[float, float], margin: float, draw: Callable[[QPagedPaintDevice], None]) -> Path:
    """Write a PDF under a name that is free. Raises OSError."""
    target = _free(folder(), name)
    _write(target, name, page, margin, draw)
    return target


def _write(
    target: Path, title: str, page: tuple[float, float], margin: float, draw: Callable[[QPagedPaintDevice], None]
) -> None:
    """Beside its place, then moved there, so that no half-written file is left. Raises OSError."""
    part = target.with_suffix(".part")
    part.touch()
    writer = QPdfWriter(str(part))
    writer.setResolution(600)
    writer.setCreator("Skillshare")
    writer.setTitle(title)
    _lay_out(writer, page, margin)
    draw(writer)
    del writer
    if part.stat().st_size == 0:
        part.unlink()
        raise OSError(28, os.strerror(28))
    part.replace(target)


def _lay_out(device: QPagedPaintDevice, page: tuple[float, float], margin: float) -> None:
    size = QPageSize(QSizeF(*page), QPageSize.Unit.Millimeter)
    margins = QMarginsF(margin, margin, margin, margin)
    layout = QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    layout.setMode(QPageLayout.Mode.FullPageMode if margin == 0 else QPageLayout.Mode.StandardMode)
    device.setPageLayout(layout)


def _free(where: Path, name: str) -> Path:
    where.mkdir(parents=True, exist_ok=True)
    plain = "".join(c if c.isalnum() or c in " -_" else "-" for c in name)[:80].strip() or "Skillshare"
    stamp = datetime.now().astimezone().strftime("%Y-%m-%d %H%M")
    for number in range(1, 1000):
        target = where / f"{plain} {stamp}{'' if number == 1 else f' {number}'}.pdf"
        if not target.exists():
            return target
    raise OSError(17, os.strerror(17))
