"""The list of contents, on a page of its own before the text."""

from .lengths import twips
from .markup import element, field, paragraph, run, text

def written(contents, bookmarks, flow):
    """Each line leads to its place and shows its page, which a word processor works out when it opens the file.

    The lines are no field of their own: LibreOffice would keep the pages that stand in one, and here none can be known."""
    flow.begin_contents()
    flow.add(paragraph("TOCHeading", run(text(contents["title"]))))
    for entry in contents["entries"]:
        place = bookmarks.name(entry["id"])
        page = []
        if entry["has_page"]:
            page = [run(element("tab")), *field(f"PAGEREF {place} \\h", [run(text("1"))], is_dirty=True)]
        line = element("hyperlink", run(text(entry["text"])), *page, anchor=place, history=True)
        flow.add(paragraph(f"TOC{entry['level']}", line, shape=[stops(flow.width)]))
    flow.begin_text()


def stops(width):
    """Pages stand at the right edge of the text, behind dots."""
    return element("tabs", element("tab", val="right", leader="dot", pos=twips(width)))
