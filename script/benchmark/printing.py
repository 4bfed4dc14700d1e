"""Times the printing of thirty reports by kyyeu against WeasyPrint alone on the same HTML in one process, in turn."""

import json
import os
import pathlib
import shutil
import stat
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

# Prints what was recorded of the driver's input, with the same options and none of our checks.
ALONE = """
import io, json, pathlib, sys
from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration
from weasyprint.urls import URLFetcher, URLFetcherResponse

class Files(URLFetcher):
    def __init__(self, files):
        super().__init__(allowed_protocols=["kyyeu"])
        self.files = files

    def fetch(self, url, headers=None):
        return URLFetcherResponse(url, pathlib.Path(self.files[url]).read_bytes(), {"Content-Type": "font/ttf"})

for job in json.load(open(sys.argv[1]))["jobs"]:
    HTML(string=job["html"], base_url="kyyeu:", url_fetcher=Files(job["files"])).write_pdf(
        io.BytesIO(), pdf_variant="pdf/ua-1", font_config=FontConfiguration())
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


def recorder(folder):
    """A Python that keeps the driver's input on its way."""
    script = folder / "recording-python"
    script.write_text(f'#!/bin/sh\ncp "$4" "{folder}/jobs.json"\nexec "{PYTHON}" "$@"\n')
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    return script


def main():
    runs = int(sys.argv[1])
    with tempfile.TemporaryDirectory(prefix="kyyeu-bench-") as name:
        folder = pathlib.Path(name)
        root = folder / "site"
        site(root)
        command = [
            KYYEU, "report", "2026", "--to", "pdf", "--quiet", "--date", "2026-12-05", "--root", root, "--share", REPOSITORY]
        subprocess.run([*command, "--python", recorder(folder)], check=True)
        jobs = json.loads((folder / "jobs.json").read_text(encoding="utf-8"))["jobs"]
        assert len(jobs) == REPORTS, len(jobs)
        (folder / "alone.py").write_text(ALONE, encoding="utf-8")

        def afresh():
            for path in (root / "internal", root / ".kyyeu"):
                shutil.rmtree(path, ignore_errors=True)

        print(f"{REPORTS} reports of a site, {os.cpu_count()} cores, median of {runs} runs in turn, nothing kept before each")
        compare(
            {
                "kyyeu": lambda: (afresh(), run(command, root))[1],
                "weasyprint": lambda: run([PYTHON, "-I", folder / "alone.py", folder / "jobs.json"], root),
            },
            runs, ratios=[("kyyeu", "weasyprint")])


main()
