"""The numbers of headings, read from their texts: `I-`, `1.`, `1.1.`, `a)`, `-`.

A word processor counts for itself. Each heading is given to it only where it will show what the report says: to the list of the
styles, else to one of its own that begins there; a number that no count would give stays as it is typed."""

import re
from dataclasses import dataclass

LEVELS = 5
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


@dataclass
class Level:
    """One level of a list of headings, as its first heading shows it."""

    index: int
    form: str
    mark: str
    depth: int = 0
    start: int = 1
    current: int | None = None
    is_settled: bool = False

    def pattern(self):
        if self.form == "bullet":
            return self.mark
        return ".".join(f"%{number}" for number in range(self.index - self.depth + 1, self.index + 2)) + self.mark


@dataclass
class Count:
    """A list of headings that a word processor counts."""

    levels: list
    # By which paragraphs name it.
    number: int
    # The highest level that it counts.
    top: int = 0

    def takes(self, index, number):
        """Whether the next heading of a level would be shown with this number; if so, it is counted."""
        level, depth = self.levels[index], len(number.above)
        # A level above that no heading has had is counted as if one had it, when a lower one is.
        if depth > index or index < self.top or any(each.current is None for each in self.levels[self.top:index]):
            return False
        above = self.levels[index - depth:index]
        if any((part.form, part.current) != ("decimal", value) for part, value in zip(above, number.above)):
            return False
        if level.is_settled:
            same = (level.form, level.mark, level.depth) == (number.form, number.mark, depth)
            if not same or number.value != self.expected(level):
                return False
        else:
            level.form, level.mark, level.depth, level.start = number.form, number.mark, depth, max(number.value, 1)
            level.is_settled = True
        level.current = number.value
        for deeper in self.levels[index + 1:]:
            deeper.current = None
        return True

    @staticmethod
    def expected(level):
        if level.form == "bullet":
            return 0
        return level.start if level.current is None else level.current + 1


class Headings:
    """Counts the headings of a report as the word processor will."""

    def __init__(self, numbering, separator):
        self.numbering = numbering
        self.separator = separator
        self.linked = self.begun(top=0, is_linked=True)
        # The list of the styles, while the text goes on, and the last one that has begun beside it.
        self.main, self.other = self.linked, None

    def begun(self, top, is_linked=False):
        levels = [
            Level(0, "upperRoman", self.separator), Level(1, "decimal", "."), Level(2, "decimal", ".", depth=1),
            Level(3, "lowerLetter", ")"), Level(4, "bullet", "-")]
        return Count(levels, self.numbering.of_headings(levels, is_linked), top)

    def begin_anew(self):
        """In an annex the numbers begin anew, and no heading of the text moves them."""
        self.main = self.other = None

    def placed(self, index, text):
        """The list that numbers a heading of a level from 0, and the text without the number; None and the whole text where it
        has none or one that is to stand as it is typed."""
        number, rest = Number.read(text)
        if number is None:
            return None, text
        for count in (self.main, self.other):
            if count and count.takes(index, number):
                return count.number, rest
        if number.above:
            return None, text
        self.other = self.begun(top=index)
        self.other.takes(index, number)
        return self.other.number, rest
