"""The elements of HTML that set words of a line apart, by the names that Vale's scopes have for them."""

from __future__ import annotations

INLINE = {
    "a": "link",
    **dict.fromkeys(("strong", "b"), "strong"),
    **dict.fromkeys(("em", "i"), "emphasis"),
    **dict.fromkeys(("code", "tt"), "code"),
}
