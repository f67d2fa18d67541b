"""The names engine: who is named in an article, how, and which of the spellings cannot be right."""
