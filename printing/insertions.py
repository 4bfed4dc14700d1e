"""Puts into pandoc's tree what HTML has no word for: drawn rules, room for a signature, ends of sections, widths of columns."""

import columns
import measure
import sections
from ooxml import paragraph, twips


def put(tree, job):
    return {**tree, "blocks": replaced(tree["blocks"], job)}


def replaced(node, job):
    if isinstance(node, list):
        return [replaced(child, job) for child in node]
    if not isinstance(node, dict):
        return node
    if node.get("t") == "Div":
        (_, classes, attributes), _ = node["c"]
        named = {name.removeprefix("data-"): value for name, value in attributes}
        for name, insertion in INSERTIONS.items():
            if name in classes:
                return {"t": "RawBlock", "c": ["openxml", insertion(named, job)]}
    if node.get("t") == "Table":
        node = columns.fitted(node)
    return {key: replaced(value, job) for key, value in node.items()}


def rule(attributes, job):
    """A rule drawn as the upper border of an empty line, drawn in from both sides to its length."""
    component = attributes["component"]
    layout = job["layout"]
    style = layout["components"][component]
    is_head = component in ("parent", "issuer", "nation", "motto")
    page = layout["page"]
    text_width = page["width"]["mm"] - page["upright"]["left"]["mm"] - page["upright"]["right"]["mm"]
    share = layout["head_share"] if component in ("parent", "issuer") else 1 - layout["head_share"]
    width = text_width * share if is_head else text_width
    length = measure.width(attributes["text"], style, job) * float(attributes["share"])
    if component == "recipients-title":
        left, right = 0, max(text_width * 0.48 - length, 0)
    else:
        left = right = max((width - length) / 2, 0)
    return paragraph(
        '<w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>'
        '<w:spacing w:before="0" w:after="0" w:line="80" w:lineRule="exact"/>'
        f'<w:ind w:left="{twips(left)}" w:right="{twips(right)}" w:firstLine="0"/>')


def room(attributes, _):
    height = twips(float(attributes["height"]))
    return paragraph(f'<w:spacing w:before="0" w:after="0" w:line="{height}" w:lineRule="exact"/>')


def section_end(attributes, job):
    properties = sections.properties(
        job, is_wide=attributes["wide"] == "true", is_annex=attributes["annex"] == "true")
    return paragraph(properties)


INSERTIONS = {"rule": rule, "room": room, "section-end": section_end}
