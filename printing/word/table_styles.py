"""Styles of tables and of the text in and around them."""

from .markup import element
from .shapes import AROUND, aligned, border, no_indent, spacing, style


def texts(layout):
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


def tables():
    def table(id, name, *content, **attributes):
        based = None if attributes.get("default") else element("basedOn", val="TableNormal")
        return element("style", element("name", val=name), based, *content, type="table", styleId=id, **attributes)

    def padding(vertical, horizontal):
        return element("tblCellMar", *(
            element(side, w=width, type="dxa")
            for side, width in (("top", vertical), ("left", horizontal), ("bottom", vertical), ("right", horizontal))))

    borders = element("tblBorders", *border((*AROUND, "insideH", "insideV")))
    yield table("TableNormal", "Normal Table", element("tblPr", padding(0, 0)), default=True)
    yield table("TableGrid", "Table Grid", element("tblPr", borders, padding(40, 60)))
    yield table("columns", "columns", element("tblPr", padding(0, 0)), customStyle=True)
