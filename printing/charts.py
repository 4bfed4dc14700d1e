"""Charts: as pictures of dots, and how far one shrinks to stand on what is left of a page."""

import math
import pathlib
import re
import tempfile

import typst

# A chart shrinks to this share of its size, no further.
LEAST = 0.7
FACE = "Liberation Serif"
POINTS = 72 / 25.4


def png(svg, faces, ppi):
    """A chart's drawing as a PNG, so many dots to the inch; `faces` are the files of its letters."""
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "chart.svg").write_text(lettered(svg), encoding="utf-8")
        source = pathlib.Path(folder, "chart.typ")
        source.write_text('#set page(width: auto, height: auto, margin: 0pt)\n#image("chart.svg")\n')
        fonts = typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(pathlib.Path(faces[0]).parent)])
        return typst.compile(str(source), root=folder, font_paths=fonts, format="png", ppi=ppi)


def lettered(svg):
    """The drawing in the face of the report, whatever family its texts name: there is no other."""
    return re.sub(r'font-family="[^"]*"', f'font-family="{FACE}"', svg)


class Charts:
    """The charts of a report that stand in the text itself, each with a mark at the end of what stands before it."""

    def __init__(self, data):
        page = data["layout"]["page"]
        self.top = page["upright"]["top"]["mm"] * POINTS
        self.bottom = (page["height"]["mm"] - page["upright"]["bottom"]["mm"]) * POINTS
        self.gap = data["layout"]["body"]["paragraph_gap"]["pt"]
        self.marked = []
        parts = [data["opening"], *(part["blocks"] for part in data["chapters"])]
        parts += [annex["blocks"] for annex in data["annexes"] if not annex["landscape"]]
        for blocks in parts:
            self.mark(blocks)

    def mark(self, blocks):
        for index, block in enumerate(blocks):
            if block["t"] != "chart":
                continue
            before = index - 1
            while before >= 0 and blocks[before]["t"] == "heading":
                before -= 1
            line = last_line(blocks[before]) if before >= 0 else None
            if line is not None:
                block["number"] = len(self.marked)
                line.append({"t": "mark", "number": block["number"]})
                self.marked.append(block)

    def shrunk(self, places):
        """Gives a chart another share of its size, yields, and looks at what came of it; `places` tells where all stand."""
        for chart in self.marked:
            share = self.share(chart, places())
            for tried in [share, LEAST] if share else []:
                chart["share"] = tried
                yield
                if self.share(chart, places()) is None:
                    break
            else:
                if chart.pop("share", None):
                    yield

    def share(self, chart, places):
        """The share of its size in which a chart would stand on the page before; none where it does already, or cannot."""
        marks, charts = ({place["number"]: place for place in listed} for listed in places)
        mark, own = marks.get(chart["number"]), charts.get(chart["number"])
        if mark is None or own is None or own["page"] == mark["page"]:
            return None
        whole = own["height"] / chart.get("share", 1)
        # Below the mark's line; in front of the drawing stand its headings, behind it what stands under it.
        rest = self.bottom - mark["y"] - own["below"] - self.gap - (own["y"] - self.top)
        share = math.floor(100 * rest / whole) / 100
        return min(share, 1) if share >= LEAST else None


def last_line(block):
    """The pieces of the last line of a block, to which one can be added; none where it has no line of its own."""
    match block["t"]:
        case "paragraph":
            return block["c"]
        case "list":
            blocks = block["items"][-1]["blocks"]
            return last_line(blocks[-1]) if blocks else None
        case "table" if block["rows"] and not block["notes"]:
            return block["rows"][-1]["cells"][-1]["c"]
    return None
