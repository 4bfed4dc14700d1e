"""Pages through Typst: the look is compiled in a folder of its own that holds copies of what a job names, and nothing else."""

import json
import pathlib
import re
import shutil

import typst

import charts
import finishing
import pictures
from refusal import Refusal

PLACE = re.compile(r"─ \S*?([\w.-]+\.typ):(\d+):(\d+)")


class Typesetter:
    """Makes pages; `folder` is the process's own, `look` the files of the look by name."""

    def __init__(self, folder, faces, look):
        self.folder = folder
        self.look = {name: pathlib.Path(path).read_bytes() for name, path in look.items()}
        own = folder / "faces"
        own.mkdir()
        for path in sorted(faces.values()):
            shutil.copyfile(path, own / pathlib.Path(path).name)
        # No font of the system and none of the compiler's own.
        self.fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(own)])
        self.packages = folder / "packages"
        self.packages.mkdir()

    def made(self, job, data):
        root = self.folder / "root"
        root.mkdir()
        try:
            return self.pages(root, job, data)
        finally:
            shutil.rmtree(root)

    def pages(self, root, job, data):
        for name, content in self.look.items():
            (root / name).write_bytes(content)
        for name, path in job["files"].items():
            (root / name).parent.mkdir(exist_ok=True)
            shutil.copyfile(path, root / name)
        compiler = typst.Compiler(
            str(root / "report.typ"), root=str(root), font_paths=self.fonts, package_path=str(self.packages),
            package_cache_path=str(self.packages))
        lettered(data)
        movable = charts.Charts(data)
        pages = compiled(compiler, root, data, job["epoch"])
        findings = asked(compiler, "<finding>")
        if findings:
            raise Refusal({"outcome": "refused", "findings": findings})
        for _ in movable.shrunk(lambda: (asked(compiler, "<mark>"), asked(compiler, "<chart>"))):
            pages = compiled(compiler, root, data, job["epoch"])
        return finishing.finished(pages, data)


def lettered(node):
    """Puts the drawings of a report into its face."""
    for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        lettered(child)
    if isinstance(node, dict) and "svg" in node:
        node["svg"] = charts.lettered(node["svg"])


def compiled(compiler, root, data, epoch):
    """The pages, or a refusal with the place in the look that the compiler names. A warning is an error: something is not as meant."""
    (root / "data.json").write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
    try:
        pages, warnings = compiler.compile_with_warnings(pdf_standards=["ua-1"], timestamp=epoch)
    except typst.TypstError as error:
        damaged = pictures.damaged(root)
        raise (Refusal.failed(*damaged) if damaged else refusal(error.message, error.diagnostic)) from error
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:
        # A panic of the compiler is no `Exception`; it belongs to the report that met it.
        raise Refusal.failed(f"{type(error).__name__}: {error}") from error
    for warning in warnings:
        raise refusal(warning.message, warning.diagnostic)
    return pages


def asked(compiler, selector):
    """The values that the look left for the driver."""
    return [entry["value"] for entry in json.loads(compiler.query(selector))]


def refusal(message, diagnostic):
    found = PLACE.search(diagnostic)
    # The compiler counts lines from 1 and columns from 0.
    place = {"file": found[1], "line": int(found[2]), "column": int(found[3]) + 1} if found else None
    return Refusal.failed(message, place=place)
