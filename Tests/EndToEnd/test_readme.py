"""README keeps its word: its commands are run as they stand there, its examples are built, and whatever else it sets in type of
a keyboard must be there. What a new sentence of it names and nothing here knows, fails."""

import os
import pathlib
import re
import shlex
import shutil
import subprocess
import urllib.request

import pytest

import faculty
from conftest import DATE, REPOSITORY, serving

README = (REPOSITORY / "README.md").read_text(encoding="utf-8")
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.M | re.S)
COMMANDS = ("build", "check", "report", "seal", "serve", "init", "new", "explain", "guide", "render")


def blocks():
    """The lines of each block of commands, without their remarks."""
    assert {match[1] for match in FENCE.finditer(README)} == {"sh"}
    return [[line.partition("  #")[0].strip() for line in match[2].splitlines() if line] for match in FENCE.finditer(README)]


def spans():
    """Everything that stands between backticks outside of the blocks."""
    return re.findall(r"`([^`]+)`", FENCE.sub("", README))


def block_with(text):
    found = [lines for lines in blocks() if any(text in line for line in lines)]
    assert len(found) == 1, text
    return found[0]


def rows(heading):
    """The cells of a table's rows, by the heading of its first column."""
    table = re.search(rf"^\| {heading} \|.*\n\|[-|]+\|\n((?:\|.*\n)+)", README, re.M)
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in table[1].splitlines()]


class Shell:
    """Runs a command line in a folder, with the program in PATH as `kyyeu`."""

    def __init__(self, kyyeu, folder):
        self.kyyeu, self.folder = kyyeu, folder
        self.bin = folder / ".bin"
        self.bin.mkdir()
        (self.bin / "kyyeu").symlink_to(kyyeu.path.resolve())

    def __call__(self, line, cwd=None):
        environment = {"PATH": f"{self.bin}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}
        result = subprocess.run(
            ["bash", "-c", line], cwd=cwd or self.folder, env=environment, stdin=subprocess.DEVNULL, capture_output=True,
            text=True, timeout=300)
        result.said = result.stdout + result.stderr
        return result

    def succeeds(self, line, cwd=None):
        result = self(line, cwd)
        assert result.returncode == 0, (line, result.said)
        return result.said


@pytest.fixture
def shell(kyyeu, tmp_path):
    return Shell(kyyeu, tmp_path)


@pytest.fixture
def office(shell):
    """A made-up faculty in which a test may write."""
    return faculty.write(shell.folder / "van-phong")


def test_every_block_of_commands_is_run_here():
    known = [["script/build", "script/test"], [".build/release/kyyeu serve"], block_with("kyyeu init"),
             block_with("kyyeu new figures"), block_with("--format github")]
    assert blocks() == known


def test_the_scripts_that_a_newcomer_runs_are_those_that_a_fresh_machine_runs():
    newcomer = (REPOSITORY / "script/fresh-machine").read_text()
    assert 'newcomer "cd kyyeu && script/$name"' in newcomer and "steps=(build test)" in newcomer


def steps_for_editors():
    """The commands of the numbered steps in Vietnamese."""
    steps = re.findall(r"^\d\. (.+)$", README, re.M)
    assert len(steps) == 6
    return [command for step in steps for command in re.findall(r"`(kyyeu [^`]+)`", step)]


def test_the_steps_for_editors_are_run_in_their_order(shell):
    commands = steps_for_editors()
    shell.succeeds(commands[0])
    site = shell.folder / commands[0].split()[-1]
    for command in commands[1:]:
        # One serves until it is stopped, and a year without figures has no report to print.
        if command not in ("kyyeu serve", "kyyeu report 2027"):
            shell.succeeds(command, cwd=site)
    assert (site / "public/index.html").exists()
    assert "report/missing-head" in shell("kyyeu report 2027", cwd=site).said


def test_the_site_can_be_looked_at(kyyeu):
    assert block_with(".build/release/kyyeu serve")
    with serving(kyyeu, REPOSITORY) as address:
        assert urllib.request.urlopen(address + "/", timeout=20).status == 200


def finish(page):
    """Removes the line that keeps a page out of the site."""
    text, removed = re.subn(r"^draft: true.*\n", "", page.read_text(), flags=re.M)
    assert removed == 1, page
    page.write_text(text)


def test_a_site_of_your_own(kyyeu, shell):
    lines = block_with("kyyeu init")
    assert [line.split()[1] for line in lines] == ["init", "new", "serve", "build"]
    for line in lines:
        if " serve " in line:
            root = shell.folder / shlex.split(line)[-1]
            with serving(kyyeu, root) as address:
                assert urllib.request.urlopen(address + "/", timeout=20).status == 200
        else:
            shell.succeeds(line)
    site = shell.folder / "trang-cua-toi"
    (page,) = (site / "content/tin-tuc").glob("*hoi-nghi-tong-ket*.md")
    published = site / f"public/tin-tuc/{page.stem}/index.html"
    assert not published.exists()
    finish(page)
    shell.succeeds(lines[-1])
    assert "Hội nghị tổng kết" in published.read_text()


def test_a_site_needs_only_a_name_and_a_page_only_a_title(kyyeu, site):
    root = site({"a.md": "---\ntitle: A\n---\n"}, settings="name: Ví dụ\n")
    assert kyyeu.build(root, "--strict").returncode == 0
    assert kyyeu.build(site({"a.md": "---\ntags: [b]\n---\n"}, name="no-title")).returncode == 1
    assert kyyeu.build(site({"a.md": "---\ntitle: A\n---\n"}, name="no-name", settings="place: Hà Nội\n")).returncode == 1


def test_a_template_of_the_site_replaces_the_shipped_one_of_its_name(kyyeu, site):
    root = site({"/templates/not-found.mustache": "<!DOCTYPE html><title>Của tôi</title>\n"})
    assert kyyeu.build(root).returncode == 0
    assert (root / "public/404.html").read_text() == "<!DOCTYPE html><title>Của tôi</title>\n"
    assert "<footer" in (root / "public/index.html").read_text()


def test_the_program_can_be_installed_elsewhere(kyyeu, site, tmp_path):
    (tmp_path / "bin").mkdir()
    shutil.copy(kyyeu.path, tmp_path / "bin/kyyeu")
    share = tmp_path / "share/kyyeu"
    for name in ("templates", "kinds", "printing"):
        shutil.copytree(REPOSITORY / name, share / name)
    root = site({"a.md": "---\ntitle: A\n---\n"})
    run = [tmp_path / "bin/kyyeu", "build", "--root", root, "--python", REPOSITORY / ".venv/bin/python"]
    assert subprocess.run(run, capture_output=True).returncode == 0
    share.rename(tmp_path / "elsewhere")
    assert subprocess.run(run, capture_output=True).returncode != 0
    assert subprocess.run([*run, "--share", tmp_path / "elsewhere"], capture_output=True).returncode == 0


def filled_in(year):
    """Tables for a year in which nobody came or went, opened with the closing of the year before it."""
    tables = faculty.figures()[year - 1]
    movement = []
    for line in tables["bien-dong"]:
        told = faculty.cells("bien-dong", line)
        closing = told["Cuối kỳ"]
        movement.append(faculty.movement(told["Mã chi bộ"], told["Loại đảng viên"], {"Đầu kỳ": closing, "Cuối kỳ": closing}))
    ratings = [
        faculty.row("xep-loai-dang-vien", code, {"Hoàn thành xuất sắc nhiệm vụ": excellent, "Hoàn thành tốt nhiệm vụ": good})
        for code, excellent, good in (("may", 2, 10), ("dien", 1, 9), ("sv", 1, 8))]
    # What happened last year is told as of this one.
    dated = {name: [line.replace(f"/{year - 1}", f"/{year}") for line in tables[name]] for name in ("hoc-tap", "khen-thuong")}
    return tables | dated | {"bien-dong": movement, "xep-loai-dang-vien": ratings}


def test_figures_and_reports(shell, office):
    lines = block_with("kyyeu new figures")
    assert [line.split()[1] for line in lines] == ["new", "new", "report", "report", "build", "seal"]
    for line in lines:
        said = shell.succeeds(line, cwd=office)
        if line.startswith("kyyeu new figures"):
            year = int(line.split()[-1])
            blank = office / f"content/so-lieu/{year}"
            assert {path.stem for path in blank.glob("*.csv")} == set(faculty.HEADINGS)
            rows = (blank / "bien-dong.csv").read_text("utf-8-sig").splitlines()[1:]
            first, = (row for row in rows if row.startswith("may;Chính thức;"))
            assert faculty.cells("bien-dong", first)["Đầu kỳ"] == "11", "last year's closing"
            for name, rows_ in filled_in(year).items():
                (blank / f"{name}.csv").write_text(faculty.table(name, rows_))
            settings = office / "content/site.yaml"
            settings.write_text(settings.read_text().replace(f"  - year: {year}\n    draft: true\n", f"  - year: {year}\n"))
        if line.split()[1:] == ["report", str(year)]:
            # The second draft says one thing more.
            head = office / f"content/bao-cao/{year}/index.md"
            head.write_text(head.read_text().replace("draft_number: 1\n", "draft_number: 2\n") + "\nMột câu mới.\n")
        if line.split()[-1] == "--changes":
            assert "Một câu mới." in said
            # The committee's is issued and decided on.
            head.write_text(head.read_text().replace(
                "draft_number: 2\n", f"number: 8\nsigned_on: {year}-12-05\npublish: [members.total, pdf]\n"))
            # Somebody has looked at what was typed for the year before.
            for chapter in head.parent.glob("*.md"):
                chapter.write_text(chapter.read_text().replace(" [?]", ""))
    made = {path.suffix for path in (office / f"internal/bao-cao/{year}").iterdir()}
    assert {".pdf", ".docx"} <= made
    assert list((office / f"public/bao-cao/{year}").glob("*.pdf"))

    table = office / f"content/so-lieu/{year}/chi-bo.csv"
    rows = table.read_text().splitlines()[1:]
    table.write_text(faculty.table("chi-bo", faculty.with_cell(rows, 0, "Nữ", 6, "chi-bo")))
    result = shell("kyyeu check", cwd=office)
    assert result.returncode == 1 and "figures/sealed" in result.said


def test_every_expression_can_be_written(shell, office):
    expressions = [span for span in spans() if span.startswith("{{")]
    assert len(expressions) >= 4
    page = "---\ntitle: Thử\n---\n\n" + "\n\n".join(expressions) + "\n"
    (office / "content/thu.md").write_text(page)
    shell.succeeds("kyyeu build --strict --no-pdf", cwd=office)
    html = (office / "public/thu/index.html").read_text()
    assert "{{" not in html and "<table" in html and "<svg" in html and "<p>31</p>" in html


def test_an_expression_that_names_nothing_is_found(shell, office):
    (office / "content/thu.md").write_text("---\ntitle: Thử\n---\n\n{{ chart members-by-branch }}\n")
    assert shell("kyyeu build --strict --no-pdf", cwd=office).returncode == 1


def test_one_set_of_chapters_makes_a_report_of_each_branch(made_up):
    assert "`scope: branches`" in README
    assert len(list((made_up / "internal/bao-cao/2026/chi-bo").rglob("*.pdf"))) == len(faculty.BRANCHES)


def test_the_internal_edition_goes_to_its_folder(shell, office):
    assert "(`--audience internal`)" in README
    shell.succeeds("kyyeu build --audience internal --no-pdf", cwd=office)
    assert (office / "internal/index.html").is_file() and not (office / "public").exists()
    assert (office / "internal").stat().st_mode & 0o777 == 0o700


def test_drafts_go_to_a_folder_of_their_own(shell, office):
    assert "| `preview/`, `preview-internal/` |" in README and "`--drafts`" in README
    shell.succeeds("kyyeu build --drafts --no-pdf", cwd=office)
    shell.succeeds("kyyeu build --drafts --audience internal --no-pdf", cwd=office)
    for folder in ("preview", "preview-internal"):
        assert 'content="noindex' in (office / folder / "index.html").read_text()
    assert not (office / "public").exists() and not (office / "internal").exists()


def test_a_folder_whose_record_was_deleted_is_not_replaced_until_it_is_deleted_too(shell, office):
    assert "where it was deleted delete the outputs too" in README
    shell.succeeds("kyyeu build --no-pdf", cwd=office)
    shell.succeeds("rm -r .kyyeu", cwd=office)
    assert shell("kyyeu build --no-pdf", cwd=office).returncode == 1
    shell.succeeds("rm -r public", cwd=office)
    shell.succeeds("kyyeu build --no-pdf", cwd=office)


def test_what_the_public_does_not_see_is_left_out_and_named(shell, office):
    document = "---\ntitle: A\ntype: {}\nnumber: 3-{}/ĐU\nissuer: Đảng ủy\nissued_on: 2026-09-05\n{}---\n\nMột câu.\n"
    for name, text in {
            "kin.md": "---\ntitle: Kín\naudience: internal\n---\n", "van-ban/a.md": document.format("Tờ trình", "TTr", ""),
            "tep-le.txt": "Không bài nào dẫn tới.\n", "static/cong-khai.txt": "Ai cũng đọc được.\n",
            "static/chung-minh.html": "chứng minh\n"}.items():
        path = office / "content" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
    assert "content/active-file" in shell("kyyeu build --no-pdf", cwd=office).said
    settings = office / "content/site.yaml"
    settings.write_text(settings.read_text() + "static_files: [chung-minh.html]\n")
    said = shell.succeeds("kyyeu build --no-pdf", cwd=office)
    for name in ("kin.md", "van-ban/a.md", "tep-le.txt"):
        assert f"content/{name} (" in said, said
    public = office / "public"
    assert (public / "cong-khai.txt").is_file() and (public / "chung-minh.html").is_file()
    assert not any((public / name).exists() for name in ("kin", "van-ban/a", "tep-le.txt"))
    (office / "content/van-ban/b.md").write_text(document.format("Biên bản", "BB", "audience: public\n"))
    assert "content/never-public" in shell("kyyeu build --no-pdf", cwd=office).said


def test_a_sentence_is_cleared_and_consent_told_in_the_page(shell, office):
    sentence = "Chìa khóa phòng máy cũ giao ông bảo vệ giữ"
    (office / "content/kin.md").write_text(f"---\ntitle: Kín\naudience: internal\n---\n\n{sentence}.\n")
    page = office / "content/mo.md"
    page.write_text(f"---\ntitle: Mở\n---\n\n{sentence}.\n")
    assert "privacy/internal-value" in shell("kyyeu build --no-pdf", cwd=office).said
    page.write_text(f"---\ntitle: Mở\ncleared_texts: [{{text: {sentence}, reason: Đã công bố}}]\n---\n\n{sentence}.\n")
    shell.succeeds("kyyeu build --no-pdf", cwd=office)
    phone = "Liên hệ Nguyễn Văn An, điện thoại 0912 345 678."
    page.write_text(f"---\ntitle: Mở\n---\n\n{phone}\n")
    assert "privacy/private-phone" in shell("kyyeu build --no-pdf", cwd=office).said
    page.write_text(f"---\ntitle: Mở\npersonal_data: consent\n---\n\n{phone}\n")
    assert "privacy/private-phone" not in shell.succeeds("kyyeu build --no-pdf", cwd=office)


def test_the_commands_are_all_told_and_each_does_what_it_says(shell, office):
    told = [re.findall(r"`([^`]+)`", row[0])[0] for row in rows("Command")]
    listed = re.findall(r"^  ([a-z]+) ", shell.succeeds("kyyeu --help --lang en").partition("SUBCOMMANDS")[2], re.M)
    assert sorted(line.split()[1] for line in told) == sorted(set(listed) - {"help"}) == sorted(COMMANDS)
    examples = {
        "[YEAR]": "2026", "YEAR": "2026", "DIR": "moi", "KIND": "news", "TITLE": "'Tin khác'", "[FILE]": "content/index.md",
        "[FILE…]": "content/index.md"}
    for line in told:
        if line in ("kyyeu serve", "kyyeu guide"):
            continue
        words = [examples.get(word, word) for word in line.split()]
        shell.succeeds(" ".join(words), cwd=office)
    for row in rows("Command"):
        for example in re.findall(r"`((?:new|explain) [^`]+)`", row[1]):
            assert example in ("new section FOLDER NAME", "new figures YEAR", "new report YEAR", "explain RULE")
    shell.succeeds('kyyeu new section tai-lieu "Tài liệu"', cwd=office)
    assert "title: Tài liệu" in (office / "content/tai-lieu/index.md").read_text()
    shell.succeeds("kyyeu explain figures/branches-sum", cwd=office)


def test_in_continuous_integration(shell, office):
    (line,) = block_with("--format github")
    shell.succeeds(line, cwd=office)
    assert "https://example.org/khoa/" in (office / "public/index.html").read_text()
    (office / "content/thu.md").write_text("---\ntitel: Thử\n---\n")
    result = shell(line, cwd=office)
    assert result.returncode == 1 and "::error file=content/thu.md,line=2" in result.said


def test_the_exit_codes_are_those_of_the_table(shell, office):
    told = {row[0]: row[1] for row in rows("Code")}
    # 70 is told when kyyeu itself is at fault, which nothing here can bring about.
    assert set(told) == {"0", "1", "64", "70", "74"}
    assert shell("kyyeu check", cwd=office).returncode == 0
    assert shell("kyyeu check --nope", cwd=office).returncode == 64
    assert shell("kyyeu render khong-co.md", cwd=office).returncode == 74
    (office / "content/thu.md").write_text("---\ntitel: Thử\n---\n")
    assert shell("kyyeu build", cwd=office).returncode == 1 and not (office / "public").exists()
    # A warning fails only under --strict.
    (office / "content/thu.md").write_text("---\ntitle: Thử\n---\n\n<b>Đậm</b>\n")
    assert shell("kyyeu check", cwd=office).returncode == 0
    assert shell("kyyeu check --strict", cwd=office).returncode == 1


def test_findings_as_json_have_the_fields_that_are_told(shell, office):
    import json

    sentence = re.search(r"`--format json` prints one array of findings with (.*?)\. ", README, re.S)[1]
    (office / "content/thu.md").write_text("---\ntitel: Thử\n---\n")
    findings = json.loads(shell("kyyeu check --format json 2>/dev/null", cwd=office).stdout)
    assert findings and all(set(re.findall(r"`(\w+)`", sentence)) == set(finding) for finding in findings)


OPTIONS = re.compile(r"--[a-z-]+(?: [a-z]+)?")
# Words of files and settings that the tests above write, and of the machine.
WORDS = {
    "name", "title", "scope: branches", "continues: true", "party", "state", "rule", "severity", "file", "line", "column", "cell", "message", "help",
    "apt-get", "sudo", "LC_ALL", "LANG", "SOURCE_DATE_EPOCH", "*.mustache", "kind", "table", "figures", "template", "layout",
    "check", "build", "new", "draft: true", "kyyeu", "kyyeu COMMAND --help", "audience: internal", "audience: public",
    "static_files", "cleared_texts", "personal_data: consent", "draft_number", "union", "extends: state", "order", "[?]", "publish", "pdf",
    "> [!NỘI BỘ]", "as_of", "new figures"}
# Paths that the program makes, or that stand in a site or an installation.
PATHS = {"print/", "layouts/", "public/", "internal/", "preview/", "preview-internal/", ".kyyeu/", "content/static/", "content/so-lieu/<year>/", "content/bao-cao/<year>/", "index.md", "site.yaml", "bin/",
         "share/kyyeu/", "so-lieu/", "bao-cao/", "assets/", "strings/", "EndToEnd/"}


def test_whatever_is_named_is_there(shell, office):
    unknown = []
    for span in spans():
        if span.startswith("{{") or span in WORDS or span in PATHS or span in [row[0].strip("`") for row in rows("Command")]:
            continue
        if span in steps_for_editors():
            continue
        if span.startswith("kyyeu explain"):
            shell.succeeds(span, cwd=office)
        elif span == "timezone":
            assert span in shell.succeeds("kyyeu explain site", cwd=office)
        elif span in ("new section FOLDER NAME", "new figures YEAR", "new report YEAR", "explain RULE"):
            pass
        elif OPTIONS.fullmatch(span):
            option, _, value = span.partition(" ")
            if not any(option in shell.succeeds(f"kyyeu {command} --help") and (
                    not value or value in shell.succeeds(f"kyyeu {command} --help")) for command in COMMANDS):
                unknown.append(span)
        elif not any((REPOSITORY / folder / span).exists() for folder in ("", "script", "templates", "content", "Tests")):
            unknown.append(span)
    assert unknown == []


def test_the_links_lead_somewhere():
    for target in re.findall(r"\]\(([^)]+)\)", README):
        assert (REPOSITORY / target).exists(), target


def test_the_messages_follow_the_language(shell, office):
    assert "`--lang`, else `LC_ALL` and `LANG`, else the\nsite's language" in README
    assert "USAGE" in shell.succeeds("kyyeu --help --lang en") and "Cách dùng" in shell.succeeds("kyyeu --help --lang vi")
    assert "USAGE" in shell.succeeds("LC_ALL=en_US.UTF-8 kyyeu --help")
    assert "USAGE" in shell.succeeds("unset LC_ALL; LANG=en_US.UTF-8 kyyeu --help")


def test_the_date_of_the_build_can_come_from_the_environment(shell, office):
    shell.succeeds(f"kyyeu build --no-pdf --date {DATE}", cwd=office)
    first = (office / "public/index.html").read_bytes()
    shell.succeeds("SOURCE_DATE_EPOCH=1796428800 kyyeu build --no-pdf", cwd=office)
    assert (office / "public/index.html").read_bytes() == first
