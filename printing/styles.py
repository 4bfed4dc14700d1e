"""The styles of the word processor's file, made from the layout.

Every font is named outright, and there is no attribute that takes one from a theme: a theme's font would win.
"""

from ooxml import DECLARATION, NAMESPACES, twips

FONT = "Times New Roman"
FACE = f'<w:rFonts w:ascii="{FONT}" w:hAnsi="{FONT}" w:eastAsia="{FONT}" w:cs="{FONT}"/>'
# What pandoc calls the blocks of a text, and the component of the layout that each is.
BLOCKS = {
    "BodyText": ("Body Text", "body"), "FirstParagraph": ("First Paragraph", "body"), "BlockText": ("Block Text", "body"),
    "Heading2": ("heading 2", "chapter"), "Heading3": ("heading 3", "section"), "Heading4": ("heading 4", "subsection"),
    "Heading5": ("heading 5", "point"), "Heading6": ("heading 6", "item"),
}
SMALL = {
    "Compact": "Compact", "Caption": "caption", "TableCaption": "Table Caption", "ImageCaption": "Image Caption",
    "Figure": "Figure", "CaptionedFigure": "Captioned Figure", "FootnoteText": "footnote text",
}


def made(layout):
    components, body = layout["components"], layout["body"]
    text = (
        f'<w:spacing w:before="{points(body["paragraph_gap"])}" w:after="0" w:line="{points(body["line"])}" '
        f'w:lineRule="exact"/><w:ind w:firstLine="{twips(body["first_line"]["mm"])}"/><w:jc w:val="both"/>')
    blocks = [
        style(id, name, (heading(id) if name.startswith("heading") else "") + text, letters(components[component]))
        for id, (name, component) in BLOCKS.items()]
    small = [
        style(id, name, in_table(components["table"], centred="aption" in id), letters(components["table"]))
        for id, name in SMALL.items()]
    own = [
        style(name, name, own_shape(name, component, layout), letters(component))
        for name, component in components.items()]
    ornaments = [
        style("ornament", "ornament", line(components["body"]) + centre(), letters(components["body"])),
        style("annex-reference", "annex-reference", line(components["body"], after=120) + centre(),
              letters({**components["body"], "italic": True}))]
    return (
        f"{DECLARATION}<w:styles {NAMESPACES}><w:docDefaults><w:rPrDefault><w:rPr>{FACE}"
        f'{size(components["body"])}<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault/></w:docDefaults>"
        f'<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
        f"<w:rPr>{letters(components['body'])}</w:rPr></w:style>"
        f"{''.join(blocks + small + own + ornaments)}{CHARACTERS}{TABLES}</w:styles>")


def style(id, name, shape, letters):
    return (
        f'<w:style w:type="paragraph" w:customStyle="1" w:styleId="{id}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>{shape}</w:pPr><w:rPr>{letters}</w:rPr></w:style>'
    ).replace(' w:customStyle="1"', "" if id in BLOCKS or id in SMALL else ' w:customStyle="1"')


def points(length):
    return round(length["pt"] * 20)


def size(component):
    return f'<w:sz w:val="{round(component["size"]["pt"] * 2)}"/><w:szCs w:val="{round(component["size"]["pt"] * 2)}"/>'


def letters(component):
    bold = "<w:b/><w:bCs/>" if component["bold"] else '<w:b w:val="0"/><w:bCs w:val="0"/>'
    italic = "<w:i/><w:iCs/>" if component["italic"] else '<w:i w:val="0"/><w:iCs w:val="0"/>'
    return f'{FACE}{bold}{italic}<w:color w:val="000000"/>{size(component)}'


def heading(id):
    return f'<w:keepNext/><w:keepLines/><w:outlineLvl w:val="{int(id[-1]) - 2}"/>'


def line(component, before=0, after=0, rule="exact"):
    return (
        f'<w:spacing w:before="{before}" w:after="{after}" w:line="{round(component["line"] * 20)}" '
        f'w:lineRule="{rule}"/>')


def centre():
    return '<w:ind w:firstLine="0"/><w:jc w:val="center"/>'


def in_table(component, centred):
    return line(component, 40, 40, "atLeast") + (f"<w:keepNext/>{centre()}" if centred else '<w:ind w:firstLine="0"/>')


def own_shape(name, component, layout):
    """Components of head and closing stand in the middle of their column; recipients at its left edge."""
    if name in ("recipients-title", "recipient"):
        before = 240 if name == "recipients-title" else 0
        return line(component, before) + '<w:ind w:firstLine="0"/><w:jc w:val="left"/>'
    if name in ("page-number", "notice"):
        page = layout["page"]
        width = page["width"]["mm"] - page["upright"]["left"]["mm"] - page["upright"]["right"]["mm"]
        return (
            f'<w:tabs><w:tab w:val="center" w:pos="{twips(width / 2)}"/><w:tab w:val="right" w:pos="{twips(width)}"/>'
            f'</w:tabs>{line(component)}<w:ind w:firstLine="0"/>')
    before = {"type": 360, "addressee": 240, "draft": 80, "mark": 80, "authority": 240}.get(name, 0)
    keep = "<w:keepNext/>" if name in ("authority", "post", "annex-title") else ""
    outline = '<w:outlineLvl w:val="0"/>' if name == "annex-title" else ""
    return keep + line(component, before) + centre() + outline


CHARACTERS = (
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>'
    '</w:style><w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>'
    '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/></w:style>'
    f'<w:style w:type="character" w:styleId="VerbatimChar"><w:name w:val="Verbatim Char"/><w:rPr>{FACE}</w:rPr></w:style>')

BORDERS = "".join(
    f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>'
    for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
TABLES = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>'
    '<w:style w:type="table" w:customStyle="1" w:styleId="Table"><w:name w:val="Table"/>'
    f"<w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>{BORDERS}</w:tblBorders><w:tblCellMar>"
    '<w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    "<w:trPr><w:cantSplit/></w:trPr>"
    '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>'
    '<w:style w:type="table" w:customStyle="1" w:styleId="columns"><w:name w:val="columns"/>'
    '<w:basedOn w:val="TableNormal"/><w:tblPr><w:tblCellMar><w:left w:w="0" w:type="dxa"/>'
    '<w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>')
