"""How wide a text is on paper, by the faces that the report is printed in."""

from PIL import ImageFont

from .lengths import MM_PER_POINT

# Letters are measured large, so that no rounding to whole dots is seen.
MEASURED_AT = 1000


class Faces:
    """The four faces of a job, each read when it is first asked for."""

    def __init__(self, files):
        self.files = files
        self.opened = {}
        # In thousandths of a size, by face and words: tables say the same again and again.
        self.measured = {}

    def width(self, words, size, is_bold=False, is_italic=False):
        """Millimetres that the words take on one line; `size` in points."""
        name = {(0, 0): "regular", (1, 0): "bold", (0, 1): "italic", (1, 1): "bold-italic"}[bool(is_bold), bool(is_italic)]
        if (name, words) not in self.measured:
            self.measured[name, words] = self.face(name).getlength(words)
        return self.measured[name, words] / MEASURED_AT * size * MM_PER_POINT

    def face(self, name):
        if name not in self.opened:
            self.opened[name] = ImageFont.truetype(
                self.files[f"font/{name}"], MEASURED_AT, layout_engine=ImageFont.Layout.BASIC)
        return self.opened[name]
