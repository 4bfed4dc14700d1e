"""Elements of the word processor's format (ECMA-376, WordprocessingML)."""

from lxml import etree

SPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "adec": "http://schemas.microsoft.com/office/drawing/2017/decorative",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
}
MARKUP_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def named(name):
    """The full name of `w:p`; a name without a prefix is one of WordprocessingML."""
    prefix, _, local = name.rpartition(":")
    return f"{{{SPACES[prefix or 'w']}}}{local}"


def element(name, /, *children, **attributes):
    """An element with its attributes and children; a child that is None is left out.

    Attributes have the element's own prefix; `r_id` is `r:id`. A truth is written as 1 or 0."""
    made = etree.Element(named(name), nsmap=SPACES)
    for key, value in attributes.items():
        prefix, _, local = key.rpartition("_") if key.startswith("r_") else ("w", "", key)
        made.set(named(f"{prefix}:{local}"), str(int(value) if isinstance(value, bool) else value))
    made.extend(child for child in children if child is not None)
    return made


def drawing(name, /, *children, **attributes):
    """An element of a drawing, whose attributes have no prefix but those of a relation."""
    made = etree.Element(named(name), nsmap=SPACES)
    for key, value in attributes.items():
        made.set(named(f"r:{key[2:]}") if key.startswith("r_") else key, str(value))
    made.extend(children)
    return made


def text(words):
    """The text of a run. A space at either end is kept."""
    made = element("t")
    made.text = words
    made.set(MARKUP_SPACE, "preserve")
    return made


def run(*content, letters=None):
    """A run; `letters` are its properties where they differ from those of its paragraph."""
    return element("r", letters, *content)


def paragraph(style, *content, shape=()):
    """A paragraph of a style; `shape` holds what it has of its own, in the order that the format asks for."""
    return element("p", element("pPr", element("pStyle", val=style), *shape), *content)


# The order of a paragraph's properties, of those that are added to a paragraph that is written already.
SHAPES = (
    "pStyle", "keepNext", "keepLines", "widowControl", "numPr", "pBdr", "tabs", "spacing", "ind", "jc", "outlineLvl", "sectPr")


def reshape(written, *shapes):
    """Gives a paragraph properties beside or instead of those that it has of its own."""
    own = written.find(named("pPr"))
    for shape in shapes:
        old = own.find(shape.tag)
        if old is not None:
            own.remove(old)
        own.append(shape)
    own[:] = sorted(own, key=lambda each: SHAPES.index(each.tag.partition("}")[2]))


def leave_below(written, height):
    """Leaves room below a paragraph, in twentieths of a point."""
    own = written.find(f"{named('pPr')}/{named('spacing')}")
    if own is None:
        reshape(written, element("spacing", after=height))
    else:
        own.set(named("after"), str(height))


def field(instruction, shown=(), is_dirty=False, letters=None):
    """The runs of a field; `shown` stands for it until a word processor has worked it out."""
    order = element("instrText")
    order.text = f" {instruction} "
    order.set(MARKUP_SPACE, "preserve")
    begin = {"fldCharType": "begin", **({"dirty": True} if is_dirty else {})}
    return [
        run(element("fldChar", **begin), letters=letters), run(order, letters=letters),
        run(element("fldChar", fldCharType="separate"), letters=letters), *shown,
        run(element("fldChar", fldCharType="end"), letters=letters)]


def serialized(root):
    """A part of the file."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
