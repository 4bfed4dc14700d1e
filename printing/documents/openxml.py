"""A package of Office Open XML (ECMA-376 part 2): its parts, and the relationships that lead from one to the next."""

import posixpath
import re

import archive
import markup
import pictures
from faults import Findings, Unusable

TYPES = "[Content_Types].xml"
ROOT = ""

# What a document shows is reached by relationships of these types, named by the last part of their address.
SHOWN = {
    "officeDocument", "styles", "stylesWithEffects", "settings", "webSettings", "fontTable", "font", "numbering", "theme",
    "themeOverride", "header", "footer", "footnotes", "endnotes", "image", "hdphoto", "hyperlink", "chart", "chartEx",
    "chartUserShapes", "chartStyle", "chartColorStyle", "diagramData", "diagramLayout", "diagramQuickStyle",
    "diagramColors", "diagramDrawing", "drawing", "vmlDrawing", "ink", "worksheet", "chartsheet", "sharedStrings",
    "calcChain", "table", "tableStyles", "sheetMetadata", "ctrlProp", "slicer", "slicerCache", "slide", "slideLayout",
    "slideMaster", "notesSlide", "notesMaster", "handoutMaster", "presProps", "viewProps", "audio", "video", "media",
    "richStyles", "rdRichValue", "rdRichValueStructure", "rdRichValueTypes", "rdRichValueWebImage", "bibliography",
}
# What says who made the document and with what; the document is the same without it.
DROPPED = {
    "core-properties", "extended-properties", "custom-properties", "thumbnail", "customXml", "customXmlProps", "people",
    "person", "commentsIds", "commentsExtended", "commentsExtensible", "commentAuthors", "authors", "printerSettings",
    "attachedTemplate", "glossaryDocument", "recipientData", "mailMergeSource", "mailMergeHeaderSource", "xmlMaps", "tags",
    "customProperty", "keyMapCustomizations", "attachedToolbars", "webextension", "webextensiontaskpanes",
    "classificationlabels", "documenttasks", "transform", "usernames", "volatileDependencies", "origin",
}
FOUND = {
    "comments": "comments", "threadedComment": "comments", "oleObject": "embedded", "package": "embedded",
    "aFChunk": "embedded", "subDocument": "external", "control": "controls", "activeXControlBinary": "controls",
    "externalLink": "external", "externalLinkPath": "external", "connections": "external", "queryTable": "external",
    "pivotTable": "pivot", "pivotCacheDefinition": "pivot", "pivotCacheRecords": "pivot", "powerPivotData": "pivot",
    "revisionHeaders": "changes", "revisionLog": "changes", "vbaProject": "macros", "xlMacrosheet": "macros",
    "xlIntlMacrosheet": "macros", "dialogsheet": "macros", "wordVbaData": "macros",
}
WEB = re.compile(r"(https?|mailto|tel):|#", re.IGNORECASE)


class Package:
    def __init__(self, content):
        self.parts = archive.read(content)
        if TYPES not in self.parts:
            raise Unusable("other-kind")
        self.types = markup.read(self.parts[TYPES])
        if b"macroEnabled" in self.parts[TYPES] or b"vbaProject" in self.parts[TYPES]:
            raise Unusable("macros")
        self.found = Findings()
        self.targets = {}
        self.main = None
        self.follow()

    def follow(self):
        """Keeps what relationships lead to and what they may lead to; a part that none leads to nobody sees, and it goes."""
        waiting, reached = [ROOT], set()
        while waiting:
            source = waiting.pop()
            for part in self.relationships(source):
                if part not in reached:
                    reached.add(part)
                    waiting.append(part)
        kept = {TYPES} | reached | {relations(part) for part in reached | {ROOT}}
        self.parts = {name: content for name, content in self.parts.items() if name in kept}
        for override in markup.elements(self.types, "Override"):
            if override.get("PartName", "").lstrip("/") not in self.parts:
                markup.remove(override)
        for name, content in self.parts.items():
            self.parts[name] = pictures.cleaned(content)

    def relationships(self, source):
        """The parts that a part leads to; relationships that are to go are taken out."""
        name = relations(source)
        if name not in self.parts:
            return []
        root, parts = markup.read(self.parts[name]), []
        targets = self.targets.setdefault(source, {})
        for relation in markup.elements(root, "Relationship"):
            kind, target = relation.get("Type", "").rstrip("/").rsplit("/", 1)[-1], relation.get("Target", "")
            if kind in DROPPED or source == ROOT and kind not in SHOWN:
                markup.remove(relation)
            elif relation.get("TargetMode") == "External":
                self.found.add(*external(kind, target))
            elif kind not in SHOWN:
                self.found.add(FOUND.get(kind, "unknown"), resolved(source, target))
            else:
                part = resolved(source, target)
                if part not in self.parts:
                    # Some programs leave relationships to nothing; so does a null target.
                    continue
                parts.append(part)
                targets[relation.get("Id")] = part
                if kind == "officeDocument":
                    self.main = part
        self.parts[name] = markup.written(root)
        return parts

    def read(self, name):
        return markup.read(self.parts[name])

    def below(self, folder):
        """The names of the XML parts below a folder, relationships apart, in a fixed order."""
        return sorted(
            name for name in self.parts
            if name.startswith(folder) and name.endswith(".xml") and "/_rels/" not in name)

    def target(self, source, relation):
        return self.targets.get(source, {}).get(relation)

    def written(self):
        self.parts[TYPES] = markup.written(self.types)
        return archive.written(self.parts)

    def links(self):
        """The addresses outside the document that it leads to."""
        for name in sorted(self.parts):
            if name.endswith(".rels"):
                for relation in markup.elements(self.read(name), "Relationship"):
                    if relation.get("TargetMode") == "External":
                        yield relation.get("Target", "")


def external(kind, target):
    """A link that leads into somebody's computer tells of its folders; what is drawn in from outside tells who reads."""
    if kind == "hyperlink":
        return ("local", target, 0 if WEB.match(target) else 1)
    if kind in {"video", "audio", "media"} and WEB.match(target):
        return ("external", target, 0)
    return ("external", target, 1)


def relations(part):
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", name + ".rels")


def resolved(source, target):
    path = target.split("#")[0]
    if path.startswith("/"):
        return path.lstrip("/")
    return posixpath.normpath(posixpath.join(posixpath.dirname(source), path))


def is_on(element):
    """Whether a switch of WordprocessingML is on: it is where it has no value."""
    return element is not None and (markup.attribute(element, "val") or "true") not in {"0", "false", "off", "none"}


def hidden_objects(root):
    """Pictures and shapes that are there and not shown."""
    return [
        element for element in markup.elements(root, "docPr", "cNvPr")
        if markup.attribute(element, "hidden") in {"1", "true"}]


def descriptions(root):
    """What a reader who cannot see a picture is told of it."""
    for element in markup.elements(root, "docPr", "cNvPr"):
        for local in ("title", "descr"):
            if markup.attribute(element, local):
                yield markup.attribute(element, local)
