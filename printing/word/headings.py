"""Headings as a word processor counts them.

Each heading is given to it only where it will show what the report says: to the list of the styles, else to one of its own that
begins there; a number that no count would give stays as it is typed."""

from dataclasses import dataclass

from .heading_numbers import Number


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
