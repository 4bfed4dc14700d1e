"""Pictures and charts, each with words for those who do not see it."""

import io
import pathlib

import charts
from PIL import Image

from .lengths import emu
from .markup import drawing, element

# Formats that every word processor shows; a picture in another becomes the first of them.
SHOWN = ("PNG", "JPEG", "GIF")
# A chart's letters are drawn for a narrow screen: as wide as the page they would be larger than the text.
CHART_WIDTH = 105
CHART_PPI = 300
# Where a picture does not say how large it is, it is so as on a screen.
DOTS_PER_INCH = 96
# In millimetres, for a caption and a line of text beside it.
TALLEST = 200
PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"


class Pictures:
    """The pictures of a job, each of which the file holds once."""

    def __init__(self, document, job):
        self.document = document
        self.files = job["files"]
        self.count = 0

    def drawn(self, picture, width):
        """A picture that the job names, at most `width` millimetres wide."""
        path = pathlib.Path(self.files[picture["file"]])
        data = self.chart(path.read_text(encoding="utf-8")) if path.suffix == ".svg" else shown(path.read_bytes())
        with Image.open(io.BytesIO(data)) as opened:
            natural = [dots / DOTS_PER_INCH * 25.4 for dots in opened.size]
        if picture.get("width"):
            natural = [picture["width"], picture.get("height") or natural[1] * picture["width"] / natural[0]]
        return self.inline(data, natural, picture["alt"], width)

    def drawn_chart(self, chart, width):
        """A chart as a picture of its drawing."""
        data = self.chart(chart["svg"])
        with Image.open(io.BytesIO(data)) as opened:
            across, down = opened.size
        return self.inline(data, [CHART_WIDTH, CHART_WIDTH * down / across], chart["alt"], width)

    def chart(self, svg):
        faces = [path for name, path in sorted(self.files.items()) if name.startswith("font/")]
        return charts.png(svg, faces, CHART_PPI)

    def inline(self, data, size, alt, width):
        share = min(1, width / size[0], TALLEST / size[1])
        across, down = (emu(length * share) for length in size)
        id, _ = self.document.part.get_or_add_image(io.BytesIO(data))
        self.count += 1
        told = {"id": self.count, "name": f"Picture {self.count}", "descr": alt}
        mark = [] if alt else [decorative()]
        extent = {"cx": across, "cy": down}
        picture = drawing(
            "pic:pic",
            drawing("pic:nvPicPr", drawing("pic:cNvPr", **told), drawing("pic:cNvPicPr")),
            drawing("pic:blipFill", drawing("a:blip", r_embed=id), drawing("a:stretch", drawing("a:fillRect"))),
            drawing("pic:spPr",
                    drawing("a:xfrm", drawing("a:off", x=0, y=0), drawing("a:ext", **extent)),
                    drawing("a:prstGeom", drawing("a:avLst"), prst="rect")))
        return element("drawing", drawing(
            "wp:inline", drawing("wp:extent", **extent), drawing("wp:docPr", *mark, **told),
            drawing("wp:cNvGraphicFramePr", drawing("a:graphicFrameLocks", noChangeAspect=1)),
            drawing("a:graphic", drawing("a:graphicData", picture, uri=PICTURE)), distT=0, distB=0, distL=0, distR=0))


def decorative():
    """Who has a text read out is not told of a picture that only decorates (Office Drawing 2017)."""
    mark = drawing("adec:decorative", val=1)
    return drawing("a:extLst", drawing("a:ext", mark, uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"))


def shown(data):
    """The picture in a format that every word processor shows."""
    with Image.open(io.BytesIO(data)) as opened:
        if opened.format in SHOWN:
            return data
        result = io.BytesIO()
        opened.save(result, SHOWN[0])
        return result.getvalue()
