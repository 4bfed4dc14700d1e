"""The blocks of a text, each as paragraphs and tables of the file."""

import itertools
from dataclasses import dataclass, replace

from .inlines import holds_picture
from .lengths import points, twips
from .markup import element, leave_below, named, paragraph, reshape, run, text
from .styles import DEEPER, HEADINGS, indent, spacing

# How a box before a line of a list is written.
BOXES = {True: "[x] ", False: "[\u00a0\u00a0] "}
# How far text within a frame stands in from either side, in millimetres.
FRAME = 4


# The components that headings are, from the highest level down.
COMPONENTS = list(HEADINGS.values())


@dataclass(frozen=True)
class Place:
    """Where blocks stand: the style of their paragraphs, how wide the text is, how many lists deep, and how it is framed."""

    width: float
    style: str = "BodyText"
    depth: int = 0
    is_framed: bool = False
    is_wide: bool = False

    @property
    def left(self):
        """How far paragraphs within lists stand in, in millimetres."""
        return DEEPER * max(self.depth - 1, 0)


class Blocks:
    """Writes blocks; counts headings and lists as it goes."""

    def __init__(self, layout, tables, numbering, headings, bookmarks, pictures):
        self.layout = layout
        self.tables = tables
        self.numbering = numbering
        # None where headings keep the numbers that are typed.
        self.headings = headings
        self.bookmarks = bookmarks
        self.pictures = pictures

    def written(self, blocks, inlines, place):
        """All blocks in order. Two tables do not touch, else a word processor would take them for one."""
        result = []
        for block in blocks:
            self.join(result, self.block(block, inlines, place))
        return result

    def join(self, before, after):
        """Puts what follows behind what is there, with room before a table that has no caption."""
        gap = self.layout["body"]["paragraph_gap"]["pt"]
        if after and after[0].tag == named("tbl") and before:
            if before[-1].tag == named("tbl"):
                before.append(paragraph("Normal", shape=[spacing(gap)]))
            else:
                leave_below(before[-1], points(gap))
        before.extend(after)

    def block(self, block, inlines, place):
        match block["t"]:
            case "paragraph":
                return [self.paragraph(inlines.runs(block["c"]), place)]
            case "heading":
                return [self.heading(block, inlines)]
            case "list":
                return self.list(block, inlines, place)
            case "quotation":
                return self.written(block["blocks"], inlines, replace(place, style="Quote"))
            case "note":
                framed = replace(place, style="note", is_framed=True)
                title = self.paragraph(inlines.runs([block["title"]], frozenset({"strong"})), framed)
                reshape(title, element("keepNext"))
                return [title, *self.written(block["blocks"], inlines, framed)]
            case "table":
                left = place.left
                return self.tables.written(block, inlines, place.width - left, place.is_wide, left)
            case "chart":
                return self.chart(block, inlines, place)
            case "picture":
                return self.picture(block, inlines, place)
            case "code":
                lines = block["text"].rstrip("\n").split("\n")
                content = [part for line in lines for part in (element("br"), text(line))][1:]
                return [paragraph("code", run(*content))]
            case "rule":
                return [paragraph("rule")]
        raise ValueError(f"no block is written as {block['t']}")

    def paragraph(self, runs, place):
        style = place.style
        if place.depth and style == "BodyText":
            style = "ListContinue"
        made = paragraph(style, *runs)
        if place.left:
            reshape(made, indent(self.layout, place.left))
        if place.is_framed and style != "note":
            self.frame(made, place.left)
        if holds_picture(made):
            body = self.layout["body"]
            reshape(made, spacing(body["line"]["pt"], before=body["paragraph_gap"]["pt"], rule="atLeast"))
        return made

    @staticmethod
    def frame(made, left):
        """A line of a list goes on in the frame of the text around it."""
        sides = [element(side, val="single", sz=4, space=4, color="000000") for side in ("top", "left", "bottom", "right")]
        reshape(made, element("pBdr", *sides), element("ind", left=twips(FRAME + left), right=twips(FRAME), firstLine=0))

    def heading(self, heading, inlines):
        """It looks as its component; its level is its place in the outline. Its number is the word processor's, unless the
        report's stay as they are typed."""
        depth = COMPONENTS.index(heading["component"])
        content, number = heading["c"], None
        if self.headings:
            begin = list(itertools.takewhile(lambda each: isinstance(each, str), content))
            number, rest = self.headings.placed(depth, "".join(begin))
            content = [rest, *content[len(begin):]]
        made = paragraph(list(HEADINGS)[depth], *self.bookmarks.around(heading.get("id"), *inlines.runs(content)))
        if self.headings and number != self.headings.linked.number:
            # Beside the list of the styles there are others, and headings without a number.
            reshape(made, self.numbered(depth, number or 0), indent(self.layout))
        if heading["level"] != depth + 1:
            reshape(made, element("outlineLvl", val=heading["level"] - 1))
        return made

    @staticmethod
    def numbered(depth, number):
        return element("numPr", element("ilvl", val=depth), element("numId", val=number))

    def list(self, block, inlines, place):
        depth = place.depth
        is_ordered = block["ordered"]
        number = self.numbering.ordered(depth, block.get("start", 1)) if is_ordered else self.numbering.bulleted()
        inside = replace(place, depth=depth + 1, style="BodyText" if place.style == "note" else place.style)
        result = []
        for item in block["items"]:
            box = [run(text(BOXES[item["checked"]]))] if "checked" in item else []
            blocks = item["blocks"]
            begins = blocks[:1] if blocks and blocks[0]["t"] == "paragraph" else []
            runs = [made for each in begins for made in inlines.runs(each["c"])]
            line = paragraph("ListNumber" if is_ordered else "ListBullet", *box, *runs)
            reshape(line, self.numbered(depth, number))
            if place.is_framed:
                self.frame(line, DEEPER * depth)
            self.join(result, [line])
            self.join(result, self.written(blocks[len(begins):], inlines, inside))
        return result

    def chart(self, block, inlines, place):
        """A picture of the chart with what stands below it in print, and its numbers for whoever works on with the text."""
        width = place.width - place.left
        drawn = paragraph("picture", run(self.pictures.drawn_chart(block, width)))
        caption, unit = self.tables.titled(block, inlines)
        notes = [paragraph("table-note", *inlines.runs([note])) for note in block.get("notes", [])]
        result = kept_together([drawn, *caption, *unit, *notes])
        numbers = {**block["table"], "caption": None, "unit": None}
        self.join(result, self.tables.written(numbers, inlines, width, place.is_wide, place.left))
        return result

    def picture(self, block, inlines, place):
        """A picture; its caption stands below."""
        drawn = paragraph("picture", run(self.pictures.drawn(block, place.width - place.left)))
        return kept_together([drawn, *self.tables.titled(block, inlines)[0]])


def kept_together(paragraphs):
    """Paragraphs that stand on one page, but not with what follows."""
    for each in paragraphs:
        reshape(each, element("keepNext", val=each is not paragraphs[-1]))
    return paragraphs
