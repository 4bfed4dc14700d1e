"""The number that a heading's text begins with: `I-`, `1.`, `1.1.`, `a)`, `-`."""

import re
from dataclasses import dataclass

NUMBER = re.compile(
    r"(?:(?P<roman>[IVXLCDM]+)|(?P<path>\d+(?:\.\d+)*)|(?P<letter>[a-z])|(?P<dash>[-–+]))"
    r"(?P<mark>[-.)/:]{0,2})[ \u00a0]+(?P<text>.*)", re.DOTALL)
ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}


@dataclass(frozen=True)
class Number:
    """A heading's number: what counts at its level, after which numbers of the levels above it stands, and its mark."""

    form: str
    value: int
    above: tuple
    mark: str

    @staticmethod
    def read(text):
        """The number and the text behind it; None and the text where it begins with none."""
        found = NUMBER.match(text)
        if not found:
            return None, text
        mark, rest = found["mark"], found["text"]
        if found["dash"]:
            return (None, text) if mark else (Number("bullet", 0, (), found["dash"]), rest)
        path = [int(part) for part in (found["path"] or "").split(".") if part]
        if not mark and len(path) < 2:
            return None, text
        if found["roman"]:
            value = from_roman(found["roman"])
            return (Number("upperRoman", value, (), mark), rest) if value else (None, text)
        if found["letter"]:
            return Number("lowerLetter", ord(found["letter"]) - ord("a") + 1, (), mark), rest
        return Number("decimal", path[-1], tuple(path[:-1]), mark), rest


def from_roman(letters):
    """None where it is not how the number is written."""
    digits = [ROMAN[letter] for letter in letters]
    value = sum(-digit if digit < max(digits[index:]) else digit for index, digit in enumerate(digits))
    return value if to_roman(value) == letters else None


def to_roman(value):
    parts = []
    for number, letters in (
            (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
            (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        count, value = divmod(value, number)
        parts.append(letters * count)
    return "".join(parts)
