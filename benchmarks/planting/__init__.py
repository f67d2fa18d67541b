"""Slips among figures, planted: for each kind, the places in an article where one can be made, and what it reads then.

A place counts only where the copy is right as printed and says both sides itself, so that a reader of the slip sees a
contradiction: the arithmetic is done here first, by expressions that share nothing with newslint.
"""

from __future__ import annotations

from planting.arithmetic import change, conversion, direction, points, scale, share, total
from planting.dates import impossible, weekday
from planting.people import age, age_again, count
from planting.plant import Plant, Planter

__all__ = ["PLANTERS", "Plant", "Planter"]

PLANTERS: dict[str, Planter] = {
    "weekday": weekday, "impossible": impossible, "age": age, "age again": age_again, "sum": total, "change": change,
    "direction": direction, "scale": scale, "part": share, "conversion": conversion, "count": count, "points": points,
}  # fmt: skip
