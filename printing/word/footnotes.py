"""Notes at the foot of the page of their call."""

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE

from . import package
from .inlines import Inlines
from .markup import element, paragraph, run, text


class Footnotes:
    """The notes of a report, in a part of their own that is there only where there are notes."""

    def __init__(self, document, bookmarks, pictures, width):
        self.document = document
        self.bookmarks, self.pictures, self.width = bookmarks, pictures, width
        self.part = None
        self.notes = []
        # Writes the blocks of a note; the writer of blocks sets it, which itself writes notes.
        self.blocks = None

    def called(self, note):
        """The call of a note, which is written now."""
        if self.part is None:
            self.part, _ = package.part(
                self.document, "footnotes", RELATIONSHIP_TYPE.FOOTNOTES, CONTENT_TYPE.WML_FOOTNOTES)
        id = len(self.notes) + 1
        inlines = Inlines(self.part, self.bookmarks, self.pictures, self, self.width)
        # Its place is taken before its text is written, which may hold a note itself.
        self.notes.append(None)
        blocks = self.blocks(note["blocks"], inlines)
        first = blocks[0] if blocks else paragraph("FootnoteText")
        first.insert(1, run(element("footnoteRef")))
        first.insert(2, run(text(". ")))
        self.notes[id - 1] = element("footnote", *(blocks or [first]), id=id)
        return run(element("footnoteReference", id=id), letters=element("rPr", element("rStyle", val="FootnoteReference")))

    def finish(self):
        """Writes the part: the rules above notes, and the notes."""
        if self.part is None:
            return
        rules = [
            element("footnote", element("p", run(element(kind))), type=kind, id=id)
            for id, kind in ((-1, "separator"), (0, "continuationSeparator"))]
        self.part.root = element("footnotes", *rules, *self.notes)
