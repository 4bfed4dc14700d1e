"""A PDF."""

import io

import pikepdf
import pypdfium2

import pictures
from faults import Findings, Outcome, Unusable

# Notes that people put on a page; links and the fields of forms are none.
PLAIN = {"/Link", "/Widget", "/PrinterMark", "/TrapNet"}
SCRIPTS = {"/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/Rendition", "/RichMediaExecute", "/GoToR", "/GoToE"}
MOST_PAGES = 5_000


def cleaned(content):
    if not content[:1024].lstrip().startswith(b"%PDF-"):
        raise Unusable("other-kind")
    try:
        with pikepdf.open(io.BytesIO(content), suppress_warnings=True) as document:
            return cleaned_document(document)
    except pikepdf.PasswordError as error:
        raise Unusable("locked") from error
    except (pikepdf.PdfError, pypdfium2.PdfiumError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise Unusable("damaged") from error


def cleaned_document(document):
    if document.is_encrypted:
        raise Unusable("locked")
    if len(document.pages) > MOST_PAGES:
        raise Unusable("too-large")
    found = Findings()
    find(found, document)
    if found.list:
        return Outcome(found=found.list)
    tidy(document)
    target = io.BytesIO()
    document.save(target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return Outcome(target.getvalue(), text(target.getvalue()) + links(document))


def find(found, document):
    root = document.Root
    names = root.get("/Names", {})
    found.add("attachments", "/EmbeddedFiles", len(document.attachments) or int("/EmbeddedFiles" in names))
    found.add("scripts", "/JavaScript", int("/JavaScript" in names))
    found.add("scripts", "/OpenAction", int(is_script(root.get("/OpenAction"))))
    found.add("scripts", "/AA", int("/AA" in root))
    found.add("attachments", "/Collection", int("/Collection" in root))
    found.add("hidden-layers", "/OCProperties", hidden_layers(root))
    find_fields(found, root)
    for number, page in enumerate(document.pages, start=1):
        found.add("scripts", str(number), int("/AA" in page.obj))
        for annotation in page.obj.get("/Annots", []):
            kind = str(annotation.get("/Subtype", ""))
            if kind == "/FileAttachment":
                found.add("attachments", str(number))
            elif kind in {"/Screen", "/Movie", "/Sound", "/RichMedia", "/3D"}:
                found.add("embedded", str(number))
            elif kind not in PLAIN:
                found.add("comments", str(number))
            found.add("scripts", str(number), int(is_script(annotation.get("/A")) or "/AA" in annotation))


def is_script(action):
    """Whether an action does more than lead to a place or an address."""
    return isinstance(action, pikepdf.Dictionary) and (str(action.get("/S", "")) in SCRIPTS or is_script(action.get("/Next")))


def hidden_layers(root):
    default = root.get("/OCProperties", {}).get("/D", {})
    return len(default.get("/OFF", [])) + int(str(default.get("/BaseState", "/ON")) == "/OFF")


def find_fields(found, root):
    form = root.get("/AcroForm")
    if form is None:
        return
    found.add("form", "XFA", int("/XFA" in form))
    waiting, seen = list(form.get("/Fields", [])), 0
    while waiting and seen < 100_000:
        field, seen = waiting.pop(), seen + 1
        waiting += list(field.get("/Kids", []))
        title = str(field.get("/T", ""))
        if str(field.get("/FT", "")) == "/Sig" and "/V" in field:
            found.add("signature", title)
        elif "/V" in field and str(field["/V"]) not in {"", "/Off"}:
            found.add("form", title)


def tidy(document):
    """Takes out who made the document, with what and when: of the file, of each page, of each picture."""
    if "/Info" in document.trailer:
        del document.trailer["/Info"]
    for key in ("/Metadata", "/PieceInfo", "/Threads", "/SpiderInfo"):
        if key in document.Root:
            del document.Root[key]
    for item in document.objects:
        if not isinstance(item, (pikepdf.Dictionary, pikepdf.Stream)):
            continue
        for key in ("/Metadata", "/PieceInfo", "/LastModified", "/Thumb"):
            if key in item and key != "/Metadata" or key in item and isinstance(item[key], pikepdf.Stream):
                del item[key]
        if isinstance(item, pikepdf.Stream) and item.get("/Filter") == pikepdf.Name.DCTDecode:
            item.write(pictures.cleaned(item.read_raw_bytes()), filter=pikepdf.Name.DCTDecode, decode_parms=item.get("/DecodeParms"))
    document.remove_unreferenced_resources()


def text(content):
    document = pypdfium2.PdfDocument(content)
    try:
        return titles(document) + [line for page in document for line in page.get_textpage().get_text_range().splitlines()]
    finally:
        document.close()


def titles(document):
    return [item.get_title() for item in document.get_toc()]


def links(document):
    found = []
    for page in document.pages:
        for annotation in page.obj.get("/Annots", []):
            action = annotation.get("/A")
            if isinstance(action, pikepdf.Dictionary) and "/URI" in action:
                found.append(str(action["/URI"]))
            if "/Contents" in annotation:
                found.append(str(annotation["/Contents"]))
    return found
