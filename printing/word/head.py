"""The head of the first page: two columns, then what kind of document it is and what it is about."""

from .components import side_by_side
from .flow import low
from .lengths import points
from .markup import leave_below

# From the head to the text, in points.
BELOW = 12


def written(head, layout, components, flow):
    """The table of the head and the lines below it."""
    left, right = flow.width * layout["head_share"], flow.width * (1 - layout["head_share"])

    def column(width, *names):
        return [part for name in names if head.get(name) for part in components.written(name, head[name], width)]

    marks = [part for mark in head["marks"] for part in components.written("mark", mark, right)]
    # LibreOffice puts a whole empty line before a table that a section begins with.
    flow.add(low(), side_by_side([
        (column(left, "parent", "issuer"), column(right, "nation", "motto")),
        (column(left, "number", "draft"), column(right, "place") + marks)], (left, right)))
    flow.add(*column(flow.width, "type", "subject", "addressee"))
    leave_below(flow.last, points(BELOW))
