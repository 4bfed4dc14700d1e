"""A report as a word processor's file."""

import datetime

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE

from . import closing, contents, head, package, styles
from .blocks import Blocks, Place
from .bookmarks import Bookmarks
from .components import Components
from .faces import Faces
from .flow import Flow
from .footnotes import Footnotes
from .headings import Headings
from .inlines import Inlines
from .lengths import text_width
from .margins import Margins
from .markup import element, named, paragraph, run, text
from .numbering import Numbering
from .pictures import Pictures
from .tables import Tables

# In letters; python-docx takes no longer one.
LONGEST_PROPERTY = 255


def write(job):
    """The bytes of the file that a job asks for; the same for the same job. The job holds the report's data, and the files of
    its faces and pictures by name."""
    return Report(job).written()


class Report:
    """One report as it is being written."""

    def __init__(self, job):
        self.data = job["data"]
        self.layout = layout = self.data["layout"]
        numbering = Numbering(layout)
        is_automatic = self.data.get("headings", "automatic") == "automatic"
        headings = Headings(numbering, layout["words"]["heading_separator"]) if is_automatic else None
        linked = headings.linked.number if headings else None
        self.document = package.opened(styles.made(layout, linked), package.settings(layout))
        self.numbering, self.headings = numbering, headings
        self.bookmarks = Bookmarks()
        faces, pictures = Faces(job["files"]), Pictures(self.document, job)
        self.components = Components(layout, faces)
        width = text_width(layout, is_wide=False)
        self.notes = Footnotes(self.document, self.bookmarks, pictures, width)
        self.inlines = Inlines(self.document.part, self.bookmarks, pictures, self.notes, width)
        self.tables = Tables(layout, faces)
        self.blocks = Blocks(layout, self.tables, numbering, headings, self.bookmarks, pictures)
        self.notes.blocks = lambda blocks, inlines: self.blocks.written(blocks, inlines, Place(width, "FootnoteText"))
        self.flow = Flow(layout, Margins(self.document, layout, self.data["labels"]))

    def written(self):
        data, flow = self.data, self.flow
        if data["contents"]:
            contents.written(data["contents"], self.bookmarks, flow)
        head.written(data["head"], self.layout, self.components, flow)
        self.add(data["opening"], is_wide=False)
        for chapter in data["chapters"]:
            heading = {"component": "chapter", "level": 1, "id": chapter["id"], "c": [chapter["name"]]}
            flow.lie(False)
            flow.add(self.blocks.heading(heading, self.inlines))
            self.add(chapter["blocks"], is_wide=False)
        flow.lie(False)
        ends = [data["opening"], *(chapter["blocks"] for chapter in data["chapters"])]
        last = next((blocks[-1] for blocks in reversed(ends) if blocks), None)
        closing.written(
            data["closing"], self.layout, self.components, flow, last if last and last["t"] == "paragraph" else None)
        for annex in data["annexes"]:
            self.annex(annex)
        return self.finished()

    def annex(self, annex):
        self.flow.begin_annex(annex["landscape"])
        if self.headings:
            self.headings.begin_anew()
        title = [run(text(annex["name"])), run(element("br"), text(annex["title"]))]
        self.flow.add(paragraph("annex-title", *self.bookmarks.around(annex["id"], *title)))
        self.flow.add(paragraph("annex-reference", run(text(annex["reference"]))))
        self.add(annex["blocks"], annex["landscape"])

    def add(self, blocks, is_wide):
        """Blocks of a chapter or an annex, whose pages lie so. A table that fits no upright page stands on one that lies."""
        for block in blocks:
            turns = block["t"] == "table" and not is_wide and not self.tables.fit(block, text_width(self.layout, False)).is_whole
            self.flow.lie(is_wide or turns)
            place = Place(self.flow.width, is_wide=self.flow.is_wide)
            self.blocks.join(self.flow.elements, self.blocks.block(block, self.inlines.within(self.flow.width), place))

    def finished(self):
        document = self.document
        body = document.element.find(named("body"))
        document.element.replace(body, self.flow.finished())
        self.notes.finish()
        numbers, _ = package.part(document, "numbering", RELATIONSHIP_TYPE.NUMBERING, CONTENT_TYPE.WML_NUMBERING)
        numbers.root = self.numbering.part()
        self.tell_about()
        return package.written(document)

    def tell_about(self):
        """What the file says of itself. The report's own day stands for the clock's."""
        day = datetime.datetime.fromisoformat(self.data["day"])
        about = self.document.core_properties
        told = {name: self.data[name][:LONGEST_PROPERTY] for name in ("title", "author", "subject", "language")}
        about.title, about.author, about.subject = told["title"], told["author"], told["subject"]
        about.last_modified_by, about.language = told["author"], told["language"]
        about.created = about.modified = day
        about.revision = 1
