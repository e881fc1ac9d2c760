"""The first minutes: welcome, then at most five steps that end in a real loan (experience 15)."""

from ui.first_run.place import FirstRun

__all__ = ["FirstRun"]
