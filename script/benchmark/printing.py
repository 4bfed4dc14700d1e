"""Times the printing of thirty reports by kyyeu against WeasyPrint alone on the same reports as HTML, in turn, with as many
processes each."""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from measuring import compare, run

REPOSITORY = pathlib.Path(__file__).resolve().parent.parent.parent
KYYEU = REPOSITORY / ".build/release/kyyeu"
PYTHON = REPOSITORY / ".venv/bin/python"
REPORTS = 30

PARAGRAPH = (
    "Chi bộ đã quán triệt nghị quyết của cấp trên, phân công từng đồng chí phụ trách phần việc, kiểm tra hằng tháng và "
    "kết luận rõ việc đã làm được, việc còn chậm. ")

# How many processes each side prints with.
PROCESSES = 2
# What a page of paper needs, and no more.
STYLE = """
@page { size: A4; margin: 20mm 15mm 20mm 30mm; @top-center { content: counter(page); } }
body { font: 14pt/18pt "Liberation Serif"; text-align: justify; }
h1, h2, h3 { font-size: 14pt; break-after: avoid; }
p { margin: 6pt 0; text-indent: 10mm; orphans: 2; widows: 2; }
table { width: 100%; border-collapse: collapse; font-size: 12pt; }
tr { break-inside: avoid; }
th, td { border: 0.5pt solid; padding: 2pt 3pt; }
"""
# Prints the files that are named, one after the other.
ALONE = """
import sys
from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration

for path in sys.argv[1:]:
    HTML(filename=path).write_pdf(path + ".pdf", pdf_variant="pdf/ua-1", font_config=FontConfiguration())
"""
# Starts as many as there are arguments, each a list of files, and waits for all.
SIDE_BY_SIDE = """
for list; do "$PYTHON" -I "$ALONE" $list & all="$all $!"; done
for one in $all; do wait "$one" || exit 1; done
"""


def site(root):
    """A committee's report and those of its branches, each of about four pages."""
    content = root / "content"
    for folder in ("to-chuc/chi-bo", "bao-cao/2026/chi-bo"):
        (content / folder).mkdir(parents=True)
    (content / "site.yaml").write_text("name: Đảng bộ Khoa\nparent: Đảng bộ Trường\nplace: Hà Nội\n", encoding="utf-8")
    for number in range(REPORTS - 1):
        (content / f"to-chuc/chi-bo/so-{number}.md").write_text(
            f"---\ntitle: Chi bộ số {number}\ncode: so-{number}\ntype: department\n---\n", encoding="utf-8")
    for folder, scope in (("", "committee"), ("chi-bo/", "branches")):
        (content / f"bao-cao/2026/{folder}index.md").write_text(
            f"---\ntitle: Báo cáo\nyear: 2026\nissuer: Đảng ủy Khoa\nscope: {scope}\n---\n", encoding="utf-8")
        for chapter in range(1, 5):
            text = f"---\ntitle: Chương số {chapter}\n---\n\n"
            for section in range(3):
                text += f"## Mục {section}\n\n{PARAGRAPH * 4}\n\n- {PARAGRAPH}\n- {PARAGRAPH}\n\n"
            text += "| TT | Nội dung | Số |\n|---:|---|---:|\n"
            text += "".join(f"| {row} | Chi bộ số {row} | {row * 3} |\n" for row in range(1, 13))
            (content / f"bao-cao/2026/{folder}{chapter:02}-chuong.md").write_text(text, encoding="utf-8")


def texts(output, folder):
    """The text of each report's web page as a document of its own."""
    folder.mkdir()
    pages = sorted(output.rglob("index.html"))
    for number, page in enumerate(pages):
        text = re.search(r"<article.*</article>", page.read_text(encoding="utf-8"), re.S)[0]
        (folder / f"{number}.html").write_text(
            f'<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Báo cáo {number}</title><style>{STYLE}</style>'
            f"</head><body>{text}</body></html>", encoding="utf-8")
    return [folder / f"{number}.html" for number in range(len(pages))]


def main():
    runs = int(sys.argv[1])
    with tempfile.TemporaryDirectory(prefix="kyyeu-bench-") as name:
        folder = pathlib.Path(name)
        root = folder / "site"
        site(root)
        command = [KYYEU, "report", "2026", "--quiet", "--date", "2026-12-05", "--root", root, "--share", REPOSITORY, "--to"]
        subprocess.run([*command, "html"], check=True)
        files = texts(root / "internal", folder / "html")
        assert len(files) == REPORTS, len(files)
        (folder / "alone.py").write_text(ALONE, encoding="utf-8")
        os.environ.update(PYTHON=str(PYTHON), ALONE=str(folder / "alone.py"))
        shares = [" ".join(map(str, files[start::PROCESSES])) for start in range(PROCESSES)]

        def afresh():
            for path in (root / "internal", root / ".kyyeu"):
                shutil.rmtree(path, ignore_errors=True)

        print(f"{REPORTS} reports of a site, {os.cpu_count()} cores, {PROCESSES} processes each, median of {runs} runs in turn, "
              "nothing kept before each")
        compare(
            {
                "kyyeu": lambda: (afresh(), run([*command, "pdf"], root))[1],
                "weasyprint": lambda: run(["sh", "-c", SIDE_BY_SIDE, "sh", *shares], root),
            },
            runs, ratios=[("kyyeu", "weasyprint")])


main()
