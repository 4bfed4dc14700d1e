"""Charts as pictures of dots."""

import pathlib
import tempfile

import typst


def png(svg, faces, ppi):
    """A chart's drawing as a PNG, so many dots to the inch; `faces` are the files of its letters."""
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "c.svg").write_text(svg, encoding="utf-8")
        source = pathlib.Path(folder, "c.typ")
        source.write_text('#set page(width: auto, height: auto, margin: 0pt)\n#image("c.svg")\n')
        return typst.compile(
            source, root=folder, font_paths=[str(pathlib.Path(faces[0]).parent)], ignore_system_fonts=True, format="png", ppi=ppi)
