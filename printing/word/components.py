"""The parts of head and closing, with what the layout puts below them: characters, or a drawn rule. Text is never underlined
in its place."""

from .lengths import twips
from .markup import element, paragraph, run, text
from .shapes import border, spacing

# From a text to the rule below it, and from the rule to what follows, in points.
RULE_GAP, RULE_ROOM = 1.5, 2.5


class Components:
    """Writes the parts of head and closing, each in its style."""

    def __init__(self, layout, faces):
        self.layout = layout
        self.faces = faces

    def written(self, name, words, width, is_centred=True):
        """The lines of a component within a column that is `width` millimetres wide, and what stands below them."""
        return [
            paragraph(name, *lines(words)), *self.below(name, words, width, is_centred)]

    def below(self, name, words, width, is_centred=True):
        component = self.layout["components"][name]
        ornament = component.get("below")
        if not ornament:
            return []
        if "text" in ornament:
            return [paragraph("ornament", run(text(ornament["text"])))]
        longest = max(
            self.faces.width(line, component["size"]["pt"], component["bold"], component["italic"])
            for line in words.split("\n"))
        # A text that takes several lines is as wide as its column.
        length = min(longest, width) * ornament["rule"]
        free = max(width - length, 0)
        left, right = (free / 2, free / 2) if is_centred else (0, free)
        return [paragraph("ornament", shape=[
            element("keepNext"), element("pBdr", *border(["top"], size=6)),
            spacing(RULE_ROOM, before=RULE_GAP), element("ind", left=twips(left), right=twips(right), firstLine=0)])]


def lines(words):
    """A line break is one that the office has set."""
    first, *others = words.split("\n")
    return [run(text(first)), *(run(element("br"), text(line)) for line in others)]


def side_by_side(rows, widths):
    """A table without borders: for each row the paragraphs of its columns, whose widths are in millimetres. A row stands on
    one page."""
    return element(
        "tbl",
        element(
            "tblPr", element("tblStyle", val="columns"), element("tblW", w=twips(sum(widths)), type="dxa"),
            element("tblLayout", type="fixed"), element("tblLook", val="0000")),
        element("tblGrid", *(element("gridCol", w=twips(width)) for width in widths)),
        *(element("tr", element("trPr", element("cantSplit")), *(
            element("tc", element("tcPr", element("tcW", w=twips(width), type="dxa")), *content)
            for content, width in zip(row, widths))) for row in rows))
