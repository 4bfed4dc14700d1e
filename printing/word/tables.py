"""Tables: as wide as the text, with borders, their columns free to be moved."""

from . import columns, grid
from .inlines import plain
from .lengths import half_points, text_height, twips
from .markup import element, paragraph, reshape
from .shapes import aligned, spacing

# A row that takes more of a page is divided.
TALL = 0.8
# A table with no more rows that takes less of a page stands whole, as in print.
LOW_ROWS, LOW = 14, 0.33
# What a row of each kind looks like.
STYLES = {"plain": "table", "total": "table-total", "group": "table-group", "memo": "table-memo"}


class Tables:
    """Writes the tables of a report."""

    def __init__(self, layout, faces):
        self.layout = layout
        self.faces = faces
        self.letters = layout["components"]["table"]

    def fit(self, table, width):
        """How the table fits into a width, in millimetres."""
        return columns.fitted(table, self.placed(table), self.faces, self.letters, width)

    def placed(self, table):
        count = len(table["columns"])
        # Cells reach no further down than their part of the table.
        return grid.placed(table["head"], count) + grid.placed([row["cells"] for row in table["rows"]], count)

    def written(self, table, inlines, width, is_wide=False, left=0):
        """The caption, the unit, the table, its notes. `left` is how far it stands in, in millimetres."""
        fit = self.fit(table, width)
        caption, unit = self.titled(table, inlines)
        notes = [paragraph("table-note", *inlines.runs([note])) for note in table.get("notes", [])]
        # What stands above and below is of one size in all of the report.
        cells = inlines.sized(half_points(fit.size)) if fit.size < self.letters["size"]["pt"] else inlines
        return [*caption, *unit, self.table(table, cells, fit, width, is_wide, left), *notes]

    def titled(self, block, inlines):
        """The caption and the unit of a table or a chart, each in a paragraph of its own."""
        caption, unit = block.get("caption"), block.get("unit")
        return (
            [paragraph("Caption", *inlines.runs(caption))] if caption else [],
            [paragraph("unit", *inlines.runs([unit]))] if unit else [])

    def table(self, table, inlines, fit, width, is_wide, left):
        head, page = len(table["head"]), text_height(self.layout, is_wide)
        rows, styles = self.placed(table), ["table-head"] * head + [STYLES[kind(row)] for row in table["rows"]]
        is_low = len(table["rows"]) <= LOW_ROWS and sum(fit.heights) < LOW * page
        written = []
        for number, (row, style, height) in enumerate(zip(rows, styles, fit.heights)):
            is_last = number == len(rows) - 1
            # Neither a total nor a note stands alone on a page, nor what opens a group; a head does not by its style.
            is_kept = bool(table.get("notes")) if is_last else (
                is_low or styles[number + 1] == STYLES["total"] or style == STYLES["group"])
            cells = [self.cell(part, style, table["columns"], inlines, fit, is_kept) for part in row]
            shape = [
                element("cantSplit") if height < TALL * page else None, element("tblHeader") if number < head else None]
            written.append(element("tr", element("trPr", *shape), *cells))
        return element("tbl", self.shape(table, width, left), element("tblGrid", *(
            element("gridCol", w=twips(each)) for each in fit.widths)), *written)

    def shape(self, table, width, left):
        caption = plain(table.get("caption") or [])
        return element(
            "tblPr", element("tblStyle", val="TableGrid"), element("tblW", w=twips(width), type="dxa"),
            element("tblInd", w=twips(left), type="dxa") if left else None, element("tblLayout", type="fixed"),
            element("tblLook", val="0420", firstRow=True, lastRow=False, firstColumn=False, lastColumn=False, noHBand=False,
                    noVBand=True),
            element("tblCaption", val=caption) if caption else None)

    def cell(self, part, style, names, inlines, fit, is_kept):
        width = sum(fit.widths[part.column:part.column + part.columns])
        shape = element(
            "tcPr", element("tcW", w=twips(width), type="dxa"),
            element("gridSpan", val=part.columns) if part.columns > 1 else None, self.merge(part),
            element("vAlign", val="center"))
        if part.cell is None:
            return element("tc", shape, paragraph(style))
        content = paragraph(style, *inlines.within(width).runs(part.cell["c"]))
        if side := self.side(part, style, names):
            reshape(content, aligned(side))
        if is_kept:
            reshape(content, element("keepNext"))
        if fit.size < self.letters["size"]["pt"]:
            reshape(content, spacing(fit.size * self.letters["line"] / self.letters["size"]["pt"], rule="atLeast"))
        return element("tc", shape, content)

    @staticmethod
    def merge(part):
        """A cell over several rows begins in the first and goes on in the others."""
        if part.cell is None:
            return element("vMerge")
        return element("vMerge", val="restart") if part.down else None

    @staticmethod
    def side(part, style, names):
        """Where the cell's text stands, if not where its style has it."""
        given = part.cell.get("align")
        if style == "table-head":
            return given if given not in (None, "center") else None
        side = given or (names[part.column]["align"] if part.columns == 1 else "left")
        return side if side != "left" else None


def kind(row):
    return row.get("kind") or ("total" if row.get("total") else "plain")
