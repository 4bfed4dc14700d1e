"""Styles of the components of head and closing, and of what stands on every page."""

from .markup import element
from .shapes import HEADINGS, aligned, no_indent, spacing, style

# Components that a word processor has a name of its own for, which it shows in its user's language.
KNOWN = {"type": "Title", "subject": "Subtitle", "page-number": "header", "notice": "footer"}
# Room above components, in points.
ABOVE = {"number": 4, "place": 4, "type": 18, "addressee": 12, "draft": 4, "mark": 4, "recipients-title": 18, "authority": 18}
# Height of the letters with their marks, as a share of their size.
TIGHT_LINE = 1.107


def components(layout):
    """Components of head and closing stand in the middle of their column; recipients at its left edge."""
    left_out = {"body", "table", *HEADINGS.values()}
    for id, component in layout["components"].items():
        if id not in left_out:
            yield style(id, KNOWN.get(id, id), component, own_shape(id, component, layout))
    body = layout["components"]["body"]
    yield style("ornament", "ornament", body, [spacing(body["line"]), no_indent(), aligned("center")])
    yield style("annex-reference", "annex-reference", {**body, "italic": True}, [
        element("keepNext"), spacing(body["line"], after=6), no_indent(), aligned("center")])


def own_shape(id, component, layout):
    if id in ("page-number", "notice"):
        return [spacing(component["size"]["pt"] * TIGHT_LINE), no_indent(), aligned("left")]
    if id in ("recipients-title", "recipient"):
        return [element("keepNext"), spacing(component["line"], ABOVE.get(id, 0)), no_indent(), aligned("left")]
    shape = [spacing(component["line"], ABOVE.get(id, 0)), no_indent(), aligned("center")]
    if id in ("authority", "post", "annex-title", "type"):
        shape.insert(0, element("keepNext"))
    return shape + ([element("outlineLvl", val=0)] if id == "annex-title" else [])
