"""Sections of the word processor's file: how their pages lie, their margins, and how they are counted."""

from ooxml import twips


def properties(job, is_wide, is_annex):
    page = job["layout"]["page"]
    width, height = twips(page["width"]["mm"]), twips(page["height"]["mm"])
    margins = page["landscape" if is_wide else "upright"]
    sides = " ".join(
        f'w:{side}="{twips(margins[side]["mm"])}"' for side in ("top", "right", "bottom", "left"))
    edge = twips(page["number_from_edge"]["mm"])
    size = f'w:w="{height}" w:h="{width}" w:orient="landscape"' if is_wide else f'w:w="{width}" w:h="{height}"'
    references = "".join(
        f'<w:{part}Reference w:type="{kind}" r:id="kyyeu-{part}-{kind}"/>'
        for part in ("header", "footer") for kind in ("default", "first"))
    start = '<w:pgNumType w:start="1"/>' if is_annex else ""
    return (
        f'<w:sectPr>{references}<w:type w:val="nextPage"/><w:pgSz {size}/>'
        f'<w:pgMar {sides} w:header="{edge}" w:footer="{edge}" w:gutter="0"/>{start}<w:titlePg/></w:sectPr>')
