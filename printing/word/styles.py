"""The styles of the file, made from the layout.

Every style names its font outright, and no attribute takes one from a theme: a theme's font would win.
"""

from .lengths import half_points, points, twips
from .markup import element

FONT = "Times New Roman"
# What a word processor calls a heading of each level, and the component of the layout that it is.
HEADINGS = {
    "Heading1": "chapter", "Heading2": "section", "Heading3": "subsection", "Heading4": "point", "Heading5": "item"}
# Components that a word processor has a name of its own for, which it shows in its user's language.
KNOWN = {"type": "Title", "subject": "Subtitle", "page-number": "header", "notice": "footer"}
# Room above components of the head and the closing, in points.
ABOVE = {"number": 4, "place": 4, "type": 18, "addressee": 12, "draft": 4, "mark": 4, "recipients-title": 18, "authority": 18}
# Height of the letters with their marks, as a share of their size.
TIGHT_LINE = 1.107
# How far a line within a list stands in from the one above, in millimetres.
DEEPER = 5


def made(layout, headings_number=None):
    """All styles; `headings_number` is the numbering of headings, where they are numbered by the word processor."""
    components = layout["components"]
    return element(
        "styles", defaults(components["body"]), latent(),
        style("Normal", "Normal", components["body"], is_default=True),
        *headings(layout, headings_number), *text_blocks(layout), *of_components(layout), *of_tables(layout),
        *of_contents(layout), *characters(components), *tables())


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


def defaults(body):
    language = element("lang", val="vi-VN", eastAsia="vi-VN", bidi="ar-SA")
    # Pairs of letters stand as close as in print.
    closer = element("kern", val=2)
    return element(
        "docDefaults", element("rPrDefault", element("rPr", face(), closer, *size(body), language)), element("pPrDefault"))


def latent():
    """Of the styles that a word processor brings along only those of the report are offered."""
    return element(
        "latentStyles", defLockedState=False, defUIPriority=99, defSemiHidden=True, defUnhideWhenUsed=True,
        defQFormat=False, count=376)


def body_spacing(layout):
    return spacing(layout["body"]["line"]["pt"], before=layout["body"]["paragraph_gap"]["pt"])


def headings(layout, number):
    for level, (id, component) in enumerate(HEADINGS.items()):
        numbered = None
        if number is not None:
            numbered = element("numPr", element("ilvl", val=level), element("numId", val=number))
        shape = [
            element("keepNext"), element("keepLines"), numbered, body_spacing(layout), indent(layout), aligned("both"),
            element("outlineLvl", val=level)]
        yield style(
            id, f"heading {level + 1}", layout["components"][component], [part for part in shape if part is not None],
            follower="BodyText")


def text_blocks(layout):
    body, gap = layout["components"]["body"], layout["body"]["paragraph_gap"]["pt"]
    first_line = layout["body"]["first_line"]["mm"]

    def shape(indentation, *frame):
        return [element("widowControl"), *frame, body_spacing(layout), indentation, aligned("both")]

    yield style("BodyText", "Body Text", body, shape(indent(layout)))
    for id, name in (("ListBullet", "List Bullet"), ("ListNumber", "List Number"), ("ListContinue", "List Continue")):
        yield style(id, name, body, shape(indent(layout)))
    yield style("Quote", "Quote", {**body, "italic": True}, shape(no_indent(first_line)))
    framed = element("pBdr", *(
        element(side, val="single", sz=4, space=4, color="000000") for side in ("top", "left", "bottom", "right")))
    sides = element("ind", left=twips(4), right=twips(4), firstLine=0)
    yield style("note", "note", body, shape(sides, framed))
    code = [spacing(layout["body"]["line"]["pt"], before=gap), no_indent(), aligned("left")]
    yield style("code", "code", body, code)
    rule = element("pBdr", element("top", val="single", sz=4, space=0, color="000000"))
    share = twips(layout["page"]["width"]["mm"] * 0.25)
    yield style("rule", "rule", body, [
        rule, spacing(4, before=gap), element("ind", left=share, right=share, firstLine=0)])
    yield style("picture", "picture", body, [
        element("keepNext", val=False), spacing(12, before=gap, rule="auto"), no_indent(), aligned("center")])
    table = layout["components"]["table"]
    yield style("FootnoteText", "footnote text", table, [
        spacing(table["line"], rule="atLeast"), no_indent(), aligned("both")])


def of_components(layout):
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


def of_tables(layout):
    table = layout["components"]["table"]
    in_cell = spacing(table["line"], rule="atLeast")
    yield style("table", "table", table, [in_cell, no_indent(), aligned("left")])
    head = [element("keepNext"), spacing(table["line"], rule="atLeast"), no_indent(), aligned("center")]
    yield style("table-head", "table-head", {**table, "bold": True}, head)
    for name in ("table-total", "table-group"):
        yield style(name, name, {**table, "bold": True}, based_on="table")
    yield style("table-memo", "table-memo", {**table, "italic": True}, based_on="table")
    gap = layout["body"]["paragraph_gap"]["pt"]
    above = [element("keepNext"), spacing(table["line"], before=gap, after=2, rule="atLeast"), no_indent(), aligned("center")]
    yield style("Caption", "caption", {**table, "bold": True}, above, follower="table")
    unit = [element("keepNext"), spacing(table["line"], after=2, rule="atLeast"), no_indent(), aligned("center")]
    yield style("unit", "unit", {**table, "italic": True}, unit, follower="table")
    below = [spacing(table["line"], before=2, rule="atLeast"), no_indent(), aligned("center")]
    yield style("table-note", "table-note", {**table, "italic": True}, below)


def of_contents(layout):
    body = layout["components"]["body"]
    yield style("TOCHeading", "TOC Heading", layout["components"]["annex-title"], [
        spacing(body["line"], after=6), no_indent(), aligned("center")])
    for level in (1, 2):
        shape = [spacing(body["line"], before=4), no_indent(8 * (level - 1)), aligned("left")]
        yield style(f"TOC{level}", f"toc {level}", body, shape)


def characters(components):
    def character(id, name, *content, **attributes):
        return element("style", element("name", val=name), *content, type="character", styleId=id, **attributes)

    yield character("DefaultParagraphFont", "Default Paragraph Font", default=True)
    yield character("FootnoteReference", "footnote reference", element("rPr", element("vertAlign", val="superscript")))
    yield character("Hyperlink", "Hyperlink")
    # A label stands beside the number of the page, in letters of its own.
    yield character("label", "label", letters_of(components["notice"]), customStyle=True)


def tables():
    def table(id, name, *content, **attributes):
        based = None if attributes.get("default") else element("basedOn", val="TableNormal")
        return element("style", element("name", val=name), based, *content, type="table", styleId=id, **attributes)

    def padding(vertical, horizontal):
        return element("tblCellMar", *(
            element(side, w=width, type="dxa")
            for side, width in (("top", vertical), ("left", horizontal), ("bottom", vertical), ("right", horizontal))))

    borders = element("tblBorders", *(
        element(side, val="single", sz=4, space=0, color="000000")
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")))
    yield table("TableNormal", "Normal Table", element("tblPr", padding(0, 0)), default=True)
    yield table("TableGrid", "Table Grid", element("tblPr", borders, padding(40, 60)))
    yield table("columns", "columns", element("tblPr", padding(0, 0)), customStyle=True)
