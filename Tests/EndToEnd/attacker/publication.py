"""Publishes made-up years with the real program, whatever of them it lets a public page say."""

import json
import pathlib
import re
import shutil
from dataclasses import dataclass

import faculty
from conftest import DATE

from . import paper

CHAPTER = "01-so-lieu.md"
# Beside content/, what its texts ask for.
ASKED = "asked.json"
# The folder of what the printers of the public prints are handed.
HANDED = "handed"


@dataclass
class Publication:
    """A published site, and what it is about."""

    root: pathlib.Path
    years: list

    @property
    def titles(self):
        """The code of each branch by the title of its page."""
        return titles(self.years)

    @property
    def asked(self):
        """What each public text asks for, by its path: all that the program does not refuse."""
        return json.loads((self.root / ASKED).read_text())

    def page(self, year):
        return (self.root / f"public/nam-{year}/index.html").read_text()

    def summary(self, branch=None):
        """The web page of the committee's report of the last year, or of a branch's."""
        folder = self.root / f"public/bao-cao/{self.years[-1].number}"
        return (folder / (f"chi-bo/{branch}" if branch else ".") / "index.html").read_text()

    def report(self, branch=None):
        """All that the public print of that report says, as a page."""
        folder = self.root / f"{HANDED}/bao-cao/{self.years[-1].number}" / (f"chi-bo/{branch}" if branch else ".")
        (file,) = folder.glob("*.pdf")
        return paper.page(json.loads(file.read_bytes()))

    def printed(self):
        """The PDF of the committee's report."""
        return next((self.root / f"public/bao-cao/{self.years[-1].number}").glob("*.pdf"))

    def office_page(self):
        """The office's own page of the last year, in the internal edition."""
        return (self.root / "internal/noi-bo/index.html").read_text()


def names(kyyeu):
    """Every figure, table and chart that the program knows, as `kyyeu explain figures` lists them."""
    listed = kyyeu.run("explain", "figures", "--lang", "en").stdout.decode()
    found = re.findall(r"^  ((?:table |chart )?[a-z]+[a-z.-]*)  +\S", listed, flags=re.M)
    assert "members.total" in found and "table movement" in found and "chart members" in found, listed
    return found


def expressions(names):
    """Every way in which a text can ask for each."""
    figures = [name for name in names if " " not in name]
    return [form for name in figures for form in (name, f"change {name}", f"share {name}")] + [
        name for name in names if " " in name]


def text(asked, year=None):
    """A text that asks for each, one a paragraph; a year is written behind the name where one is given."""
    written = f" {year}" if year else ""
    return "".join(
        f"{{{{ {expression}{written} }}}}\n\n" if expression.startswith(("table ", "chart "))
        else f"- `{expression}` = {{{{ {expression}{written} }}}}\n\n" for expression in asked)


def publish(kyyeu, root, years, asked, printed=False):
    """Writes the site into a folder, takes out of its public texts what `check` refuses of what is asked, and builds it."""
    last = years[-1].number
    pages = site(years, titles(years))
    texts = {f"nam-{year.number}.md": (head(f"Năm {year.number}"), asked, year.number) for year in years}
    texts[f"bao-cao/{last}/{CHAPTER}"] = (head("Số liệu"), asked, None)
    texts[f"bao-cao/{last}/chi-bo/{CHAPTER}"] = (head("Số liệu"), asked, None)
    while errors := written(kyyeu, root, pages, texts):
        texts = {path: (start, without(errors.pop(path, set()), asked), year) for path, (start, asked, year) in texts.items()}
        assert not errors, f"errors where nothing is asked for: {errors}"
    built = kyyeu.run("build", "--root", root, "--date", DATE, *([] if printed else ["--no-pdf"]), timeout=600)
    assert built.returncode == 0, built.stderr.decode()[:3000]
    # What was printed is kept for the next time, whoever printed it.
    shutil.rmtree(root / ".kyyeu/print", ignore_errors=True)
    handed = kyyeu.run(
        "report", str(last), "--root", root, "--date", DATE, "--audience", "public", "--to", "pdf", "--output", root / HANDED,
        "--python", pathlib.Path(__file__).with_name("handed.py"), timeout=600)
    assert handed.returncode == 0, handed.stderr.decode()[:3000]
    (root / ASKED).write_text(json.dumps({path: asked for path, (_, asked, _) in texts.items()}))
    return Publication(root, years)


# Of each kind of figure that the public is told one that its summary of a report shows.
TOLD = ["members.total", "members.admitted", "members.made-official", "classification.members.good-or-better", "study.attendance"]


def titles(years):
    return {f"Chi bộ Thử {code[1:]}": code for code in years[0].branches}


def publish_for_the_office(kyyeu, publication, asked):
    """Adds a page of the office's own that asks for everything, and builds the internal edition."""
    last = publication.years[-1].number
    page = {"noi-bo.md": (head("Nội bộ").replace("public", "internal"), asked, last)}
    while errors := written(kyyeu, publication.root, {}, page, "--audience", "internal"):
        page = {path: (start, without(errors.pop(path), asked), year) for path, (start, asked, year) in page.items()}
        assert not errors, f"errors where nothing is asked for: {errors}"
    built = kyyeu.run(
        "build", "--root", publication.root, "--date", DATE, "--audience", "internal", "--no-pdf", timeout=600)
    assert built.returncode == 0, built.stderr.decode()[:3000]


def written(kyyeu, root, pages, texts, *arguments):
    """Writes pages and texts and checks the site: the expressions that are refused, by the path of their text."""
    files = {path: start + text(asked, year) for path, (start, asked, year) in texts.items()}
    write(root, pages | files)
    result = kyyeu.run("check", "--root", root, "--date", DATE, "--format", "json", *arguments, timeout=600)
    refused = {}
    for finding in json.loads(result.stdout or b"[]"):
        if finding["severity"] == "error":
            path = finding["file"].removeprefix("content/")
            assert path in files, finding
            found = re.search(r"\{\{ (.*?)(?: \d{4})? \}\}", files[path].split("\n")[finding["line"] - 1])
            assert found, finding
            refused.setdefault(path, set()).add(found.group(1))
    return refused


def without(refused, asked):
    return [expression for expression in asked if expression not in refused]


def head(title):
    return f"---\ntitle: {title}\naudience: public\n---\n\n"


def site(years, titles):
    """The pages of the site, and its figures; all of the years are final."""
    last = years[-1]
    members = sum(branch.members["total"] for branch in last.branches.values())
    signed = f"signed_on: {last.number}-12-05\nsigner: Trần Thử Một\n"
    files = {
        "site.yaml": "name: Đảng bộ Khoa Thử nghiệm\nparent: Đảng bộ Trường Thử nghiệm\nplace: Hà Nội\n",
        "index.md": "---\ntitle: Trang chủ\n---\n\nĐảng bộ có {{ members.total }} đảng viên.\n",
        "to-chuc/dang-uy.md": f"---\ntitle: Đảng ủy Khoa\nterm: 2025 - 2030\nposts: [{{post: Bí thư, name: Trần Thử Một}}]\n"
                              f"members.total: {members}\nbranches.count: {len(titles)}\n---\n",
        f"bao-cao/{last.number}/index.md":
            f"---\ntitle: Báo cáo năm {last.number}\nyear: {last.number}\nissuer: Đảng ủy Khoa Thử nghiệm\n"
            f"number: 07-BC/ĐU\n{signed}publish: [{', '.join(TOLD)}, pdf]\nrecipients: [Đảng ủy Trường Thử nghiệm]\n---\n\nĐảng ủy báo cáo.\n",
        f"bao-cao/{last.number}/chi-bo/index.md":
            f"---\ntitle: Báo cáo của các chi bộ năm {last.number}\nyear: {last.number}\nissuer: Các chi bộ\n"
            "scope: branches\npublish: [members.total, pdf]\nrecipients: [Đảng ủy Khoa]\nbranches:\n" + "".join(
                f"  - {{code: {code}, number: 0{1 + place % 9}-BC/CB, signed_on: {last.number}-12-01, signer: Phạm Thử Ba, "
                "signer_post: Bí thư}\n" for place, code in enumerate(titles.values())) + "---\n\nChi bộ báo cáo.\n",
    }
    for title, code in titles.items():
        files[f"to-chuc/chi-bo/{code}.md"] = f"---\ntitle: {title}\ncode: {code}\ntype: department\n---\n"
    for year in years:
        files |= {faculty.path_of(year.number, name): faculty.table(name, rows) for name, rows in year.tables().items()}
    return files


def write(root, files):
    for path, text in files.items():
        target = root / "content" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text)
