"""Units of measure and of money, by the words that copy has for them."""

from __future__ import annotations

_FORMS = {
    "mile": "mile miles mi",
    "kilometre": "km kms kilometre kilometres kilometer kilometers",
    "metre": "metre metres meter meters",
    "centimetre": "cm centimetre centimetres centimeter centimeters",
    "foot": "foot feet ft",
    "inch": "inch inches",
    "yard": "yard yards",
    "acre": "acre acres",
    "hectare": "hectare hectares",
    "kilogram": "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes",
    "pound": "pound pounds lb lbs",
    "ounce": "ounce ounces oz",
    "gram": "gram grams gramme grammes",
    "gallon": "gallon gallons",
    "litre": "litre litres liter liters",
    "mph": "mph",
    "kph": "kph kmh km/h",
    "second": "second seconds",
    "minute": "minute minutes",
    "hour": "hour hours",
    "day": "day days",
    "week": "week weeks",
    "month": "month months",
    "year": "year years",
}
UNITS = {form: unit for unit, forms in _FORMS.items() for form in forms.split()}
SQUARE = {"mile": "square mile", "kilometre": "square kilometre", "metre": "square metre", "foot": "square foot"}

_MONEY_FORMS = {
    "dollar": "dollar dollars",
    "euro": "euro euros",
    "won": "won",
    "yen": "yen",
    "yuan": "yuan renminbi",
    "rouble": "rouble roubles ruble rubles",
    "rupee": "rupee rupees",
    "peso": "peso pesos",
    "franc": "franc francs",
    "rand": "rand",
    "real": "reais",
    "lira": "lira liras",
    "pound": "pound pounds",
}
CURRENCIES = {form: currency for currency, forms in _MONEY_FORMS.items() for form in forms.split()}
SIGNS = {"$": "dollar", "£": "pound", "€": "euro", "¥": "yen", "₩": "won", "₹": "rupee"}

# In a unit of its dimension: metres, square metres, kilograms, litres, metres a second.
MEASURES = {
    "length": {"mile": 1609.344, "kilometre": 1000.0, "metre": 1.0, "centimetre": 0.01, "foot": 0.3048}
    | {"inch": 0.0254, "yard": 0.9144},
    "area": {"acre": 4046.856, "hectare": 10000.0, "square mile": 2589988.1, "square kilometre": 1e6}
    | {"square metre": 1.0, "square foot": 0.092903},
    "weight": {"kilogram": 1.0, "pound": 0.45359237, "ounce": 0.02834952, "gram": 0.001},
    "volume": {"gallon": 3.785412, "litre": 1.0},
    "speed": {"mph": 0.44704, "kph": 1 / 3.6},
}
