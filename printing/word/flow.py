"""The text as it runs over the pages: blocks in order, cut into sections where the pages turn or are counted anew."""

from .lengths import text_width, twips
from .markup import element, named, paragraph, reshape
from .shapes import spacing


class Flow:
    """The body of the document as it is being written."""

    def __init__(self, layout, margins):
        self.layout = layout
        self.margins = margins
        self.elements = []
        self.is_wide = False
        self.begin("nextPage", is_first=True, is_counted_anew=False)

    def begin(self, break_, is_first, is_counted_anew, is_numbered=True):
        """A section that begins on its own page: whether as a document or an annex, whose first page has no number, from
        which page its pages are counted, and whether they show it."""
        self.break_, self.is_first = break_, is_first
        self.is_counted_anew, self.is_numbered = is_counted_anew, is_numbered

    @property
    def width(self):
        """Of the text, in millimetres."""
        return text_width(self.layout, self.is_wide)

    def add(self, *elements):
        self.elements.extend(part for part in elements if part is not None)

    @property
    def last(self):
        """The last paragraph, where the text ends with one."""
        ends = self.elements and self.elements[-1].tag == named("p")
        return self.elements[-1] if ends and not holds_section(self.elements[-1]) else None

    def lie(self, is_wide):
        """What follows stands on pages that lie so; the text goes on from where it was."""
        if is_wide != self.is_wide:
            self.end_section()
            self.is_wide = is_wide
            self.begin("nextPage", is_first=False, is_counted_anew=False)

    def begin_contents(self):
        """The pages of a list of contents have no number."""
        self.begin("nextPage", is_first=True, is_counted_anew=False, is_numbered=False)

    def begin_text(self):
        """Behind a list of contents the text begins on a sheet of its own, and is counted from 1."""
        self.end_section()
        self.begin("oddPage" if self.layout["double_sided"] else "nextPage", is_first=True, is_counted_anew=True)

    def begin_annex(self, is_wide):
        """An annex begins on a page of its own, which is counted as the first."""
        self.end_section()
        self.is_wide = is_wide
        self.begin("nextPage", is_first=True, is_counted_anew=True)

    def end_section(self):
        """The last paragraph carries what holds for its section; behind a table there must be one, as low as can be."""
        if self.last is None:
            self.add(low())
        reshape(self.last, self.section())

    def section(self):
        """What holds for the pages of this section."""
        page = self.layout["page"]
        sides, edge = page["landscape" if self.is_wide else "upright"], twips(page["number_from_edge"]["mm"])
        width, height = twips(page["width"]["mm"]), twips(page["height"]["mm"])
        size = {"w": height, "h": width, "orient": "landscape"} if self.is_wide else {"w": width, "h": height}
        return element(
            "sectPr", *self.margins.references(self.is_wide, self.is_numbered), element("type", val=self.break_),
            element("pgSz", **size),
            element("pgMar", **{side: twips(sides[side]["mm"]) for side in ("top", "right", "bottom", "left")},
                    header=edge, footer=edge, gutter=0),
            element("pgNumType", start=1) if self.is_counted_anew else None,
            element("titlePg") if self.is_first else None)

    def finished(self):
        """The body with the properties of its last section, which are the document's own."""
        if self.last is None:
            self.add(low())
        return element("body", *self.elements, self.section())


def low():
    """A paragraph where the format or a reader of it wants one and the eye none."""
    return paragraph("Normal", shape=[spacing(1)])


def holds_section(block):
    return block.find(f"{named('pPr')}/{named('sectPr')}") is not None


def keep_with_next(block):
    """A paragraph stands on one page with what follows; of a table its last row does."""
    rows = block.findall(named("tr"))
    paragraphs = rows[-1].iter(named("p")) if rows else [block] if block.tag == named("p") else []
    for each in paragraphs:
        reshape(each, element("keepNext"))
