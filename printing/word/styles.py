"""The styles of the file, made from the layout.

Every style names its font outright, and no attribute takes one from a theme: a theme's font would win.
"""

from . import component_styles, table_styles, text_styles
from .markup import element
from .shapes import face, letters_of, size, style


def made(layout, headings_number=None):
    """All styles; `headings_number` is the numbering of headings, where they are numbered by the word processor."""
    components = layout["components"]
    return element(
        "styles", defaults(components["body"]), latent(),
        style("Normal", "Normal", components["body"], is_default=True),
        *text_styles.headings(layout, headings_number), *text_styles.text_blocks(layout), *text_styles.contents(layout),
        *component_styles.components(layout), *table_styles.texts(layout), *characters(components), *table_styles.tables())


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


def characters(components):
    def character(id, name, *content, **attributes):
        return element("style", element("name", val=name), *content, type="character", styleId=id, **attributes)

    yield character("DefaultParagraphFont", "Default Paragraph Font", default=True)
    yield character("FootnoteReference", "footnote reference", element("rPr", element("vertAlign", val="superscript")))
    yield character("Hyperlink", "Hyperlink")
    # A label stands beside the number of the page, in letters of its own.
    yield character("label", "label", letters_of(components["notice"]), customStyle=True)
