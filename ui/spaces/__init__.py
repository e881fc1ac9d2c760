"""Rooms and benches on screen: the list, booking them, reserving things, and the rota of house duties.

Rules are the domain's; words for stops are in `ui.wording`.
"""
