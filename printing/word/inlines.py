"""Text within a paragraph."""

import copy

from docx.opc.constants import RELATIONSHIP_TYPE

from .markup import element, named, run, text

# Ways of setting letters apart, in the order in which the format wants them.
LETTERS = {"strong": ("b", "bCs"), "emphasis": ("i", "iCs"), "deletion": ("strike",)}

# Where letters stand beside the line.
PLACES = {"lowered": "subscript", "raised": "superscript"}


class Inlines:
    """Writes text into one part of the file: a link's address belongs to the part that names it."""

    def __init__(self, part, bookmarks, pictures, notes, width):
        self.part = part
        self.bookmarks = bookmarks
        self.pictures = pictures
        self.notes = notes
        # That a picture may take, in millimetres.
        self.width = width
        # Of the letters in half points, where it is not that of their paragraph.
        self.size = None

    def within(self, width):
        """The same where the text is so many millimetres wide."""
        return self.changed(width=width)

    def sized(self, size):
        """The same with letters of so many half points."""
        return self.changed(size=size)

    def changed(self, **values):
        other = copy.copy(self)
        vars(other).update(values)
        return other

    def runs(self, content, apart=frozenset()):
        """The text as runs; `apart` are the ways in which its letters are set apart."""
        return [made for each in content for made in self.written(each, apart)]

    def written(self, each, apart):
        if isinstance(each, str):
            return [run(text(each.replace("\n", " ")), letters=self.letters(apart))]
        match each["t"]:
            case "strong" | "emphasis" | "deletion" | "lowered" | "raised" as kind:
                return self.runs(each["c"], apart | {kind})
            case "code":
                return [run(text(each["text"]), letters=self.letters(apart))]
            case "break":
                return [run(element("br"))]
            case "link":
                return [self.link(each, apart)]
            case "footnote":
                return self.bookmarks.around(note_place(each["number"]), self.notes.called(each))
            case "footnote-again":
                # No field, whose number LibreOffice would not raise.
                raised = self.letters(apart, element("rStyle", val="FootnoteReference"))
                shown = run(text(str(each["number"])), letters=raised)
                return [element("hyperlink", shown, anchor=self.bookmarks.name(note_place(each["number"])), history=True)]
            case "picture":
                return [run(self.pictures.drawn(each, self.width))]
        raise ValueError(f"no text is written as {each['t']}")

    def link(self, each, apart):
        runs = self.runs(each["c"], apart)
        if each["to"].startswith("#"):
            return element("hyperlink", *runs, anchor=self.bookmarks.name(each["to"][1:]), history=True)
        id = self.part.relate_to(each["to"], RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        return element("hyperlink", *runs, r_id=id, history=True)

    def letters(self, apart, *style):
        parts = [*style] + [element(name) for kind, names in LETTERS.items() if kind in apart for name in names]
        if self.size:
            parts += [element("sz", val=self.size), element("szCs", val=self.size)]
        parts += [element("vertAlign", val=place) for kind, place in PLACES.items() if kind in apart]
        return element("rPr", *parts) if parts else None


def note_place(number):
    return f"note {number}"


def plain(content):
    """The words of a text alone, for measuring: notes stand elsewhere."""
    if isinstance(content, str):
        return content
    if isinstance(content, list):
        return "".join(plain(each) for each in content)
    if content["t"] in ("break", "code"):
        return content.get("text", "\n")
    return plain(content.get("c", []))


def holds_picture(paragraph):
    return next(paragraph.iter(named("drawing")), None) is not None
