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
    """Names of the faces of all pages and of the drawings on them, without what marks a part of a face."""
    waiting, seen = [page.obj for page in document.pages], set()
    while waiting:
        resources = waiting.pop().get("/Resources", {})
        for face in resources.get("/Font", {}).values():
            yield str(face.BaseFont)[1:].partition("+")[2]
        for form in resources.get("/XObject", {}).values():
            if form.objgen not in seen:
                seen.add(form.objgen)
                waiting.append(form)
