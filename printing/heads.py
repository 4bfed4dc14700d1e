"""What stands on every page of the word processor's file: the number, and the labels of a draft and of illustrative figures."""

from ooxml import DECLARATION, NAMESPACES, field, paragraph, run

TAB = "<w:r><w:tab/></w:r>"


def parts(job):
    """The heads and feet by their kind; the first page has no number."""
    notices = job["notices"]
    label = run(notices["top_right"]) if "top_right" in notices else ""
    left, right = (run(notices[side]) if side in notices else "" for side in ("bottom_left", "bottom_right"))
    return {
        ("header", "default"): part("hdr", "page-number", TAB + field("PAGE") + TAB + label),
        ("header", "first"): part("hdr", "page-number", TAB + TAB + label),
        ("footer", "default"): part("ftr", "notice", left + TAB + TAB + right),
        ("footer", "first"): part("ftr", "notice", left + TAB + TAB + right),
    }


def part(element, style, runs):
    content = paragraph(f'<w:pStyle w:val="{style}"/>', runs)
    return f"{DECLARATION}<w:{element} {NAMESPACES}>{content}</w:{element}>"
