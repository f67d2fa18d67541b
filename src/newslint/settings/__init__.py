"""What a newsroom decides: which rules run on which copy, how severely, and what the house says is right."""

from newslint.settings.keys import Override, Server, Settings

__all__ = ["Override", "Server", "Settings"]
