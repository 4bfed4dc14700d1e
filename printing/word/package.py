"""The file as a package of parts: opened empty, filled, and written without a clock."""

import io
import zipfile

import docx
from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part

from .markup import element, serialized

RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
MAIN = {
    "styles": (RELATIONSHIP_TYPE.STYLES, CONTENT_TYPE.WML_STYLES),
    "settings": (RELATIONSHIP_TYPE.SETTINGS, CONTENT_TYPE.WML_SETTINGS),
}
# The first day that an archive can name.
NO_TIME = (1980, 1, 1, 0, 0, 0)


def opened(styles, settings):
    """A document without text, that has these styles and settings and nothing of any template."""
    parts = {"word/document.xml": serialized(element("document", element("body"))),
             "word/styles.xml": serialized(styles), "word/settings.xml": serialized(settings)}
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{kind}"/>'
        for name, kind in [("document", CONTENT_TYPE.WML_DOCUMENT_MAIN)] + [(name, MAIN[name][1]) for name in MAIN])
    parts["[Content_Types].xml"] = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>')
    parts["_rels/.rels"] = relations({RELATIONSHIP_TYPE.OFFICE_DOCUMENT: "word/document.xml"})
    parts["word/_rels/document.xml.rels"] = relations({MAIN[name][0]: f"{name}.xml" for name in MAIN})
    return docx.Document(io.BytesIO(zipped(parts)))


def relations(targets):
    entries = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets.items(), 1))
    return f'<Relationships xmlns="{RELATIONS}">{entries}</Relationships>'


def settings(layout):
    """What holds for the whole document. It is written for the newest form of Word, not for an old one's ways."""
    return element(
        "settings", element("zoom", percent=100),
        element("mirrorMargins") if layout["double_sided"] else None, element("defaultTabStop", val=720),
        element("footnotePr", element("footnote", id=-1), element("footnote", id=0)),
        # A line that somebody ends is not stretched to the margin.
        element("compat", element("doNotExpandShiftReturn"), element(
            "compatSetting", name="compatibilityMode", uri="http://schemas.microsoft.com/office/word", val=15)))


class WrittenPart(Part):
    """A part whose content is there when the file is saved; until then other parts may name it, and it others."""

    root = None

    @property
    def blob(self):
        return serialized(self.root)


def part(document, name, kind, content_type):
    """A new part of the document, and the id by which its text names it."""
    made = WrittenPart(PackURI(f"/word/{name}.xml"), content_type, package=document.part.package)
    return made, document.part.relate_to(made, kind)


def written(document):
    """The file's bytes: the same for the same document."""
    saved = io.BytesIO()
    document.save(saved)
    with zipfile.ZipFile(saved) as archive:
        return zipped({name: archive.read(name) for name in archive.namelist()})


def zipped(parts):
    """An archive of parts; what they are stands first, as readers want it."""
    result = io.BytesIO()
    with zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(parts, key=lambda name: (name != "[Content_Types].xml", name)):
            entry = zipfile.ZipInfo(name, NO_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, parts[name])
    return result.getvalue()
