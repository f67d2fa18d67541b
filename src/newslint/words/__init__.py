"""Words: which are misspelt, and which are words but not the ones meant."""
