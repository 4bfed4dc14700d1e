"""Who receives the report, and who sign it beside each other."""

from .components import side_by_side
from .flow import keep_with_next, low
from .inlines import plain
from .markup import element, paragraph, reshape
from .shapes import spacing

# The column of recipients as a share of the text's width.
SHARE = 0.48
# A last paragraph of so many lines is not divided.
WHOLE = 6


def written(closing, layout, components, flow, last):
    """The closing as a table without borders. It stands on one page with the end of the text; `last` is the report's last
    block, where that is a paragraph."""
    columns = []
    if closing["recipients"]:
        columns.append((received(closing, components, flow.width * SHARE), flow.width * SHARE))
    share = (flow.width - sum(width for _, width in columns)) / max(len(closing["signers"]), 1)
    room = layout["signature_room"]["mm"] * 72 / 25.4
    columns += [(signed(signer, components, share, room), share) for signer in closing["signers"]]
    keep_end(flow, layout, components.faces, last)
    flow.add(side_by_side([[content for content, _ in columns]], [width for _, width in columns]))


def received(closing, components, width):
    lines = components.written("recipients-title", closing["recipients_title"], width, is_centred=False)
    for recipient in closing["recipients"]:
        lines += components.written("recipient", recipient, width, is_centred=False)
    return lines


def signed(signer, components, width, room):
    # A head who signs in his own right has no line above his post.
    authority = components.written("authority", signer["authority"], width) if signer.get("authority") else []
    name = components.written("signer", signer["name"], width) if signer.get("name") else []
    return [*authority, *components.written("post", signer["post"], width), paragraph("post", shape=[spacing(room)]), *name]


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
