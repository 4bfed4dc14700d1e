"""XML that nobody vouches for: no entity is expanded, nothing is fetched, a document type is refused."""

from lxml import etree

from faults import Unusable

MOST_BYTES = 64 << 20


def read(content):
    if len(content) > MOST_BYTES:
        raise Unusable("too-large")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_blank_text=False)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Unusable("damaged") from error
    # Office formats have no document type; one that is there was put in to be expanded.
    if root.getroottree().docinfo.doctype:
        raise Unusable("damaged")
    return root


def written(root):
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def name(element):
    """The local name of an element; empty for a comment or an instruction."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def attribute(element, local):
    """The value of an attribute whatever its prefix; nothing where there is none."""
    for key, value in element.attrib.items():
        if etree.QName(key).localname == local:
            return value
    return None


def elements(root, *names):
    """Every element below with one of the local names."""
    wanted = set(names)
    return [element for element in root.iter(etree.Element) if name(element) in wanted]


def remove(element):
    """Takes an element out; the text behind it stays."""
    parent = element.getparent()
    if parent is None:
        return
    if element.tail:
        before = element.getprevious()
        if before is None:
            parent.text = (parent.text or "") + element.tail
        else:
            before.tail = (before.tail or "") + element.tail
    parent.remove(element)
