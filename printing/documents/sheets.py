"""A workbook of Excel."""

import re

import markup
import openxml
from faults import Outcome, Unusable


def cleaned(content):
    package = openxml.Package(content)
    if package.main is None or not package.main.startswith("xl/"):
        raise Unusable("other-kind")
    workbook = package.read(package.main)
    text = []
    strings = shared_strings(package)
    for sheet in markup.elements(workbook, "sheet"):
        title = sheet.get("name", "")
        text.append(title)
        part = package.target(package.main, markup.attribute(sheet, "id"))
        if sheet.get("state", "visible") != "visible":
            package.found.add("hidden-sheets", title)
        if part is None:
            continue
        root = package.read(part)
        find(package.found, title, root)
        text += rows(root, strings)
        if tidied(root):
            package.parts[part] = markup.written(root)
    for name in package.below("xl/"):
        if name.startswith(("xl/drawings/", "xl/charts/", "xl/diagrams/")):
            root = package.read(name)
            package.found.add("hidden-objects", name, len(openxml.hidden_objects(root)))
            text += drawn(root)
    tidy_workbook(workbook)
    package.parts[package.main] = markup.written(workbook)
    if package.found.list:
        return Outcome(found=package.found.list)
    return Outcome(package.written(), text + list(package.links()))


def find(found, title, root):
    hidden_columns = [
        range(int(column.get("min", "1")), int(column.get("max", "1")) + 1) for column in markup.elements(root, "col")
        if is_hidden(column, "width")]
    for row in markup.elements(root, "row"):
        cells = [cell for cell in row if holds_something(cell)]
        if cells and is_hidden(row, "ht"):
            found.add("hidden-rows", f"{title}, {row.get('r', '?')}")
        for cell in cells:
            letters = re.match(r"[A-Z]+", cell.get("r", ""))
            if letters and any(number(letters.group()) in columns for columns in hidden_columns):
                found.add("hidden-columns", f"{title}, {letters.group()}")


def is_hidden(element, size):
    return element.get("hidden") in {"1", "true"} or re.fullmatch(r"0(\.0*)?", element.get(size, "")) is not None


def holds_something(cell):
    return any(child.text for child in markup.elements(cell, "v", "t", "f"))


def number(letters):
    """`A` is 1, `AA` is 27."""
    value = 0
    for letter in letters:
        value = value * 26 + ord(letter) - ord("A") + 1
    return value


def shared_strings(package):
    names = [name for name in package.below("xl/") if name.lower().endswith("sharedstrings.xml")]
    return [words(item) for name in names for item in package.read(name) if markup.name(item) == "si"]


def words(item):
    """The text of a cell without the reading aids of East Asian scripts."""
    return "".join(e.text or "" for e in markup.elements(item, "t") if markup.name(e.getparent()) != "rPh")


def rows(root, strings):
    for row in markup.elements(root, "row"):
        cells = [value(cell, strings) for cell in row if markup.name(cell) == "c"]
        if any(cells):
            yield "\t".join(cells)
    for element in markup.elements(root, "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"):
        yield re.sub(r"&[A-Z]", " ", element.text or "")
    for element in markup.elements(root, "dataValidation"):
        yield " ".join(filter(None, (element.get(key) for key in ("promptTitle", "prompt", "errorTitle", "error"))))


def value(cell, strings):
    if cell.get("t") == "inlineStr":
        return words(cell)
    text = next((child.text or "" for child in cell if markup.name(child) == "v"), "")
    if cell.get("t") == "s":
        return strings[int(text)] if text.isdigit() and int(text) < len(strings) else ""
    return text


def drawn(root):
    for paragraph in markup.elements(root, "p"):
        yield "".join(e.text or "" for e in markup.elements(paragraph, "t"))
    for point in markup.elements(root, "pt"):
        yield "".join(e.text or "" for e in markup.elements(point, "v"))
    yield from openxml.descriptions(root)


def tidied(root):
    """Takes out what led to the settings of a printer."""
    setups = [e for e in markup.elements(root, "pageSetup", "sheetPr") if markup.attribute(e, "id") is not None]
    for element in setups:
        for key in [key for key in element.attrib if key.endswith("}id")]:
            del element.attrib[key]
    views = markup.elements(root, "customSheetViews", "customProperties")
    for element in views:
        markup.remove(element)
    return bool(setups or views)


def tidy_workbook(workbook):
    """Takes out who had the workbook open, and in which folder of whose computer."""
    for element in markup.elements(workbook, "absPath"):
        parent = element.getparent()
        while parent is not None and markup.name(parent) in {"Choice", "AlternateContent"}:
            element, parent = parent, parent.getparent()
        markup.remove(element)
    for element in markup.elements(workbook, "fileSharing", "customWorkbookViews", "webPublishing"):
        markup.remove(element)
