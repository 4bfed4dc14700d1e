"""`kyyeu check FILE`: what concerns some files alone, as somebody asks for it who has just changed them."""

import json
import os

import pytest

from conftest import DATE, REPOSITORY

TABLE = "Mã chi bộ;Tổng số;Chính thức;Dự bị;Nữ;Sinh viên\nmot;9;9;0;3;0\n"
# Each page has a folder to itself, so that none stands before or after another.
FILES = {
    "index.md": "---\ntitle: Trang đầu\n---\n",
    "a/a.md": "---\ntitle: A\n---\nXem [B](../b/b.md) và [thiếu](thieu-a.md). ![Cờ](co.svg)\n",
    "b/b.md": "---\ntitle: B\n---\n[Thiếu](thieu-b.md)\n",
    "c/c.md": "---\ntitle: C\n---\nĐến cuối kỳ có {{ members.total 2026 }} đảng viên. [Thiếu](thieu-c.md)\n",
    "a/co.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    "so-lieu/2026/chi-bo.csv": TABLE,
    "nhap.md": "---\ntitle: Nháp\ndraft: true\n---\n[Thiếu](thieu-nhap.md)\n",
}
SETTINGS = "name: Ví dụ\nyears: [{year: 2026, draft: true}]\n"


@pytest.fixture
def root(site):
    return site(FILES, settings=SETTINGS)


@pytest.fixture
def found(kyyeu, root):
    """`found("content/a/a.md")` gives the code and the files of the findings that are told."""

    def check(*files, cwd=root, **options):
        result = kyyeu.run(
            "check", *files, "--root", root, "--date", DATE, "--format", "json", cwd=cwd, **options)
        findings = json.loads(result.stdout) if result.returncode in (0, 1) else []
        return result.returncode, sorted({f["file"] for f in findings if f["rule"] == "links/broken-page"})

    return check


def test_without_files_everything_is_told(found):
    assert found() == (1, ["content/a/a.md", "content/b/b.md", "content/c/c.md"])


@pytest.mark.parametrize("file, told", [
    ("content/a/a.md", ["content/a/a.md"]),
    # A leads to B, so that what B is called and where it lies is A's business too.
    ("content/b/b.md", ["content/a/a.md", "content/b/b.md"]),
    ("content/a/co.svg", ["content/a/a.md"]),
    ("content/site.yaml", ["content/a/a.md", "content/b/b.md", "content/c/c.md"]),
    ("templates/page.mustache", ["content/a/a.md", "content/b/b.md", "content/c/c.md"]),
    ("templates/strings/vi.yaml", ["content/a/a.md", "content/b/b.md", "content/c/c.md"]),
])
def test_a_file_tells_its_own_findings_and_those_of_the_pages_that_take_it(found, file, told):
    assert found(file) == (1, told)


@pytest.mark.parametrize("file", [
    "templates/tags.mustache", "templates/strings/en.yaml", "kinds/minutes.yaml", "templates/print/report.typ"])
def test_a_file_that_no_page_takes_tells_nothing(found, file):
    assert (REPOSITORY / file).exists()
    assert found(file) == (0, [])


def test_a_table_tells_of_the_pages_that_name_its_figures(kyyeu, root):
    (root / "content/so-lieu/2026/chi-bo.csv").write_text(TABLE + "hai;x;7;0;3;0\n")
    result = kyyeu.run(
        "check", "content/so-lieu/2026/chi-bo.csv", "--root", root, "--date", DATE, "--format", "json", cwd=root)
    told = {(f["file"], f["rule"]) for f in json.loads(result.stdout)}
    assert ("content/so-lieu/2026/chi-bo.csv", "figures/wrong-cell") in told
    assert ("content/c/c.md", "links/broken-page") in told
    assert not [file for file, _ in told if file in ("content/a/a.md", "content/b/b.md")]
    assert result.returncode == 1


def test_several_files_are_told_together_and_the_rest_is_counted(kyyeu, root):
    result = kyyeu.run("check", "content/a/a.md", "content/index.md", "--root", root, "--date", DATE, cwd=root)
    # The home page stands above every other one.
    assert result.returncode == 1
    assert result.stderr.decode().count("links/broken-page") == 3
    (root / "content/a/a.md").write_text("---\ntitle: A\n---\n")
    (root / "content/d.md").write_text("---\ntitle: D\n---\n")
    result = kyyeu.run("check", "content/d.md", "--root", root, "--date", DATE, cwd=root)
    lines = result.stdout.decode().splitlines()
    assert result.returncode == 0 and result.stderr == b""
    assert lines[0] == "Không nêu ở đây: 2 lỗi, 3 cảnh báo ở các tệp khác; chạy kyyeu check để xem tất cả."
    assert lines[1].startswith("Đạt: đã kiểm tra 1 tệp và 2 trang dùng tới trong ")
    assert lines[1].endswith(" giây, không có lỗi.")
    english = kyyeu.run("check", "content/d.md", "--root", root, "--date", DATE, "--lang", "en", cwd=root)
    lines = english.stdout.decode().splitlines()
    assert lines[0] == "Not told here: 2 errors, 3 warnings in other files; kyyeu check tells all."
    assert lines[1].startswith("Passed: 1 file and 2 pages made from it checked in ")


def test_a_file_is_named_from_the_folder_at_hand_from_the_root_or_from_anywhere(found, root, tmp_path):
    told = (1, ["content/a/a.md"])
    assert found("a/a.md", cwd=root / "content") == told
    assert found("./content/b/../a/a.md") == told
    assert found("content/a/a.md", cwd=tmp_path) == told
    assert found(root / "content/a/a.md", cwd=tmp_path) == told
    (tmp_path / "link").symlink_to(root)
    assert found(tmp_path / "link/content/a/a.md", cwd=tmp_path) == told


def test_a_page_that_the_edition_leaves_out_is_told_as_such(kyyeu, root):
    result = kyyeu.run("check", "content/nhap.md", "--root", root, "--date", DATE, cwd=root)
    assert result.returncode == 0
    assert result.stdout.decode().splitlines()[0].startswith("Không đăng: content/nhap.md (")
    drafts = kyyeu.run("check", "content/nhap.md", "--root", root, "--date", DATE, "--drafts", cwd=root)
    assert drafts.returncode == 1 and "thieu-nhap.md" in drafts.stderr.decode()


REQUIRED = "cần tên một tệp trong content/, templates/ hoặc kinds/."


@pytest.mark.parametrize("name, message", [
    ("content/a/aa.md", f"Trang thông tin không có tệp “content/a/aa.md”; {REQUIRED} Gần nhất: content/a/a.md"),
    ("content/tin/b.md", f"Trang thông tin không có tệp “content/tin/b.md”; {REQUIRED} Gần nhất: content/b/b.md"),
    ("/etc/passwd", f"Trang thông tin không có tệp “/etc/passwd”; {REQUIRED} Xem lại tên tệp; nếu đang ở thư mục "
     "khác thì ghi thêm --root."),
    ("content", "“content” là một thư mục; cần tên từng tệp trong đó."),
])
def test_a_name_that_means_no_file_of_the_site_is_wrong_usage(kyyeu, root, name, message):
    result = kyyeu.run("check", name, "--root", root, "--date", DATE, cwd=root)
    assert (result.returncode, result.stdout, result.stderr.decode()) == (64, b"", message + "\n")


def test_one_wrong_name_among_right_ones_is_told_in_english_too(kyyeu, root):
    result = kyyeu.run("check", "content/a/a.md", "content/b/bb.md", "--root", root, "--lang", "en", cwd=root)
    assert result.returncode == 64
    assert result.stderr.decode() == (
        "The site has no file “content/b/bb.md”; name one in content/, templates/ or kinds/. Nearest: content/b/b.md\n")


def test_a_site_that_cannot_be_rendered_tells_why_whatever_was_asked_for(kyyeu, root):
    (root / "templates").mkdir()
    (root / "templates/tags.mustache").write_text("{{#gì}}")
    result = kyyeu.run("check", "content/c/c.md", "--root", root, "--date", DATE, cwd=root)
    assert result.returncode == 1
    assert "templates/tags.mustache" in result.stderr.decode()


def test_strict_and_github_are_as_they_are_for_everything(kyyeu, root):
    result = kyyeu.run(
        "check", "content/a/a.md", "--root", root, "--date", DATE, "--format", "github", "--strict", cwd=root)
    assert result.returncode == 1
    lines = result.stdout.decode().splitlines()
    assert lines and all("file=content/a/a.md" in line for line in lines)


def test_nothing_is_written(kyyeu, root):
    before = sorted(str(path) for path in root.rglob("*"))
    kyyeu.run("check", "content/a/a.md", "--root", root, "--date", DATE, cwd=root)
    assert sorted(str(path) for path in root.rglob("*")) == before


def test_a_file_without_a_name_in_unicode_s_composed_form_is_found(kyyeu, site):
    decomposed = "vi\u0301 du\u0323.md"
    root = site({decomposed: "---\ntitle: A\n---\n[Thiếu](thieu.md)\n"})
    for name in (decomposed, "ví dụ.md"):
        result = kyyeu.run("check", f"content/{name}", "--root", root, "--date", DATE, cwd=root)
        assert result.returncode == 1, (name, result.stderr.decode())
        assert "thieu.md" in result.stderr.decode()
    assert os.listdir(root / "content").count(decomposed) == 1
