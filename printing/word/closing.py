"""Who receives the report, and who signs it."""

from .components import side_by_side
from .flow import keep_with_next, low
from .inlines import plain
from .markup import element, paragraph, reshape
from .shapes import spacing

# The left column as a share of the text's width.
SHARE = 0.48
# A last paragraph of so many lines is not divided.
WHOLE = 6


def written(closing, layout, components, flow, last):
    """The closing as a table without borders. It stands on one page with the end of the text; `last` is the report's last
    block, where that is a paragraph."""
    left, right = flow.width * SHARE, flow.width * (1 - SHARE)
    recipients = components.written("recipients-title", closing["recipients_title"], left, is_centred=False)
    for recipient in closing["recipients"]:
        recipients += components.written("recipient", recipient, left, is_centred=False)
    room = layout["signature_room"]["mm"] * 72 / 25.4
    # A head who signs in his own right has no line above his post.
    authority = components.written("authority", closing["authority"], right) if closing.get("authority") else []
    signature = [
        *authority, *components.written("post", closing["post"], right), paragraph("post", shape=[spacing(room)])]
    if closing.get("signer"):
        signature += components.written("signer", closing["signer"], right)
    keep_end(flow, layout, components.faces, last)
    flow.add(side_by_side([(recipients, signature)], (left, right)))


def keep_end(flow, layout, faces, last):
    """At least two lines of the text come with the signature, or a short last paragraph as a whole; one of a single line brings
    the end of the paragraph before it."""
    keep_with_next(flow.elements[-1])
    if flow.last is None:
        # Two tables that touch are one to a word processor.
        flow.add(low())
        keep_with_next(flow.elements[-1])
    if last is None:
        return
    width = faces.width(plain(last["c"]), layout["components"]["body"]["size"]["pt"])
    lines = -(-(width + layout["body"]["first_line"]["mm"]) // flow.width)
    if lines <= WHOLE:
        reshape(flow.last, element("keepLines"))
    if lines <= 1:
        keep_with_next(flow.elements[-2])
