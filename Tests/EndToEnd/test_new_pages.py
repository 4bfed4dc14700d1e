"""What `kyyeu new` writes for whoever knows no English word, and the pages of folders.

    KYYEU_BINARY=.build/debug/kyyeu python -m pytest Tests/EndToEnd/test_new_pages.py
"""

import pytest


@pytest.fixture
def root(kyyeu, tmp_path):
    assert kyyeu.run("init", tmp_path / "s").returncode == 0
    return tmp_path / "s"


@pytest.mark.parametrize("kind, path", [
    ("tin-tuc", "tin-tuc/a.md"), ("Tin tức", "tin-tuc/a.md"), ("tin tuc", "tin-tuc/a.md"), ("news", "tin-tuc/a.md"),
    ("chi-bo", "to-chuc/chi-bo/a.md"), ("dang-uy", "to-chuc/dang-uy.md"), ("van-ban", "van-ban/a.md"),
    ("hoc-tap-nghi-quyet", "hoc-tap-nghi-quyet/a.md"), ("Biên bản", "bien-ban/a.md"),
])
def test_kinds_go_by_their_vietnamese_names(kyyeu, root, kind, path):
    result = kyyeu.run("new", kind, "A", "--root", root, "--date", "2026-12-05", "--lang", "vi")
    assert result.stdout.decode() == f"Đã tạo content/{path}\n", result.stderr.decode()
    assert (root / "content" / path).exists()


def test_a_page_whose_draft_line_alone_is_deleted_is_not_published(kyyeu, root):
    kyyeu.run("new", "dang-uy", "Đảng ủy Khoa", "--root", root, "--date", "2026-12-05")
    page = root / "content/to-chuc/dang-uy.md"
    assert kyyeu.run("build", "--root", root, "--no-pdf").returncode == 0
    assert not (root / "public/to-chuc/dang-uy").exists()
    text = page.read_text()
    for sample in ("62", "Họ và tên", "2025 – 2030"):
        assert all(sample not in line.split("#")[0] for line in text.splitlines()), sample
    page.write_text("".join(line for line in text.splitlines(True) if not line.startswith("draft:")))
    result = kyyeu.run("build", "--root", root, "--no-pdf", "--lang", "vi")
    assert result.returncode == 1
    for key in ("term", "posts", "members.total", "branches.count"):
        assert f"Mục “{key}” chưa có nội dung" in result.stderr.decode() + result.stdout.decode()


@pytest.mark.parametrize("kind", ["section", "thu-muc"])
def test_the_page_of_a_folder_gives_it_its_title(kyyeu, root, kind):
    (root / "content/tai-lieu").mkdir()
    (root / "content/tai-lieu/mau.md").write_text("---\ntitle: Mẫu đơn\n---\n")
    (root / "content/to-chuc").mkdir(exist_ok=True)
    before = kyyeu.run("check", "--root", root, "--lang", "vi")
    told = before.stderr.decode() + before.stdout.decode()
    assert ("Cảnh báo: Thư mục tai-lieu chưa có trang riêng, nên tên của nó hiện ra không dấu: “Tai lieu”"
            "  [content/folder-without-page]\n  Vị trí: content/tai-lieu/mau.md\n"
            "  Cách khắc phục: Tạo trang đó bằng lệnh: kyyeu new section tai-lieu \"Tên của mục\"\n") in told
    made = kyyeu.run("new", kind, "tai-lieu", "Tài liệu", "--root", root, "--lang", "vi")
    assert made.stdout.decode() == "Đã tạo content/tai-lieu/index.md\n"
    assert (root / "content/tai-lieu/index.md").read_text() == "---\ntitle: Tài liệu\n---\n"
    after = kyyeu.run("check", "--root", root, "--lang", "vi")
    assert "folder-without-page" not in after.stderr.decode() + after.stdout.decode()
    again = kyyeu.run("new", kind, "tai-lieu", "Khác", "--root", root, "--lang", "vi")
    assert (again.returncode, again.stderr.decode()) == (
        1, "Đã có tệp content/tai-lieu/index.md; không tệp nào bị thay đổi. Sửa tên của mục ở “title” trong tệp đó\n")


@pytest.mark.parametrize("arguments", [("section", "tai-lieu"), ("section", "../x", "X"), ("section", "so-lieu", "X"),
                                       ("section", "", "X"), ("section", "tai-lieu", " ")])
def test_a_folder_that_is_none_is_refused(kyyeu, root, arguments):
    result = kyyeu.run("new", *arguments, "--root", root, "--lang", "vi")
    assert (result.returncode, result.stderr.decode()) == (
        64, "Cần tên thư mục trong content/ và tên của mục: kyyeu new section tai-lieu \"Tài liệu\"\n")


def test_a_title_of_several_words_wants_quotes(kyyeu, root):
    result = kyyeu.run("new", "tin-tuc", "Hội", "nghị", "--root", root, "--lang", "vi")
    assert (result.returncode, result.stderr.decode()) == (
        64, "Tên trang có nhiều chữ thì đặt trong dấu nháy kép: kyyeu new tin-tuc \"Tên trang\"\n")


@pytest.mark.parametrize("topic, words", [
    ("site", "timezone"), ("kinds", "kyyeu new tin-tuc \"Tên trang\""), ("order", "kyyeu new so-lieu 2027"),
    ("markdown", "> [!LƯU Ý]")])
def test_explain_tells_of_a_whole(kyyeu, topic, words):
    for language in ("vi", "en"):
        result = kyyeu.run("explain", topic, "--lang", language)
        assert result.returncode == 0 and len(result.stdout) > 500
    assert words in kyyeu.run("explain", topic, "--lang", "vi").stdout.decode()
