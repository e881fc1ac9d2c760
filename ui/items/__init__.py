"""The place Items: the catalogue as pictures or a list, one item's panel, its form.

Rules and queries are the catalog's; words for refusals and deeds stand in `ui.wording`.
"""
