"""Folders of the editions: which goes where, what a preview says of itself, and what git and other users see of each."""

import os
import subprocess

import pytest

from conftest import tree

PAGES = {
    "bai.md": "---\ntitle: Bài\n---\n\nNội dung.\n",
    "tin-tuc/tin.md": "---\ntitle: Tin\ndate: 2026-11-01\n---\n\nMột tin.\n",
    "nhap.md": "---\ntitle: Bài còn viết dở\ndraft: true\n---\n\nCâu của bài còn viết dở.\n",
    "noi-bo.md": "---\ntitle: Việc của văn phòng\naudience: internal\n---\n\nCâu của văn phòng.\n",
}
SETTINGS = "name: Ví dụ\nbase_url: https://example.org/khoa/\n"
MARK = '<p class="edition-mark">Bản xem thử, có bài chưa đăng</p>'
OPTIONS = {
    "public": [], "internal": ["--audience", "internal"], "preview": ["--drafts"],
    "preview-internal": ["--drafts", "--audience", "internal"],
}


@pytest.fixture
def root(site):
    return site(PAGES, settings=SETTINGS)


def html(folder):
    return {path: data.decode() for path, data in tree(folder).items() if path.endswith(".html")}


def test_each_edition_has_a_folder_of_its_own(kyyeu, root):
    for folder, options in OPTIONS.items():
        before = {name: tree(root / name) for name in OPTIONS if (root / name).exists()}
        result = kyyeu.build(root, *options)
        assert result.returncode == 0, result.stderr.decode()
        assert (root / folder / "index.html").exists()
        assert {name: tree(root / name) for name in before} == before


@pytest.mark.parametrize("folder", ["preview", "preview-internal"])
def test_a_preview_says_so_everywhere_and_asks_to_be_left_alone(kyyeu, root, folder):
    result = kyyeu.build(root, *OPTIONS[folder], "--lang", "vi")
    assert result.returncode == 0 and "Bản xem thử có cả bài chưa đăng" in result.stdout.decode()
    pages = html(root / folder)
    assert any("Câu của bài còn viết dở." in text for text in pages.values())
    for path, text in pages.items():
        assert MARK in text, path
        assert '<meta name="robots" content="noindex" />' in text, path
        assert "application/ld+json" not in text and "application/atom+xml" not in text, path
    files = tree(root / folder)
    assert files["robots.txt"] == b"User-agent: *\nDisallow: /\n"
    assert not [path for path in files if path.endswith(".xml")]


def test_the_public_edition_says_nothing_of_the_kind(kyyeu, root):
    assert kyyeu.build(root).returncode == 0
    for path, text in html(root / "public").items():
        assert "edition-mark" not in text and "Câu của bài còn viết dở." not in text, path
    assert {"sitemap.xml", "feed.xml"} <= set(tree(root / "public"))
    assert (root / "public/robots.txt").read_text().startswith("User-agent: *\nAllow: /\n")


@pytest.mark.parametrize("command, folder, output", [
    ("build", "internal", "public"), ("build", "internal", "PUBLIC"), ("build", "internal", "web/public"),
    ("build", "internal", "public/sau"), ("report", "internal", "public"),
    ("build", "preview", "public"), ("build", "preview", "internal"), ("build", "preview", "web/Internal"),
    ("build", "preview-internal", "public"), ("build", "preview-internal", "internal"),
    ("build", "public", "internal"), ("build", "public", "preview"), ("build", "public", "preview-internal"),
    ("build", "preview", "preview-internal"), ("build", "internal", "preview")])
def test_an_edition_is_refused_in_the_folder_of_another_fresh_or_not(kyyeu, root, command, folder, output):
    pages = {**PAGES, "bao-cao/2026/index.md": "---\ntitle: Báo cáo năm 2026\nyear: 2026\nissuer: Đảng ủy Ví dụ\n---\n\nMột.\n"}
    if command == "report":
        for path, text in pages.items():
            (root / "content" / path).parent.mkdir(parents=True, exist_ok=True)
            (root / "content" / path).write_text(text)
        (root / "content/site.yaml").write_text(SETTINGS + "parent: Trường\nplace: Hà Nội\n")
    options = [] if command == "report" else OPTIONS[folder]
    for _ in range(2):
        before = tree(root)
        result = kyyeu.run(command, "--root", root, "--date", "2026-12-05", *options, "--output", root / output)
        assert result.returncode == 1, result.stderr.decode()
        assert "publishing/other-edition" in result.stderr.decode()
        assert tree(root) == before
        assert kyyeu.build(root).returncode == 0


@pytest.mark.parametrize("output", [".git", "templates", ".kyyeu", ".kyyeu/output", "templates/x"])
def test_an_output_in_what_will_be_the_source_is_refused(kyyeu, root, output):
    result = kyyeu.build(root, "--output", root / output)
    assert result.returncode == 1 and "publishing/output-overlaps" in result.stderr.decode()
    assert sorted(path.name for path in root.iterdir()) == ["content"]


def test_git_takes_in_nothing_but_the_public_edition(kyyeu, root):
    for options in OPTIONS.values():
        assert kyyeu.build(root, *options).returncode == 0
    git = ["git", "-c", "safe.directory=*", "-C", str(root)]
    subprocess.run([*git, "init", "-q"], check=True)
    subprocess.run([*git, "add", "-A"], check=True)
    staged = subprocess.run([*git, "ls-files"], check=True, capture_output=True, text=True).stdout.splitlines()
    assert {path.split("/")[0] for path in staged} == {"content", "public"}
    assert not [path for path in staged if "kyyeu" in path]


def test_other_users_see_nothing_of_internal_editions(kyyeu, root):
    old = os.umask(0o022)
    try:
        for options in OPTIONS.values():
            assert kyyeu.build(root, *options).returncode == 0
    finally:
        os.umask(old)
    modes = {
        folder: {path.stat().st_mode & 0o777 for path in [root / folder, *(root / folder).rglob("*")]}
        for folder in [*OPTIONS, ".kyyeu"]}
    assert modes["internal"] == modes["preview-internal"] == modes[".kyyeu"] == {0o700, 0o600}
    assert modes["public"] == {0o755, 0o644} and modes["preview"] <= {0o755, 0o644}


def test_the_public_folder_holds_the_site_and_nothing_else(kyyeu, root):
    assert kyyeu.build(root).returncode == 0
    assert not [path for path in tree(root / "public") if path.rsplit("/", 1)[-1].startswith(".")]
    (root / "public/.kyyeu-published").write_bytes((root / ".kyyeu/output/public/marker").read_bytes())
    (root / ".kyyeu/output/public/marker").unlink()
    before = tree(root / "public")
    assert kyyeu.build(root).returncode == 0
    del before[".kyyeu-published"]
    assert tree(root / "public") == before


def test_after_the_exchange_nothing_is_an_error(kyyeu, root):
    assert kyyeu.build(root).returncode == 0
    (root / "content/bai.md").write_text(PAGES["bai.md"] + "\nThêm một câu.\n")
    # A file that something is mounted on cannot be removed, while the folders around it can be moved.
    old = root / "public/bai/index.html"
    inside = f'mount --bind "{old}" "{old}" && exec "$@"'
    result = subprocess.run(
        ["unshare", "--mount", *([] if os.getuid() == 0 else ["--map-root-user"]), "sh", "-c", inside, "sh",
         str(kyyeu.path), "build", "--root", str(root), "--date", "2026-12-05", "--strict", "--quiet", "--lang", "vi"],
        capture_output=True)
    assert result.returncode == 0, result.stderr.decode()
    assert "Thêm một câu" in old.read_text()
    left = root / ".kyyeu/output/public/staged/bai/index.html"
    assert left.exists()
    assert result.stderr.decode().startswith(
        f"Trang mới đã được đưa vào đúng chỗ, nhưng bản cũ chưa xóa hết: Không xóa được “{left}”: ")
    assert result.stderr.decode().endswith(". Lần chạy sau sẽ xóa tiếp.\n") and result.stderr.count(b"\n") == 1
    assert kyyeu.build(root, "--strict").returncode == 0
    assert [path.name for path in (root / ".kyyeu/output/public").iterdir()] == ["marker"]
