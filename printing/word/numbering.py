"""The numbers and marks that a word processor puts before headings and the lines of lists."""

from .lengths import twips
from .markup import element
from .shapes import DEEPER, FONT, HEADINGS

# How deep a list may lie within lists.
DEPTHS = 9
# The marks of the print: a dash, and within a list a plus.
MARKS = ("-", "+")


class Numbering:
    """Every list of a report, in the order in which they are met."""

    def __init__(self, layout):
        self.layout = layout
        self.definitions = []
        self.bullets = None

    def bulleted(self):
        """The number of the one list of all lines with marks."""
        if self.bullets is None:
            self.bullets = self.added(lambda: [
                self.level(depth, "bullet", MARKS[min(depth, 1)], left=DEEPER * depth) for depth in range(DEPTHS)])
        return self.bullets

    def ordered(self, depth, start):
        """The number of a new list of numbered lines that lies `depth` lists deep."""
        return self.added(lambda: [
            self.level(index, "decimal", f"%{index + 1}.", left=DEEPER * index, start=start if index == depth else 1)
            for index in range(DEPTHS)])

    def of_headings(self, levels, is_linked):
        """The number of a list of headings; `levels` gives them once the report is written. One of them is linked with the
        styles, so that a heading that somebody adds is numbered too."""
        return self.added(lambda: [
            self.level(index, level.form, level.pattern(), start=level.start, style=style if is_linked else None)
            for index, (level, style) in enumerate(zip(levels, HEADINGS))])

    def added(self, levels):
        self.definitions.append(levels)
        return len(self.definitions)

    def level(self, index, form, pattern, left=0, start=1, style=None):
        return element(
            "lvl", element("start", val=start), element("numFmt", val=form),
            element("pStyle", val=style) if style else None, element("suff", val="space"), element("lvlText", val=pattern),
            element("lvlJc", val="left"),
            element("pPr", element("ind", left=twips(left), firstLine=twips(self.layout["body"]["first_line"]["mm"]))),
            # A dash is a letter of the text's own face, not of one of symbols.
            element("rPr", element("rFonts", ascii=FONT, hAnsi=FONT, eastAsia=FONT, cs=FONT)) if form == "bullet" else None,
            ilvl=index)

    def part(self):
        """What the file says of all of them."""
        numbers = range(1, len(self.definitions) + 1)
        return element(
            "numbering", *(definition(*each) for each in zip(numbers, self.definitions)),
            *(element("num", element("abstractNumId", val=number), numId=number) for number in numbers))


def definition(number, levels):
    # Lists of one name would be joined where text is copied.
    name = element("nsid", val=f"{number:08X}")
    return element("abstractNum", name, element("multiLevelType", val="multilevel"), *levels(), abstractNumId=number)
