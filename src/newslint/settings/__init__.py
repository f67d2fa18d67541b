"""What a newsroom decides: which rules run on which copy, how severely, and what the house says is right."""

from newslint.settings.keys import Override, Settings

__all__ = ["Override", "Settings"]
