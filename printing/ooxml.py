"""Small pieces of the word processor's format."""

from xml.sax.saxutils import escape

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"')
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def twips(millimetres):
    """Twentieths of a point."""
    return round(millimetres / 25.4 * 1440)


def paragraph(properties, runs=""):
    return f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>"


def run(text):
    return f'<w:r><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def field(instruction):
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>')
