"""What the compiler leaves to be settled in the pages it made: which cells name their rows, and how backs of sheets lie."""

import io

import pikepdf

import backs
import rowheads
from refusal import Refusal

FAMILY = "LiberationSerif"


def finished(pages, data):
    with pikepdf.open(io.BytesIO(pages)) as document:
        foreign = sorted(name for name in fonts(document) if not name.startswith(FAMILY))
        if foreign:
            raise Refusal.failed("the pages hold other faces: " + ", ".join(foreign))
        rowheads.tag(document, data)
        if data["layout"]["double_sided"]:
            backs.move(document, data["layout"]["page"])
        result = io.BytesIO()
        # The identifier comes of the content, not of the clock.
        document.save(result, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.preserve)
    return result.getvalue()


def fonts(document):
    """Names of the faces in the pages, without what marks a part of one."""
    for value in document.objects:
        if isinstance(value, pikepdf.Dictionary) and value.get("/Type") == "/Font" and "/DescendantFonts" not in value:
            yield str(value.BaseFont)[1:].partition("+")[2]
