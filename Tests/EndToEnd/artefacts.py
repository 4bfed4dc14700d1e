"""Reads finished reports and whole editions back, as a reader, a crawler or a curious neighbour could."""

import functools
import pathlib
import re
import subprocess
import unicodedata
import zipfile


def run(*command):
    result = subprocess.run([str(part) for part in command], capture_output=True, timeout=120)
    assert result.returncode == 0, f"{command}: {result.stderr.decode(errors='replace')}"
    return result.stdout


def raw_pdf_text(path, *options):
    return run("pdftotext", *options, path, "-").decode()


def plain(text):
    """Text in NFC on one line, with ordinary spaces."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def pdf_text(path):
    """The text as it stands on the sheets, line by line from left to right."""
    return plain(raw_pdf_text(path, "-layout"))


def pdf_pages(path):
    return [plain(page) for page in raw_pdf_text(path, "-layout").split("\f")[:-1]]


@functools.cache
def opened_pdf(path, written):
    """A PDF with its streams decompressed; `written` is when it was, so that a new file is read anew."""
    done = subprocess.run(
        ["qpdf", "--qdf", "--object-streams=disable", "--stream-data=uncompress", str(path), "-"], capture_output=True)
    assert done.returncode in (0, 3), done.stderr
    return done.stdout


def html_text(html):
    """What stands between the tags."""
    import html as entities

    if isinstance(html, bytes):
        html = html.decode()
    return plain(entities.unescape(re.sub(r"<[^>]*>", " ", html)))


def docx_text(path):
    """The words of a Word file, paragraph by paragraph."""
    import html as entities

    with zipfile.ZipFile(path) as archive:
        parts = [archive.read(name).decode() for name in archive.namelist()
                 if re.fullmatch(r"word/(document|header\d*|footer\d*|footnotes)\.xml", name)]
    joined = " ".join(re.sub(r"<[^>]*>", "", re.sub(r"</w:p>|<w:tab/>|<w:br/>", " ", part)) for part in parts)
    return plain(entities.unescape(joined))


def everything(folder):
    """All that can be found in a folder by searching, file by file: name, bytes, and what is compressed inside."""
    folder = pathlib.Path(folder)
    for path in sorted(folder.rglob("*")):
        if not path.is_file():
            continue
        texts = [str(path.relative_to(folder)), path.read_bytes().decode(errors="replace")]
        if path.suffix == ".pdf":
            texts += [raw_pdf_text(path), pdf_text(path), run("pdfinfo", path).decode(),
                      opened_pdf(path, path.stat().st_mtime_ns).decode(errors="replace")]
        elif path.suffix == ".docx":
            with zipfile.ZipFile(path) as archive:
                texts += [docx_text(path)] + [archive.read(name).decode(errors="replace") for name in archive.namelist()]
        elif path.suffix == ".html":
            texts.append(html_text(path.read_bytes()))
        yield path.relative_to(folder), "\n".join(unicodedata.normalize("NFC", text) for text in texts)


def files_with(folder, text):
    """The files of a folder that hold a text anywhere, whatever the case of its letters."""
    return [str(path) for path, found in everything(folder) if text.casefold() in found.casefold()]
