"""Text scales at which the desk folds (look §9)."""

GROWN = 1.25
"""Text scale from which the picture of what came back and long hints in the box leave their room to words."""
LARGE = 1.4
"""Text scale from which things fold, stack or leave their key to the key bar (look §9)."""
LARGEST = 1.7
"""Text scale from which even the return card is one column."""
