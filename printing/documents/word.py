"""A text document of Word."""

import re

import markup
import openxml
from faults import Outcome, Unusable

CHANGES = (
    "ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge", "rPrChange", "pPrChange", "sectPrChange",
    "tblPrChange", "tblGridChange", "tblPrExChange", "tcPrChange", "trPrChange", "numberingChange")
# Settings that name folders, people and sources of data; the text stands as it did without them.
SETTINGS = ("attachedTemplate", "docVars", "mailMerge", "rsids", "saveThroughXslt", "trackRevisions", "schemaLibrary")
FETCHING = re.compile(r"\s*(INCLUDETEXT|INCLUDEPICTURE|LINK|DDE|DDEAUTO|DATABASE|IMPORT|INCLUDE)\b", re.IGNORECASE)


def cleaned(content):
    package = openxml.Package(content)
    if package.main is None or not package.main.startswith("word/"):
        raise Unusable("other-kind")
    hidden_styles = styles_that_hide(package)
    text = []
    for name in package.below("word/"):
        root = package.read(name)
        find(package.found, name, root, hidden_styles)
        text += lines(root)
        if tidied(root):
            package.parts[name] = markup.written(root)
    if package.found.list:
        return Outcome(found=package.found.list)
    return Outcome(package.written(), text + list(package.links()))


def find(found, name, root, hidden_styles):
    found.add("changes", name, len([e for e in markup.elements(root, *CHANGES) if markup.name(e.getparent()) != "rPrChange"]))
    found.add("hidden-text", name, len(hidden_runs(root, hidden_styles)))
    found.add("hidden-objects", name, len(openxml.hidden_objects(root)))
    for instruction in markup.elements(root, "instrText"):
        found.add("external", (instruction.text or "").strip(), 1 if FETCHING.match(instruction.text or "") else 0)
    for field in markup.elements(root, "fldSimple"):
        written = markup.attribute(field, "instr") or ""
        found.add("external", written.strip(), 1 if FETCHING.match(written) else 0)


def styles_that_hide(package):
    """The styles whose text is not shown, by their own word or by that of the style they are based on."""
    own, base = {}, {}
    for name in package.below("word/styles"):
        for style in markup.elements(package.read(name), "style"):
            identity = markup.attribute(style, "styleId")
            for child in style:
                if markup.name(child) == "basedOn":
                    base[identity] = markup.attribute(child, "val")
                if markup.name(child) == "rPr":
                    own[identity] = switch(child)
    return {style for style in base.keys() | own.keys() if hides(style, own, base)}


def hides(style, own, base):
    seen = set()
    while style is not None and style not in seen:
        seen.add(style)
        if own.get(style) is not None:
            return own[style]
        style = base.get(style)
    return False


def switch(properties):
    """Whether run properties hide the run; None where they do not say."""
    for child in properties:
        if markup.name(child) == "vanish":
            return openxml.is_on(child)
    return None


def hidden_runs(root, hidden_styles):
    runs = []
    for run in markup.elements(root, "r"):
        if not any(text.text for text in markup.elements(run, "t", "delText")):
            continue
        if is_hidden(run, hidden_styles):
            runs.append(run)
    rows = [row for row in markup.elements(root, "trPr") if any(markup.name(c) == "hidden" and openxml.is_on(c) for c in row)]
    return runs + rows


def is_hidden(run, hidden_styles):
    for properties in run:
        if markup.name(properties) != "rPr":
            continue
        if switch(properties) is not None:
            return switch(properties)
        for child in properties:
            if markup.name(child) == "rStyle":
                return markup.attribute(child, "val") in hidden_styles
    paragraph = run.getparent()
    while paragraph is not None and markup.name(paragraph) != "p":
        paragraph = paragraph.getparent()
    styles = [] if paragraph is None else [e for c in paragraph if markup.name(c) == "pPr" for e in c if markup.name(e) == "pStyle"]
    return any(markup.attribute(style, "val") in hidden_styles for style in styles)


def tidied(root):
    """Takes out what binds the text to data and to people that are no longer there; whether anything was."""
    gone = markup.elements(root, "dataBinding", *SETTINGS)
    for element in gone:
        markup.remove(element)
    return bool(gone)


def lines(root):
    """The paragraphs of a part, cells and notes among them, each as a reader reads it."""
    for paragraph in markup.elements(root, "p"):
        words = "".join(piece(e) for e in paragraph.iter() if owner(e) is paragraph)
        if words.strip():
            yield words
    yield from openxml.descriptions(root)


def owner(element):
    """The innermost paragraph around: one inside a text box is no part of the one that holds the box."""
    parent = element.getparent()
    while parent is not None and markup.name(parent) != "p":
        parent = parent.getparent()
    return parent


def piece(element):
    match markup.name(element):
        case "t": return element.text or ""
        case "tab" | "br" | "cr": return " "
        case "noBreakHyphen": return "-"
        case _: return ""
