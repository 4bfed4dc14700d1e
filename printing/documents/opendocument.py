"""A document of OpenDocument: text, spreadsheet, presentation."""

import archive
import markup
import pictures
from faults import Findings, Outcome, Unusable

KINDS = (b"text", b"spreadsheet", b"presentation", b"graphics")
MANIFEST = "META-INF/manifest.xml"
META = (
    '<?xml version="1.0" encoding="UTF-8"?>\n<office:document-meta '
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" office:version="1.3"><office:meta/>'
    "</office:document-meta>").encode()
DROPPED = ("Thumbnails/", "Configurations2/", "layout-cache", "meta.xml", "META-INF/documentsignatures.xml")
# Settings of the writer's own machine.
SETTINGS = ("PrinterName", "PrinterSetup", "CurrentDatabaseDataSource", "CurrentDatabaseCommand", "RedlineProtectionKey",
            "EmbeddedDatabaseName", "ModifyPasswordInfo", "TrackedChangesViewSettings")


def cleaned(content):
    parts = archive.read(content)
    kind = parts.get("mimetype", b"")
    if not kind.startswith(b"application/vnd.oasis.opendocument.") or not any(word in kind for word in KINDS):
        raise Unusable("other-kind")
    manifest = markup.read(parts.get(MANIFEST, b""))
    if markup.elements(manifest, "encryption-data"):
        raise Unusable("locked")
    found, text = Findings(), []
    find_parts(found, parts)
    parts = {name: part for name, part in parts.items() if not name.startswith(DROPPED)}
    for name in sorted(parts):
        if name.rsplit("/", 1)[-1] in {"content.xml", "styles.xml"}:
            root = markup.read(parts[name])
            find(found, name, root)
            text += lines(root)
        elif name.rsplit("/", 1)[-1] == "settings.xml":
            parts[name] = settings(parts[name])
        else:
            parts[name] = pictures.cleaned(parts[name])
    if found.list:
        return Outcome(found=found.list)
    parts["meta.xml"] = META
    parts[MANIFEST] = listed(manifest, parts)
    order = {"mimetype": parts.pop("mimetype")} | parts
    return Outcome(archive.written(order, stored={"mimetype"}), text)


def find_parts(found, parts):
    for name, content in parts.items():
        if name.startswith(("Basic/", "Scripts/", "Dialogs/")) and not name.endswith(("script-lc.xml", "dialog-lc.xml")):
            found.add("macros", name)
        if name.startswith("Versions/") or name == "VersionList.xml":
            found.add("changes", name)
        if name.startswith("Object") and "/" not in name or name.startswith("ObjectReplacements/") and not replaced(name, parts):
            found.add("embedded", name)
        if name.endswith("/content.xml") and name.startswith("Object") and b"office:chart" not in content and b"<math" not in content:
            found.add("embedded", name.split("/")[0])


def replaced(name, parts):
    """Whether a picture stands for an object that is there as a chart or a formula."""
    return name.split("/", 1)[1] + "/content.xml" in parts


def find(found, name, root):
    found.add("comments", name, len(markup.elements(root, "annotation")))
    found.add("changes", name, len([e for e in markup.elements(root, "tracked-changes") if len(e)]))
    found.add("hidden-text", name, len(markup.elements(root, "hidden-text", "hidden-paragraph")))
    found.add("macros", name, len(markup.elements(root, "script", "event-listener")))
    found.add("external", name, len(markup.elements(root, "dde-source", "dde-connection", "dde-link", "database-display")))
    found.add("hidden-text", name, len([
        e for e in markup.elements(root, "section", "text-properties") if markup.attribute(e, "display") in {"none", "condition"}]))
    unseen = {
        markup.attribute(style, "name") for style in markup.elements(root, "style")
        if any(markup.attribute(e, "display") == "false" for e in markup.elements(style, "table-properties"))}
    for table in markup.elements(root, "table"):
        if markup.attribute(table, "style-name") in unseen:
            found.add("hidden-sheets", markup.attribute(table, "name") or name)
    for row in markup.elements(root, "table-row"):
        if markup.attribute(row, "visibility") in {"collapse", "filter"} and any(has_text(e) for e in markup.elements(row, "p")):
            found.add("hidden-rows", name)
    if any(markup.attribute(column, "visibility") in {"collapse", "filter"} for column in markup.elements(root, "table-column")):
        found.add("hidden-columns", name)
    found.add("notes", name, len([e for e in markup.elements(root, "notes") if any(has_text(p) for p in markup.elements(e, "p"))]))
    hidden_slides = {
        markup.attribute(style, "name") for style in markup.elements(root, "style")
        if any(markup.attribute(e, "visibility") == "hidden" for e in markup.elements(style, "drawing-page-properties"))}
    found.add("hidden-slides", name, len([
        page for page in markup.elements(root, "page") if markup.attribute(page, "style-name") in hidden_slides]))
    for link in root.iter():
        target = markup.attribute(link, "href") if isinstance(link.tag, str) else None
        if target and (target.startswith(("file:", "/", "..")) or "\\" in target):
            found.add("local", target)


def has_text(element):
    return bool("".join(element.itertext()).strip())


def settings(content):
    root = markup.read(content)
    for item in markup.elements(root, "config-item"):
        if markup.attribute(item, "name") in SETTINGS:
            markup.remove(item)
    return markup.written(root)


def listed(manifest, parts):
    for entry in markup.elements(manifest, "file-entry"):
        path = markup.attribute(entry, "full-path") or ""
        if path != "/" and not path.endswith("/") and path not in parts:
            markup.remove(entry)
        elif path.startswith(DROPPED) and path != "meta.xml":
            markup.remove(entry)
    return markup.written(manifest)


def lines(root):
    for row in markup.elements(root, "table-row"):
        cells = ["".join(cell.itertext()).strip() for cell in markup.elements(row, "table-cell")]
        if any(cells):
            yield "\t".join(cells)
    for paragraph in markup.elements(root, "p", "h", "title", "desc"):
        words = "".join(paragraph.itertext())
        if words.strip():
            yield words
