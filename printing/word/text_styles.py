"""Styles of the text: headings, paragraphs, lists, notes, and the list of contents."""

from .lengths import twips
from .markup import element
from .shapes import FRAME, HEADINGS, aligned, body_spacing, border, frame, indent, no_indent, spacing, style


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
    sides = element("ind", left=twips(FRAME), right=twips(FRAME), firstLine=0)
    yield style("note", "note", body, shape(sides, frame()))
    code = [spacing(layout["body"]["line"]["pt"], before=gap), no_indent(), aligned("left")]
    yield style("code", "code", body, code)
    rule = element("pBdr", *border(["top"]))
    share = twips(layout["page"]["width"]["mm"] * 0.25)
    yield style("rule", "rule", body, [
        rule, spacing(4, before=gap), element("ind", left=share, right=share, firstLine=0)])
    yield style("picture", "picture", body, [
        element("keepNext", val=False), spacing(12, before=gap, rule="auto"), no_indent(), aligned("center")])
    table = layout["components"]["table"]
    yield style("FootnoteText", "footnote text", table, [
        spacing(table["line"], rule="atLeast"), no_indent(), aligned("both")])


def contents(layout):
    body = layout["components"]["body"]
    yield style("TOCHeading", "TOC Heading", layout["components"]["annex-title"], [
        spacing(body["line"], after=6), no_indent(), aligned("center")])
    for level in (1, 2):
        shape = [spacing(body["line"], before=4), no_indent(8 * (level - 1)), aligned("left")]
        yield style(f"TOC{level}", f"toc {level}", body, shape)
