"""The reference document, from which pandoc takes styles, page and heads: made from the layout, not drawn by hand."""

import io
import zipfile

import heads
import sections
import styles
from ooxml import DECLARATION, NAMESPACES

RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def made(job, default):
    """`default` is pandoc's own reference document."""
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(default)) as source, zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            put(target, name, changed(name, source.read(name), job))
        for (part, kind), text in heads.parts(job).items():
            put(target, f"word/{part}-{kind}.xml", text.encode())
    return result.getvalue()


def put(target, name, data):
    target.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data)


def changed(name, data, job):
    match name:
        case "word/styles.xml":
            return styles.made(job["layout"]).encode()
        case "word/document.xml":
            # The last section's properties are the document's own.
            last = sections.properties(job, is_wide=job["ends_wide"], is_annex=job["ends_with_annex"])
            return f"{DECLARATION}<w:document {NAMESPACES}><w:body><w:p/>{last}</w:body></w:document>".encode()
        case "word/_rels/document.xml.rels":
            added = "".join(
                f'<Relationship Id="kyyeu-{part}-{kind}" Type="{RELATIONS}/{part}" Target="{part}-{kind}.xml"/>'
                for part, kind in heads.parts(job))
            return data.replace(b"</Relationships>", added.encode() + b"</Relationships>")
        case "[Content_Types].xml":
            added = "".join(
                f'<Override PartName="/word/{part}-{kind}.xml" ContentType="{TYPES}.{part}+xml"/>'
                for part, kind in heads.parts(job))
            return data.replace(b"</Types>", added.encode() + b"</Types>")
        case "word/settings.xml" if job["layout"]["double_sided"]:
            return data.replace(b"<w:zoom", b"<w:mirrorMargins/><w:zoom", 1)
        case _:
            return data
