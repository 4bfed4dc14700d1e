"""A presentation of PowerPoint."""

import markup
import openxml
from faults import Outcome, Unusable

# What stands on a page of notes by itself.
FURNITURE = {"sldNum", "hdr", "ftr", "dt", "sldImg"}


def cleaned(content):
    package = openxml.Package(content)
    if package.main is None or not package.main.startswith("ppt/"):
        raise Unusable("other-kind")
    text = []
    for name in package.below("ppt/"):
        root = package.read(name)
        find(package.found, name, root)
        if not name.startswith(("ppt/slideMasters/", "ppt/slideLayouts/", "ppt/notesMasters/", "ppt/handoutMasters/")):
            text += lines(root)
        gone = markup.elements(root, "custDataLst", "extLst") if name == package.main else markup.elements(root, "custDataLst")
        for element in gone:
            markup.remove(element)
        if gone:
            package.parts[name] = markup.written(root)
    if package.found.list:
        return Outcome(found=package.found.list)
    return Outcome(package.written(), text + list(package.links()))


def find(found, name, root):
    if markup.name(root) == "sld":
        found.add("hidden-slides", name, 1 if root.get("show") in {"0", "false"} else 0)
        found.add("hidden-objects", name, len(openxml.hidden_objects(root)))
    if markup.name(root) == "notes":
        found.add("notes", name, 1 if any(line.strip() for line in noted(root)) else 0)


def noted(root):
    for shape in markup.elements(root, "sp"):
        places = {place.get("type") for place in markup.elements(shape, "ph")}
        if not places & FURNITURE:
            yield from lines(shape)


def lines(root):
    for paragraph in markup.elements(root, "p"):
        words = "".join(e.text or "" for e in markup.elements(paragraph, "t"))
        if words.strip():
            yield words
    yield from openxml.descriptions(root)
