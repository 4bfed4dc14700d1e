"""What stands on every page: its number, and the labels of a draft and of illustrative figures."""

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE

from . import package
from .lengths import text_width, twips
from .markup import element, field, paragraph, run, text

KINDS = {
    "header": ("hdr", RELATIONSHIP_TYPE.HEADER, CONTENT_TYPE.WML_HEADER),
    "footer": ("ftr", RELATIONSHIP_TYPE.FOOTER, CONTENT_TYPE.WML_FOOTER),
}


class Margins:
    """Heads and feet: of upright pages and of pages that lie on their side, whose lines are longer; each for pages with a
    number and for those without."""

    def __init__(self, document, layout, labels):
        self.ids = {
            (is_wide, place, page): added(document, layout, labels, is_wide, place, page)
            for is_wide in (False, True) for place in KINDS for page in ("default", "first")}

    def references(self, is_wide, is_numbered):
        """What the properties of a section say of them."""
        return [
            element(f"{place}Reference", type=page, r_id=self.ids[is_wide, place, page if is_numbered else "first"])
            for place in KINDS for page in ("default", "first")]


def added(document, layout, labels, is_wide, place, page):
    tag, relation, content = KINDS[place]
    part, id = package.part(document, f"{place}-{'wide-' if is_wide else ''}{page}", relation, content)
    line = head(labels, page, stops_of(layout, is_wide)) if place == "header" else foot(labels)
    part.root = element(tag, line)
    return id


def stops_of(layout, is_wide):
    width = text_width(layout, is_wide)
    return element(
        "tabs", element("tab", val="center", pos=twips(width / 2)), element("tab", val="right", pos=twips(width)))


def head(labels, page, stops):
    """The first page of a document has no number, nor has the first of an annex."""
    number = field("PAGE", [run(text("1"))]) if page == "default" else []
    return paragraph("page-number", tab(), *number, tab(), label(labels.get("top_right")), shape=[stops])


def foot(labels):
    return paragraph("notice", label(labels.get("bottom_left")))


def tab():
    return run(element("tab"))


def label(words):
    letters = element("rPr", element("rStyle", val="label"))
    return run(text(words), letters=letters) if words else None
