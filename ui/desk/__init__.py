"""The desk: one box, the person in front, what goes out and what comes back.

Logic (`state`, `counter`, `lend`, `back`, `typed`) and screen (`place` and the parts it lays out) stay apart.
"""
