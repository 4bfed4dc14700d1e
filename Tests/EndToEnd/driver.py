"""The driver of printing, run as kyyeu runs it: jobs in, replies out."""

import calendar
import json
import pathlib
import subprocess

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
PYTHON = REPOSITORY / ".venv/bin/python"
LOOK = REPOSITORY / "templates/print"
FONTS = pathlib.Path("/usr/share/fonts/truetype/liberation2")
FACES = {"regular": "Regular", "bold": "Bold", "italic": "Italic", "bold-italic": "BoldItalic"}


def request(reports, folder, look=None, seconds=60, kind="pdf", files=None):
    """What the driver reads, for these reports' data; `look` replaces files of the shipped one by name, as bytes or text."""
    folder.mkdir(exist_ok=True)
    used = {path.name: path for path in LOOK.glob("*.typ")}
    for name, content in (look or {}).items():
        used[name] = folder / f"look-{name}"
        used[name].write_text(content, encoding="utf-8")
    jobs = []
    for number, data in enumerate(reports):
        path = folder / f"{number}.json"
        path.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
        day = tuple(map(int, data["day"].split("-")))
        jobs.append({
            "number": number, "kind": kind, "data": str(path), "files": {name: str(file) for name, file in (files or {}).items()},
            "epoch": calendar.timegm((*day, 0, 0, 0)), "output": str(folder / f"{number}.{kind}")})
    return {
        "faces": {f"font/{name}": str(FONTS / f"LiberationSerif-{file}.ttf") for name, file in FACES.items()},
        "look": {name: str(path) for name, path in used.items()}, "seconds": seconds, "jobs": jobs}


def run(asked, driver=REPOSITORY / "printing", before=(), **options):
    """The finished process, its standard output and error kept."""
    return subprocess.run(
        [*map(str, before), str(PYTHON), "-I", "-B", str(driver)], input=json.dumps(asked).encode(), capture_output=True,
        timeout=120, **options)


def replies(result):
    return [json.loads(line) for line in result.stdout.splitlines()]


def reply(data, folder, **options):
    """The reply for one report."""
    result = run(request([data], folder, **options))
    assert result.stderr == b"", result.stderr.decode()
    return replies(result)[0]


def pages(data, folder, **options):
    """The pages of one report, read back."""
    return pages_of_each([data], folder, **options)[0]


def pages_of_each(reports, folder, **options):
    """The pages of several reports, which one process prints."""
    import pdfplumber
    from printed import Sheet

    result = run(request(reports, folder, **options))
    assert result.stderr == b"", result.stderr.decode()
    answers = replies(result)
    assert [answer["outcome"] for answer in answers] == ["printed"] * len(reports), answers
    found = []
    for number in range(len(reports)):
        with pdfplumber.open(folder / f"{number}.pdf") as document:
            found.append([Sheet(page) for page in document.pages])
    return found
