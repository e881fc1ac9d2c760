"""The place People: the list of members, one person's page, its form.

Rules and queries are the catalog's; words for refusals and deeds stand in `ui.wording`.
"""
