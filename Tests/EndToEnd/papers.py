"""Documents of an office, made here: each with what an office leaves in them."""

import io
import zipfile

import pikepdf

AUTHOR, COMPANY, EDITOR = "Người Soạn Kín", "Đơn Vị Kín", "Người Sửa Kín"
SENTENCE = "Kế hoạch công tác quý bốn của khoa ví dụ."


def docx(body="", parts=None, types="", relations="", settings="", paragraph=None):
    """A text document with every trace of who made it; `body`, `parts` and the rest add to it."""
    text = f"<w:p><w:r><w:t>{SENTENCE}</w:t></w:r></w:p>" if paragraph is None else paragraph
    return package({
        "word/document.xml": f'<w:document {NAMES}><w:body>{text}{body}<w:sectPr/></w:body></w:document>',
        "word/settings.xml": f'<w:settings {NAMES}><w:attachedTemplate r:id="rId1"/><w:docVars><w:docVar w:name="a" '
                             f'w:val="{COMPANY}"/></w:docVars>{settings}</w:settings>',
        "word/people.xml": f'<w15:people {NAMES}><w15:person w15:author="{EDITOR}"/></w15:people>',
        **(parts or {}),
    }, "word/document.xml", {
        "/word/document.xml": WORD + "document.main+xml", "/word/settings.xml": WORD + "settings+xml",
        "/word/people.xml": WORD + "people+xml",
    }, relations={
        "word/document.xml": relation("settings", "settings.xml") + relation("people", "people.xml", number=2) + relations,
        "word/settings.xml": relation("attachedTemplate", f"file:///C:/Users/{AUTHOR}/mau.dotx", external=True),
    }, types=types)


def xlsx(sheet="", state="visible", parts=None, relations="", types="", columns=""):
    """A workbook of two sheets."""
    row = f'<row r="1"><c r="A1" t="inlineStr"><is><t>{SENTENCE}</t></is></c><c r="B1"><v>7</v></c></row>'
    return package({
        "xl/workbook.xml": f'<workbook {NAMES}><fileSharing userName="{EDITOR}"/><mc:AlternateContent><mc:Choice '
                           f'Requires="x15"><x15ac:absPath url="C:\\Users\\{AUTHOR}\\"/></mc:Choice></mc:AlternateContent>'
                           f'<sheets><sheet name="Biểu" sheetId="1" r:id="rId1"/>'
                           f'<sheet name="Nháp" sheetId="2" state="{state}" r:id="rId2"/></sheets></workbook>',
        "xl/worksheets/sheet1.xml": f"<worksheet {NAMES}>{columns}<sheetData>{sheet or row}</sheetData></worksheet>",
        "xl/worksheets/sheet2.xml": f"<worksheet {NAMES}><sheetData/></worksheet>",
        **(parts or {}),
    }, "xl/workbook.xml", {
        "/xl/workbook.xml": SHEET + "sheet.main+xml", "/xl/worksheets/sheet1.xml": SHEET + "worksheet+xml",
        "/xl/worksheets/sheet2.xml": SHEET + "worksheet+xml",
    }, relations={"xl/workbook.xml": relation("worksheet", "worksheets/sheet1.xml") + relation(
        "worksheet", "worksheets/sheet2.xml", number=2), "xl/worksheets/sheet1.xml": relations}, types=types)


def pptx(show="1", notes=""):
    """A presentation of one slide, with a page of notes."""
    shape = f"<p:sp><p:nvSpPr><p:cNvPr id='1' name='a'/><p:nvPr/></p:nvSpPr><p:txBody><a:p><a:r><a:t>{{}}</a:t></a:r></a:p></p:txBody></p:sp>"
    return package({
        "ppt/presentation.xml": f'<p:presentation {NAMES}><p:sldIdLst><p:sldId id="256" r:id="rId1"/></p:sldIdLst></p:presentation>',
        "ppt/slides/slide1.xml": f'<p:sld {NAMES} show="{show}"><p:cSld><p:spTree>{shape.format(SENTENCE)}</p:spTree></p:cSld></p:sld>',
        "ppt/notesSlides/notesSlide1.xml": f"<p:notes {NAMES}><p:cSld><p:spTree>{shape.format(notes) if notes else ''}</p:spTree></p:cSld></p:notes>",
        "ppt/commentAuthors.xml": f'<p:cmAuthorLst {NAMES}><p:cmAuthor id="0" name="{EDITOR}"/></p:cmAuthorLst>',
    }, "ppt/presentation.xml", {
        "/ppt/presentation.xml": SLIDE + "presentation.main+xml", "/ppt/slides/slide1.xml": SLIDE + "slide+xml",
        "/ppt/notesSlides/notesSlide1.xml": SLIDE + "notesSlide+xml", "/ppt/commentAuthors.xml": SLIDE + "commentAuthors+xml",
    }, relations={
        "ppt/presentation.xml": relation("slide", "slides/slide1.xml") + relation("commentAuthors", "commentAuthors.xml", number=2),
        "ppt/slides/slide1.xml": relation("notesSlide", "../notesSlides/notesSlide1.xml")})


def odt(body="", styles="", kind="text", content=None):
    """A document of OpenDocument."""
    inner = f"<text:p>{SENTENCE}</text:p>{body}" if content is None else content
    return zipped({
        "mimetype": f"application/vnd.oasis.opendocument.{kind}",
        "content.xml": f'<office:document-content {ODF}><office:automatic-styles>{styles}</office:automatic-styles>'
                       f"<office:body><office:{kind}>{inner}</office:{kind}></office:body></office:document-content>",
        "meta.xml": f"<office:document-meta {ODF}><office:meta><meta:initial-creator>{AUTHOR}</meta:initial-creator>"
                    f"<dc:creator>{EDITOR}</dc:creator></office:meta></office:document-meta>",
        "settings.xml": f'<office:document-settings {ODF}><config:config-item config:name="PrinterName">{COMPANY}'
                        "</config:config-item></office:document-settings>",
        "Thumbnails/thumbnail.png": AUTHOR,
        "META-INF/manifest.xml": f'<manifest:manifest {ODF}><manifest:file-entry manifest:full-path="/"/>'
                                 '<manifest:file-entry manifest:full-path="content.xml"/>'
                                 '<manifest:file-entry manifest:full-path="Thumbnails/thumbnail.png"/></manifest:manifest>',
    })


def pdf(change=None, text=None, encryption=False):
    """A page with its text, its author in three places; `change` is given the document before it is saved."""
    document = pikepdf.new()
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
    page = document.add_blank_page(page_size=(400, 200))
    page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=document.make_indirect(font)))
    page.Contents = document.make_stream(f"BT /F1 12 Tf 20 100 Td ({text or 'Ke hoach cong tac'}) Tj ET".encode())
    document.docinfo["/Author"] = AUTHOR
    document.docinfo["/Producer"] = COMPANY
    with document.open_metadata() as meta:
        meta["dc:creator"] = [AUTHOR]
        meta["xmp:CreatorTool"] = EDITOR
    page.obj.PieceInfo = pikepdf.Dictionary(App=pikepdf.Dictionary(Private=pikepdf.String(EDITOR)))
    if change:
        change(document, page)
    target = io.BytesIO()
    document.save(target, encryption=pikepdf.Encryption(owner="a", user="b") if encryption else False)
    return target.getvalue()


def annotated(subtype, **more):
    def change(document, page):
        page.obj.Annots = document.make_indirect(pikepdf.Array([pikepdf.Dictionary(
            Type=pikepdf.Name.Annot, Subtype=pikepdf.Name("/" + subtype), Rect=[0, 0, 9, 9], **more)]))
    return change


def with_field(**field):
    def change(document, page):
        document.Root.AcroForm = pikepdf.Dictionary(Fields=pikepdf.Array([document.make_indirect(pikepdf.Dictionary(**field))]))
    return change


WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml."
SLIDE = "application/vnd.openxmlformats-officedocument.presentationml."
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
NAMES = " ".join(f'xmlns{prefix}="{address}"' for prefix, address in {
    ":w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main", ":r": OFFICE.rstrip("/"),
    ":a": "http://schemas.openxmlformats.org/drawingml/2006/main", "": "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    ":p": "http://schemas.openxmlformats.org/presentationml/2006/main",
    ":mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    ":x15ac": "http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac",
    ":w15": "http://schemas.microsoft.com/office/word/2012/wordml",
    ":wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"}.items())
ODF = " ".join(f'xmlns:{prefix}="{address}"' for prefix, address in {
    "dc": "http://purl.org/dc/elements/1.1/",
    **{prefix: f"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0" for prefix, name in {
        "office": "office", "text": "text", "table": "table", "meta": "meta", "config": "config", "manifest": "manifest",
        "style": "style", "draw": "drawing", "presentation": "presentation"}.items()},
    "xlink": "http://www.w3.org/1999/xlink"}.items())


def relation(kind, target, number=1, external=False, base=OFFICE):
    mode = ' TargetMode="External"' if external else ""
    return f'<Relationship Id="rId{number}" Type="{base}{kind}" Target="{target}"{mode}/>'


def package(parts, main, overrides, relations=None, types=""):
    core = (f'<cp:coreProperties xmlns:cp="a" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>{AUTHOR}</dc:creator>'
            f"<cp:lastModifiedBy>{EDITOR}</cp:lastModifiedBy></cp:coreProperties>")
    app = f"<Properties><Company>{COMPANY}</Company></Properties>"
    listed = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in overrides.items())
    root = (relation("officeDocument", main) + relation("core-properties", "docProps/core.xml", 2, base=PACKAGE)
            + relation("extended-properties", "docProps/app.xml", 3) + relation("custom-properties", "docProps/custom.xml", 4))
    every = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
                               f'<Default Extension="rels" ContentType="a"/><Default Extension="xml" ContentType="application/xml"/>{listed}{types}</Types>',
        "_rels/.rels": relationships(root), **parts, "docProps/core.xml": core, "docProps/app.xml": app,
        "docProps/custom.xml": app, "lac-long.xml": f"<a>{AUTHOR}</a>",
    }
    for part, inner in (relations or {}).items():
        folder, name = part.rsplit("/", 1)
        if inner:
            every[f"{folder}/_rels/{name}.rels"] = relationships(inner)
    return zipped(every)


def relationships(inner):
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{inner}</Relationships>'


def zipped(parts):
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, (2026, 11, 27, 9, 30, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content if isinstance(content, bytes) else content.encode())
    return target.getvalue()


def unzipped(content):
    """Every part's bytes, names among them, as one."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return b"\n".join(name.encode() + b"\n" + archive.read(name) for name in archive.namelist())
