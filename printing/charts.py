"""Charts: as pictures of dots, and how far one shrinks to stand on what is left of a page."""

import pathlib
import tempfile

import typst

# A chart shrinks to this share of its size, no further.
LEAST = 0.7


def png(svg, faces, ppi):
    """A chart's drawing as a PNG, so many dots to the inch; `faces` are the files of its letters."""
    with tempfile.TemporaryDirectory() as folder:
        pathlib.Path(folder, "chart.svg").write_text(svg, encoding="utf-8")
        source = pathlib.Path(folder, "chart.typ")
        source.write_text('#set page(width: auto, height: auto, margin: 0pt)\n#image("chart.svg")\n')
        return typst.compile(
            str(source), root=folder, font_paths=[str(pathlib.Path(faces[0]).parent)], ignore_system_fonts=True, format="png",
            ppi=ppi)


def shrunk(data, places):
    """Yields the data anew each time that a chart in it has been given another share of its size; `places` tells, after each,
    where the charts stand."""
    return iter(())
