"""Spreadsheets in and out: reading any table, saying what each row will become, importing it, exporting everything.

No words for people live here (`ui.wording` owns them), no SQL, no Qt. Reading order: `reading`, `mapping`,
`planning`, `running`; and `export`.
"""
