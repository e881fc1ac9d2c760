"""What is printed or saved as PDF: labels on sheets, member cards, the loan slip, the overdue list (experience 19).

Sizes are in millimetres; values come in ready, nothing here asks the catalog.
"""
