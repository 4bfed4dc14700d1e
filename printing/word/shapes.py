"""What styles are made of: letters, lines, and how far they stand in."""

from .lengths import half_points, points, twips
from .markup import element

FONT = "Times New Roman"
# What a word processor calls a heading of each level, and the component of the layout that it is.
HEADINGS = {
    "Heading1": "chapter", "Heading2": "section", "Heading3": "subsection", "Heading4": "point", "Heading5": "item"}
# How far a line within a list stands in from the one above, in millimetres.
DEEPER = 5
# How far text within a frame stands in from either side, in millimetres.
FRAME = 4
AROUND = ("top", "left", "bottom", "right")


def style(id, name, letters, shape=(), based_on="Normal", follower=None, is_default=False):
    """A style of paragraphs. What follows one is by default another of its kind."""
    attributes = {"type": "paragraph", "styleId": id, **({"default": True} if is_default else {})}
    if id == name and not is_default:
        attributes["customStyle"] = True
    return element(
        "style", element("name", val=name), None if is_default else element("basedOn", val=based_on),
        element("next", val=follower) if follower else None, element("qFormat"),
        element("pPr", *shape) if shape else None, letters_of(letters), **attributes)


def letters_of(component, **changes):
    """The letters of a component, with what is different about them: `bold=True`."""
    component = {**component, **changes}
    return element(
        "rPr", face(), element("b", val=component["bold"]), element("bCs", val=component["bold"]),
        element("i", val=component["italic"]), element("iCs", val=component["italic"]), element("color", val="000000"),
        *size(component))


def face():
    return element("rFonts", ascii=FONT, hAnsi=FONT, eastAsia=FONT, cs=FONT)


def size(component):
    height = half_points(component["size"]["pt"])
    return element("sz", val=height), element("szCs", val=height)


def spacing(line, before=0, after=0, rule="exact"):
    """Lengths in points."""
    return element("spacing", before=points(before), after=points(after), line=points(line), lineRule=rule)


def indent(layout, left=0):
    """The first line stands in, as that of every paragraph of the text; `left` in millimetres."""
    return element("ind", left=twips(left), firstLine=twips(layout["body"]["first_line"]["mm"]))


def aligned(side):
    return element("jc", val=side)


def no_indent(left=0):
    return element("ind", left=twips(left), firstLine=0)


def body_spacing(layout):
    return spacing(layout["body"]["line"]["pt"], before=layout["body"]["paragraph_gap"]["pt"])


def border(sides, space=0, size=4):
    """Black lines on these sides; `size` in eighths of a point, `space` in points from the text."""
    return [element(side, val="single", sz=size, space=space, color="000000") for side in sides]


def frame():
    """The lines around a note; paragraphs that have the same stand in one frame."""
    return element("pBdr", *border(AROUND, space=4))
