"""What lies beside the pages goes out because a page leads there, and goes out clean, or stays and is named."""

import json
import os
import resource
import subprocess
import time
import unicodedata

import faculty
import papers
import pikepdf
import pytest
from conftest import DATE, REPOSITORY, serving, tree

HOME = "---\ntitle: Trang chủ\n---\n\n{}\n"


def published(root, folder="public"):
    return {name for name in tree(root / folder) if not name.startswith("assets/")}


def findings(result):
    return [(found["rule"], found["file"]) for found in json.loads(result.stdout)]


def check(kyyeu, root, *arguments):
    return kyyeu.run("check", "--root", root, "--date", DATE, "--no-pdf", "--format", "json", *arguments)


STRAY = {
    "tin-tuc/danh-sach-dang-vien.xlsx": papers.xlsx(), "tin-tuc/bien-ban.docx": papers.docx(), "bao-cao/ghi-chu.txt": "x",
    "tin-tuc/cccd.png": faculty.picture(), "tin-tuc/a.md.swp": "x", "nhap/bai (bản sao).txt": "x", "ds.csv": "a;b\n",
    "tin-tuc/Ảnh thẻ.jpg": faculty.picture(), "khong-duoi": "x", "to-trinh.doc": "x", "goi.zip": "x",
}


def test_what_no_page_leads_to_stays_and_is_named(kyyeu, site):
    root = site({"index.md": HOME.format("Chào."), "tin-tuc/a.md": HOME.format("danh-sach-dang-vien.xlsx"),
                 "static/.well-known/security.txt": "x", "static/.htaccess": "x", "static/tep.txt": "x", **STRAY})
    result = kyyeu.build(root)
    assert result.returncode == 0, result.stderr.decode()
    said = result.stdout.decode()
    for name in STRAY:
        assert f"Không đăng: content/{unicodedata.normalize('NFC', name)} (không bài nào dẫn tới)" in said, name
    assert {name for name in published(root) if not name.endswith(".html")} - {"robots.txt"} == {
        ".well-known/security.txt", ".htaccess", "tep.txt"}
    assert "danh-sach" not in "".join(published(root))


def test_many_files_of_one_reason_are_counted(kyyeu, site):
    root = site({"index.md": HOME.format("Chào."), **{f"cho/tep-{number:03}.txt": "x" for number in range(130)}})
    said = kyyeu.build(root).stdout.decode()
    assert said.count("(không bài nào dẫn tới)") == 21
    assert "Không đăng: 110 tệp nữa (không bài nào dẫn tới)" in said


DOCUMENT = "---\naudience: public\ntitle: Kế hoạch\nkind: document\nnumber: 1-KH/ĐU\nissuer: Đảng ủy\nissued_on: 5/9/2026\ntype: Kế hoạch\nfile: Bảng kê.csv\n---\n"
WAYS = {
    "a link": {"tin-tuc/a.md": HOME.format("[bảng](<Bảng kê.csv>)")},
    "a link with percent signs": {"tin-tuc/a.md": HOME.format("[bảng](B%E1%BA%A3ng%20k%C3%AA.csv)")},
    "a link in lower case percent signs, taken apart": {"tin-tuc/a.md": HOME.format("[bảng](Ba%cc%89ng%20ke%cc%82.csv)")},
    "a link taken apart": {"tin-tuc/a.md": HOME.format(unicodedata.normalize("NFD", "[bảng](<Bảng kê.csv>)"))},
    "a link with entities": {"tin-tuc/a.md": HOME.format("[bảng](<B&#7843;ng k&#xEA;.csv>)")},
    "a link by reference": {"tin-tuc/a.md": HOME.format("[bảng][b]\n\n[b]: <Bảng kê.csv> 'x'")},
    "a link from another folder": {"xa/b.md": HOME.format("[bảng](<../tin-tuc/Bảng kê.csv?x=1#y>)")},
    "a link by address": {"xa/b.md": HOME.format("[bảng](/tin-tuc/bang-ke.csv)")},
    "a picture": {"tin-tuc/a.md": HOME.format("![Ảnh](anh.gif)")},
    "a linked picture": {"tin-tuc/a.md": HOME.format("[![Ảnh](anh.gif)](https://example.org/)")},
    "a note": {"tin-tuc/a.md": HOME.format("Chữ[^1].\n\n[^1]: Xem [bảng](<Bảng kê.csv>).")},
    "a table": {"tin-tuc/a.md": HOME.format("| Tên |\n|---|\n| [bảng](<Bảng kê.csv>) |")},
    "a document's file": {"tin-tuc/a.md": DOCUMENT},
    "the menu": {"site.yaml": "name: Ví dụ\nmenu:\n  - {title: Bảng, url: /tin-tuc/bang-ke.csv}\n"},
    "a published print of a report": {
        "bao-cao/2026/index.md": "---\ntitle: Báo cáo\nyear: 2026\nissuer: Đảng ủy\nplace: Hà Nội\nnumber: 1\nsigned_on: 2026-12-05\n"
                                 "signer: Một\nrecipients: [Trường]\npublish: [pdf]\n---\n",
        "bao-cao/2026/01-a.md": "---\ntitle: Một\n---\n\n[bảng](<../../tin-tuc/Bảng kê.csv>)\n",
        "site.yaml": "name: Ví dụ\nparent: Trường\nplace: Hà Nội\nbase_url: https://example.org/\n"},
    "a template of the site": {"/templates/partials/footer.mustache": "<footer><a href='/tin-tuc/bang-ke.csv'>Bảng</a></footer>\n"},
}


@pytest.mark.parametrize("way", WAYS)
def test_each_way_to_a_file_brings_it_out(kyyeu, site, way):
    name = "anh.gif" if "picture" in way else "Bảng kê.csv"
    address = "tin-tuc/" + ("anh.gif" if "picture" in way else "bang-ke.csv")
    beside = {"tin-tuc/anh.gif": GIF, "tin-tuc/Bảng kê.csv": "a;b\n", "tin-tuc/b.md": HOME.format("B")}
    root = site({**beside, **WAYS[way]})
    result = kyyeu.build(root, *([] if "print" in way else ["--no-pdf"]))
    assert result.returncode == 0, result.stderr.decode()
    assert address in published(root)
    # Without the way the file stays.
    other = site(beside, name="other")
    said = kyyeu.build(other, "--no-pdf").stdout.decode()
    assert f"content/tin-tuc/{name} (không bài nào dẫn tới)" in said
    assert address not in published(other)


GIF = (b"GIF89a\1\0\1\0\x80\0\0\xff\xff\xff\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;")


@pytest.mark.parametrize("text", [
    "Tệp `tep.txt` ở đây.", "    [x](tep.txt)", "\\[x](tep.txt)", "tep.txt", "![chữ tep.txt](https://example.org/a.png)",
    "```\n[x](tep.txt)\n```", "[tep.txt](https://example.org/tep.txt)", "![tep.txt](anh.gif 'tep.txt')"])
def test_a_name_that_is_no_link_brings_nothing_out(kyyeu, site, text):
    root = site({"index.md": HOME.format(text), "tep.txt": "x", "anh.gif": GIF})
    result = kyyeu.build(root)
    assert "tep.txt" not in published(root), result.stderr.decode()


def test_a_file_goes_with_the_pages_of_its_edition(kyyeu, site):
    root = site({
        "index.md": HOME.format("[a](chung.txt)"), "nhap.md": "---\ntitle: N\ndraft: true\n---\n\n[x](nhap.txt)\n",
        "kin.md": "---\ntitle: K\naudience: internal\n---\n\n[x](kin.txt)\n", "chung.txt": "a", "nhap.txt": "b", "kin.txt": "c"})
    result = kyyeu.build(root)
    said = result.stdout.decode()
    assert "content/nhap.txt (" in said and "content/kin.txt (nội bộ)" in said
    assert {n for n in published(root) if n.endswith(".txt")} == {"chung.txt", "robots.txt"}
    assert kyyeu.build(root, "--audience", "internal").returncode == 0
    assert {n for n in published(root, "internal") if n.endswith(".txt")} == {"chung.txt", "kin.txt", "robots.txt"}


def test_a_file_that_loses_its_last_link_is_withdrawn(kyyeu, site):
    root = site({"index.md": HOME.format("[a](tep.txt)"), "tep.txt": "a"})
    kyyeu.build(root)
    assert "tep.txt" in published(root)
    site({"index.md": HOME.format("Hết.")})
    assert kyyeu.build(root).returncode == 0
    assert "tep.txt" not in published(root)


def test_two_linked_files_of_one_address_are_named_and_two_strays_are_not(kyyeu, site):
    files = {"a/Ảnh.txt": "x", "a/anh.txt": "y"}
    assert kyyeu.build(site({"index.md": HOME.format("Chào."), **files})).returncode == 0
    result = check(kyyeu, site({"index.md": HOME.format("[x](a/anh.txt)"), **files}))
    assert findings(result) == [("output/same-path", "content/a/Ảnh.txt")]


def test_the_preview_shows_a_file_as_it_would_go_out(kyyeu, site):
    import urllib.request

    root = site({"index.md": HOME.format("[a](tep.txt) [b](ke-hoach.docx)"), "tep.txt": "chữ", "ke-hoach.docx": papers.docx()})
    with serving(kyyeu, root) as address:
        assert urllib.request.urlopen(address + "/tep.txt").read() == "chữ".encode()
        shown = urllib.request.urlopen(address + "/ke-hoach.docx").read()
        assert papers.SENTENCE.encode() in papers.unzipped(shown) and papers.AUTHOR.encode() not in papers.unzipped(shown)


PAPERS = {"docx": papers.docx(), "xlsx": papers.xlsx(), "pptx": papers.pptx(), "odt": papers.odt(), "ods": papers.odt(
    kind="spreadsheet", content=f'<table:table table:name="A"><table:table-row><table:table-cell><text:p>{papers.SENTENCE}</text:p>'
                                "</table:table-cell></table:table-row></table:table>"), "pdf": papers.pdf()}


@pytest.fixture(scope="module")
def handed_out(kyyeu, tmp_path_factory):
    """A site that hands out one paper of each kind, built."""
    root = tmp_path_factory.mktemp("papers")
    (root / "content").mkdir()
    (root / "content/site.yaml").write_text("name: Ví dụ\n")
    (root / "content/index.md").write_text(HOME.format(" ".join(f"[a](giay.{kind})" for kind in PAPERS)))
    for kind, content in PAPERS.items():
        (root / f"content/giay.{kind}").write_bytes(content)
    result = kyyeu.build(root, "--strict")
    assert result.returncode == 0, result.stderr.decode()
    return root


def traces(content, kind):
    if kind == "pdf":
        with pikepdf.open(__import__("io").BytesIO(content)) as document:
            content = b"\n".join(item.unparse(resolved=False) + (item.read_bytes() if isinstance(item, pikepdf.Stream) else b"")
                                 for item in document.objects) + document.trailer.unparse()
    else:
        content = papers.unzipped(content)
    names = (papers.AUTHOR, papers.COMPANY, papers.EDITOR)
    return [n for n in names for form in (n.encode(), n.encode("utf-16-be"), n.encode("utf-16-be").hex().encode()) if form in content]


@pytest.mark.parametrize("kind", PAPERS)
def test_a_paper_goes_out_without_who_made_it(handed_out, kind):
    assert traces(PAPERS[kind], kind), "the paper as it was made tells"
    cleaned = (handed_out / f"public/giay.{kind}").read_bytes()
    assert traces(cleaned, kind) == []
    told = json.loads(subprocess.run(
        ["exiftool", "-j", "-a", handed_out / f"public/giay.{kind}"], capture_output=True, check=True).stdout)[0]
    assert not {"Author", "Creator", "CreatorTool", "Producer", "LastModifiedBy", "Company", "Initial-creator"} & set(told), told


@pytest.mark.parametrize("kind", PAPERS)
def test_a_paper_keeps_what_it_says(handed_out, kind):
    path = handed_out / f"public/giay.{kind}"
    if kind == "pdf":
        assert "Ke hoach cong tac" in subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True).stdout.decode()
        assert subprocess.run(["qpdf", "--check", path], capture_output=True).returncode == 0
    else:
        assert papers.SENTENCE.encode() in papers.unzipped(path.read_bytes())


def test_the_same_papers_give_the_same_bytes(kyyeu, handed_out, tmp_path):
    again = kyyeu.build(handed_out, "--output", tmp_path / "public")
    assert again.returncode == 0, again.stderr.decode()
    assert tree(tmp_path / "public") == tree(handed_out / "public")
    subprocess.run(["rm", "-r", handed_out / ".kyyeu/documents"], check=True)
    assert kyyeu.build(handed_out, "--output", tmp_path / "public").returncode == 0
    assert tree(tmp_path / "public") == tree(handed_out / "public")


def test_what_is_kept_of_papers_is_the_owners_alone(handed_out):
    kept = [path for path in (handed_out / ".kyyeu").rglob("*")]
    assert any(path.parent.name == "documents" for path in kept)
    assert {path.stat().st_mode & 0o777 for path in kept if path.is_file()} == {0o600}
    assert {path.stat().st_mode & 0o777 for path in kept if path.is_dir()} == {0o700}


def test_a_damaged_record_of_a_paper_is_found_and_made_anew(kyyeu, handed_out, tmp_path):
    kept = sorted((handed_out / ".kyyeu/documents").iterdir())
    for path in kept:
        path.write_bytes(path.read_bytes()[:-20])
    assert kyyeu.build(handed_out, "--output", tmp_path / "public").returncode == 0
    assert tree(tmp_path / "public") == tree(handed_out / "public")


HIDDEN = {
    "comments in Word": ("docx", papers.docx(
        parts={"word/comments.xml": f"<w:comments {papers.NAMES}><w:comment/></w:comments>"},
        relations=papers.relation("comments", "comments.xml", 9)), "1 nhận xét, ghi chú trên trang (word/comments.xml)"),
    "tracked changes": ("docx", papers.docx('<w:p><w:ins><w:r><w:t>m</w:t></w:r></w:ins><w:del><w:r><w:delText>c</w:delText></w:r></w:del></w:p>'),
                        "2 dấu sửa đổi hoặc bản cũ (Track Changes) (word/document.xml)"),
    "a change in a header": ("docx", papers.docx(
        parts={"word/header1.xml": f"<w:hdr {papers.NAMES}><w:p><w:moveFrom><w:r><w:t>m</w:t></w:r></w:moveFrom></w:p></w:hdr>"},
        relations=papers.relation("header", "header1.xml", 9)), "1 dấu sửa đổi hoặc bản cũ (Track Changes) (word/header1.xml)"),
    "hidden text": ("docx", papers.docx("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r></w:p>"), "1 đoạn chữ ẩn (word/document.xml)"),
    "hidden text by a style": ("docx", papers.docx(
        '<w:p><w:pPr><w:pStyle w:val="An2"/></w:pPr><w:r><w:t>ẩn</w:t></w:r></w:p>',
        parts={"word/styles.xml": f'<w:styles {papers.NAMES}><w:style w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>'
                                  '<w:style w:styleId="An2"><w:basedOn w:val="An"/></w:style></w:styles>'},
        relations=papers.relation("styles", "styles.xml", 9)), "1 đoạn chữ ẩn (word/document.xml)"),
    "a hidden picture": ("docx", papers.docx('<w:p><w:r><wp:docPr id="1" name="a" hidden="1"/></w:r></w:p>'), "1 hình, ảnh ẩn (word/document.xml)"),
    "a workbook behind a chart": ("docx", papers.docx(
        parts={"word/embeddings/bang.xlsx": papers.xlsx()}, relations=papers.relation("package", "embeddings/bang.xlsx", 9)),
        "1 tệp nhúng (bảng tính, đối tượng, phim) (word/embeddings/bang.xlsx)"),
    "a field that fetches": ("docx", papers.docx('<w:p><w:r><w:instrText> INCLUDETEXT "C:\\a.docx" </w:instrText></w:r></w:p>'),
                             '1 nội dung lấy từ tệp hoặc địa chỉ khác (INCLUDETEXT "C:\\a.docx")'),
    "a link into the computer": ("docx", papers.docx(relations=papers.relation("hyperlink", "file:///C:/Users/a/b.docx", 9, external=True)),
                                 "1 liên kết tới thư mục trong máy của người soạn (file:///C:/Users/a/b.docx)"),
    "a part nobody knows": ("docx", papers.docx(parts={"word/la.xml": "<a/>"}, relations=papers.relation("somethingNew", "la.xml", 9)),
                            "1 thành phần không rõ loại (word/la.xml)"),
    "a hidden sheet": ("xlsx", papers.xlsx(state="veryHidden"), "1 trang tính ẩn (Nháp)"),
    "a hidden row": ("xlsx", papers.xlsx('<row r="4" hidden="1"><c r="A4"><v>5</v></c></row>'), "1 dòng ẩn có dữ liệu (Biểu, 4)"),
    "a row without height": ("xlsx", papers.xlsx('<row r="4" ht="0" customHeight="1"><c r="A4"><v>5</v></c></row>'), "1 dòng ẩn có dữ liệu (Biểu, 4)"),
    "a hidden column": ("xlsx", papers.xlsx('<row r="1"><c r="C1"><v>5</v></c></row>', columns='<cols><col min="3" max="3" hidden="1"/></cols>'),
                        "1 ô có dữ liệu trong cột ẩn (Biểu, C)"),
    "threaded comments": ("xlsx", papers.xlsx(parts={"xl/threadedComments/a.xml": "<a/>"}, relations=papers.relation(
        "threadedComment", "../threadedComments/a.xml", 9)), "1 nhận xét, ghi chú trên trang (xl/threadedComments/a.xml)"),
    "a pivot table": ("xlsx", papers.xlsx(parts={"xl/pivotTables/a.xml": "<a/>"}, relations=papers.relation(
        "pivotTable", "../pivotTables/a.xml", 9)), "1 bảng tổng hợp (PivotTable) mang theo dữ liệu gốc (xl/pivotTables/a.xml)"),
    "a hidden slide": ("pptx", papers.pptx(show="0"), "1 trang chiếu ẩn (ppt/slides/slide1.xml)"),
    "speaker notes": ("pptx", papers.pptx(notes="nói nhỏ"), "1 trang có ghi chú cho người trình bày (ppt/notesSlides/notesSlide1.xml)"),
    "an annotation of OpenDocument": ("odt", papers.odt("<text:p><office:annotation><text:p>x</text:p></office:annotation></text:p>"),
                                      "1 nhận xét, ghi chú trên trang (content.xml)"),
    "changes of OpenDocument": ("odt", papers.odt('<text:tracked-changes><text:changed-region/></text:tracked-changes>'),
                                "1 dấu sửa đổi hoặc bản cũ (Track Changes) (content.xml)"),
    "a hidden table": ("ods", papers.odt(
        kind="spreadsheet", styles='<style:style style:name="ta"><style:table-properties table:display="false"/></style:style>',
        content='<table:table table:name="Nháp" table:style-name="ta"/>'), "1 trang tính ẩn (Nháp)"),
    "an annotation of PDF": ("pdf", papers.pdf(papers.annotated("Text")), "1 nhận xét, ghi chú trên trang (trang 1)"),
    "a file in a PDF": ("pdf", papers.pdf(lambda d, p: d.attachments.__setitem__("a.txt", b"x")), "1 tệp đính kèm trong PDF (/EmbeddedFiles)"),
    "a script in a PDF": ("pdf", papers.pdf(lambda d, p: setattr(d.Root, "OpenAction", pikepdf.Dictionary(
        S=pikepdf.Name.JavaScript, JS="app.alert(1)"))), "1 mã lệnh trong PDF (/OpenAction)"),
    "a form that is filled in": ("pdf", papers.pdf(papers.with_field(FT=pikepdf.Name.Tx, T="ten", V="Ai đó")), "1 ô biểu mẫu đã điền (ten)"),
    "a signature": ("pdf", papers.pdf(papers.with_field(FT=pikepdf.Name.Sig, T="ky", V=pikepdf.Dictionary())),
                    "1 chữ ký số (chứng thư ghi họ tên và số định danh của người ký) (ky)"),
    "a hidden layer": ("pdf", papers.pdf(lambda d, p: setattr(d.Root, "OCProperties", pikepdf.Dictionary(
        OCGs=[], D=pikepdf.Dictionary(OFF=[pikepdf.Dictionary()])))), "1 lớp ẩn (/OCProperties)"),
}


@pytest.fixture(scope="module")
def refusals(kyyeu, tmp_path_factory):
    """What is said of each paper with something hidden in it, all in one site."""
    root = tmp_path_factory.mktemp("hidden")
    (root / "content").mkdir()
    (root / "content/site.yaml").write_text("name: Ví dụ\n")
    names = {what: f"giay-{number}.{HIDDEN[what][0]}" for number, what in enumerate(HIDDEN)}
    (root / "content/index.md").write_text(HOME.format(" ".join(f"[a]({name})" for name in names.values())))
    for what, name in names.items():
        (root / "content" / name).write_bytes(HIDDEN[what][1])
    result = kyyeu.build(root, "--format", "json", "--lang", "vi")
    assert result.returncode == 1 and not (root / "public").exists()
    return {what: [found for found in json.loads(result.stdout) if found["file"] == f"content/{name}"] for what, name in names.items()}


@pytest.mark.parametrize("what", HIDDEN)
def test_what_only_a_person_can_take_out_is_told_with_its_place(refusals, what):
    [found] = refusals[what]
    kind, _, told = HIDDEN[what]
    assert found["rule"] == "documents/hidden-content"
    assert found["message"].startswith("Tài liệu này còn nội dung ẩn nên không được đăng")
    assert told in found["message"] or told == found.get("found"), found
    assert ("PDF" if kind == "pdf" else "Kiểm tra tài liệu") in found["help"]


UNUSABLE = {
    "a .doc": ("a.doc", b"x"), "a workbook with macros": ("a.xlsm", papers.xlsx()), "rich text": ("a.rtf", b"{\\rtf1}"),
    "a locked document": ("a.docx", bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600), "a locked PDF": ("a.pdf", papers.pdf(encryption=True)),
    "an old format under a new name": ("a.dat", bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 600),
    "macros under the name of a document": ("a.docx", papers.docx(types='<Override PartName="/word/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/>')),
    "a workbook called a document": ("a.docx", papers.xlsx()), "no document at all": ("a.docx", b"abc"), "no PDF at all": ("a.pdf", b"abc"),
    "a document cut short": ("a.docx", papers.docx()[:700]),
    "an entity that grows": ("a.docx", papers.docx(parts={"word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><w:document ' + papers.NAMES + "><w:body>&b;</w:body></w:document>"})),
    "a bomb": ("a.docx", papers.docx(parts={"word/media.xml": b"<a>" + b" " * (300 << 20) + b"</a>"})),
}


@pytest.mark.parametrize("what", UNUSABLE)
def test_a_paper_that_cannot_be_cleaned_is_refused(kyyeu, site, what):
    name, content = UNUSABLE[what]
    root = site({"index.md": HOME.format(f"[a]({name})"), name: content})
    result = check(kyyeu, root)
    assert result.returncode == 1 and findings(result) == [("documents/not-cleanable", f"content/{name}")], result.stdout.decode()


def test_a_paper_in_static_is_cleaned_too(kyyeu, site):
    root = site({"index.md": HOME.format("Chào."), "static/a.docx": papers.docx()})
    assert kyyeu.build(root).returncode == 0
    assert traces((root / "public/a.docx").read_bytes(), "docx") == []
    assert kyyeu.build(site({"index.md": HOME.format("Chào."), "static/a.pdf": papers.pdf(papers.annotated("Text"))})).returncode == 1


def test_without_python_a_paper_is_left_out_and_told(kyyeu, site):
    root = site({"index.md": HOME.format("[a](a.docx)"), "a.docx": papers.docx()})
    share = root / "share"
    share.mkdir()
    for name in ("templates", "kinds", "printing"):
        (share / name).symlink_to(REPOSITORY / name)
    result = kyyeu.build(root, "--share", share, "--no-pdf")
    assert result.returncode == 0, result.stderr.decode()
    assert "documents/not-inspected" in result.stderr.decode()
    assert "Không đăng: content/a.docx (chưa được kiểm tra bên trong)" in result.stdout.decode()
    assert "a.docx" not in published(root)
    assert kyyeu.build(root, "--share", share, "--no-pdf", "--strict").returncode == 1


@pytest.mark.parametrize("kind", ["docx", "pdf", "txt", "utf-16"])
def test_what_is_internal_is_found_in_what_goes_out(kyyeu, site, kind):
    secret = "Chi uy da hop kin va thong nhat viec dieu chuyen can bo sang don vi khac trong thang toi"
    content = {"docx": papers.docx(f"<w:p><w:r><w:t>{secret[:20]}</w:t></w:r><w:r><w:t>{secret[20:]}.</w:t></w:r></w:p>"),
               "pdf": papers.pdf(text=secret), "txt": secret.encode(), "utf-16": ("\ufeff" + secret).encode("utf-16-le")}[kind]
    name = "a." + ("txt" if kind == "utf-16" else kind)
    root = site({"index.md": HOME.format(f"[a]({name})"), name: content,
                 "kin.md": f"---\ntitle: Việc kín của chi ủy\naudience: internal\n---\n\n{secret}.\n" if kind == "docx"
                 else f"---\ntitle: Việc kín của chi ủy\naudience: internal\n---\n\n{secret}\n"})
    result = check(kyyeu, root)
    assert result.returncode == 1
    assert ("privacy/internal-value", f"content/{name}") in findings(result)


@pytest.mark.parametrize("audience", ["public", "internal"])
@pytest.mark.parametrize("line, is_secret", [("TỐI MẬT", True), ("ĐỘ MẬT: TỐI MẬT", True), ("Công tác bảo mật của chi bộ", False)])
def test_a_document_that_is_stamped_secret_is_refused(kyyeu, site, audience, line, is_secret):
    words = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in (line, "Nội dung họp chi bộ."))
    root = site({"index.md": HOME.format("[a](a.docx)"), "a.docx": papers.docx(words)})
    result = kyyeu.build(root, "--no-pdf", "--audience", audience, "--format", "json")
    told = [("privacy/classified-document", "content/a.docx")] if is_secret else []
    assert findings(result) == told
    assert (root / audience).exists() != is_secret


# What a file says of a person, and the rule that it breaks on a public page.
PERSONAL = {
    "privacy/penalty-beside-name": "Đồng chí Nguyễn Văn An bị khai trừ ra khỏi Đảng.",
    "privacy/birth-date": "Nguyễn Văn An, sinh ngày 05/09/1980.",
    "privacy/private-phone": "Liên hệ Nguyễn Văn An, điện thoại 0912 345 678.",
}


@pytest.mark.parametrize("kind", ["docx", "txt", "csv"])
@pytest.mark.parametrize("rule", PERSONAL)
def test_a_file_says_of_persons_no_more_than_a_page_may(kyyeu, site, rule, kind):
    words = PERSONAL[rule]
    content = papers.docx(f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>") if kind == "docx" else (words + "\n").encode()
    root = site({"index.md": HOME.format(f"[a](a.{kind})"), f"a.{kind}": content})
    assert findings(check(kyyeu, root)) == [(rule, f"content/a.{kind}")]
    assert findings(kyyeu.build(root, "--no-pdf", "--audience", "internal", "--format", "json")) == []


@pytest.mark.parametrize("kind", ["docx", "txt"])
def test_persons_who_agreed_may_be_named_in_the_file_that_their_page_leads_to(kyyeu, site, kind):
    words = PERSONAL["privacy/private-phone"]
    content = papers.docx(f"<w:p><w:r><w:t>{words}</w:t></w:r></w:p>") if kind == "docx" else (words + "\n").encode()
    consent = f"---\ntitle: Tin\npersonal_data: consent\n---\n\n[a](a.{kind})\n"
    assert findings(check(kyyeu, site({"index.md": HOME.format("Chào."), "tin.md": consent, f"a.{kind}": content}))) == []


ACTIVE = ["x.html", "y.htm", "z.xhtml", "w.xml", "c.svgz", "d.swf", "e.mht", "f.js", "G.HTML", "h.mjs", "i.wasm", "k.hta",
          "l.jar", "m.xht", "n.shtml", "o.php", "p.rss"]


@pytest.mark.parametrize("place", ["tin-tuc/", "static/"])
def test_what_a_browser_runs_is_refused(kyyeu, site, place):
    root = site({"index.md": HOME.format("Chào.")})
    assert kyyeu.build(root).returncode == 0
    before = tree(root / "public")
    site({place + name: "<script>alert(1)</script>" for name in ACTIVE})
    result = kyyeu.build(root, "--format", "json")
    assert result.returncode == 1 and tree(root / "public") == before
    assert sorted(findings(result)) == sorted(("content/active-file", f"content/{place}{name}") for name in ACTIVE)


def test_a_page_under_another_name_is_refused_and_its_text_is_not(kyyeu, site):
    root = site({"static/xac-minh": "\n <HTML><script>1</script>", "static/a.dat": "<!-- x --><b>1</b>", "static/b.txt": "<html></html>",
                 "static/c.html.txt": "<script>1</script>", "static/CNAME": "example.org\n", "index.md": HOME.format("Chào.")})
    assert sorted(findings(check(kyyeu, root))) == [
        ("content/active-file", "content/static/a.dat"), ("content/active-file", "content/static/xac-minh")]


def test_a_drawing_in_static_has_no_script(kyyeu, site):
    root = site({"index.md": HOME.format("Chào."), "static/logo.svg": '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'})
    assert findings(check(kyyeu, root)) == [("pictures/metadata-not-removable", "content/static/logo.svg")]


def test_a_picture_in_static_goes_out_as_it_is_or_is_named(kyyeu, site):
    picture = faculty.picture()
    root = site({"index.md": HOME.format("Chào."), "static/anh.jpg": picture})
    assert kyyeu.build(root, "--no-pdf").returncode == 0 and (root / "public/anh.jpg").read_bytes() == picture
    (found,) = findings(check(kyyeu, site({"index.md": HOME.format("Chào."), "static/anh.jpg": picture[:-20]})))
    assert found[0].startswith("pictures/") and found[1] == "content/static/anh.jpg"


def test_a_file_that_is_listed_goes_out_as_it_is(kyyeu, site):
    root = site({"index.md": HOME.format("Chào."), "static/google1234.html": "<html>a</html>", "static/sau/b.xml": "<a/>",
                 "site.yaml": "name: Ví dụ\nstatic_files: [google1234.html, sau/b.xml]\n"})
    result = kyyeu.build(root, "--strict")
    assert result.returncode == 0, result.stderr.decode()
    assert (root / "public/google1234.html").read_text() == "<html>a</html>"
    site({"static/sau/b.xml": "<a/>", "static/khac.xml": "<a/>", "site.yaml": "name: Ví dụ\nstatic_files: [google1234.html, b.xml]\n"})
    assert sorted(findings(check(kyyeu, root))) == [
        ("content/active-file", "content/static/khac.xml"), ("content/active-file", "content/static/sau/b.xml"),
        ("content/unknown-static-file", "content/site.yaml")]


def measured(kyyeu, root, *arguments):
    """A run with its time in seconds and its memory in MB."""
    script = ("import resource, subprocess, sys, json\n"
              "done = subprocess.run(sys.argv[1:], capture_output=True)\n"
              "print(json.dumps([done.returncode, done.stdout.decode(), done.stderr.decode(), "
              "resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024]))\n")
    start = time.monotonic()
    told = subprocess.run(
        ["python3", "-c", script, str(kyyeu.path), *map(str, arguments), "--root", root, "--date", DATE, "--no-pdf"],
        cwd=REPOSITORY, env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}, capture_output=True, check=True)
    code, out, err, memory = json.loads(told.stdout)
    return code, out, err, memory, time.monotonic() - start


def sparse(path, size):
    with open(path, "wb") as file:
        file.truncate(size)


@pytest.mark.parametrize("name", ["x.bin", "x.png", "x.docx", "x.txt", "x.svg"])
def test_a_file_larger_than_memory_is_named_at_once(kyyeu, site, name):
    pages = {f"tin/{number}.md": HOME.format("Chữ.") for number in range(9)}
    link = f"![Ảnh]({name})" if name.endswith(("png", "svg")) else f"[a]({name})"
    root = site({"index.md": HOME.format("Chào."), **pages})
    assert kyyeu.build(root, "--no-pdf").returncode == 0
    before = tree(root / "public")
    sparse(root / "content" / name, 20 << 30)
    code, out, _, memory, seconds = measured(kyyeu, root, "build")
    assert code == 0 and f"content/{name} (không bài nào dẫn tới)" in out
    assert memory <= 512 and seconds <= 2 + SLOW
    site({"index.md": HOME.format(link)})
    code, out, err, memory, seconds = measured(kyyeu, root, "build")
    assert code == 1 and f"content/{name}" in err and "too-large" in err, err
    assert tree(root / "public") == before
    assert memory <= 512 and seconds <= 2 + SLOW


# A debug build on a busy machine; the bound itself is that of the finished program.
SLOW = 0 if "release" in os.environ.get("KYYEU_BINARY", "release") else 20


def test_a_large_file_is_copied_in_pieces_and_not_hashed_again(kyyeu, site):
    root = site({"index.md": HOME.format("[phim](phim.mp4)"), "site.yaml": "name: Ví dụ\nattachments_limit: 600\n"})
    with open(root / "content/phim.mp4", "wb") as file:
        for number in range(500):
            file.write(number.to_bytes(4, "big") + b"\0" * ((1 << 20) - 4))
    code, _, err, memory, _ = measured(kyyeu, root, "build")
    assert code == 0, err
    assert memory <= 256
    assert (root / "public/phim.mp4").stat().st_size == 500 << 20
    inode = (root / "public/phim.mp4").stat().st_ino
    code, out, err, memory, _ = measured(kyyeu, root, "build")
    assert code == 0 and (root / "public/phim.mp4").stat().st_ino == inode
    assert memory <= 256
    # What was published is compared by its bytes all the same.
    with open(root / "public/phim.mp4", "r+b") as file:
        file.seek(400 << 20)
        file.write(b"x")
    code, _, err, memory, _ = measured(kyyeu, root, "build")
    assert code == 1 and "publishing/altered-file" in err
    assert memory <= 256


def test_a_file_that_changed_is_published_anew_whatever_its_time_says(kyyeu, site):
    root = site({"index.md": HOME.format("[a](a.bin)"), "a.bin": b"\0mot"})
    kyyeu.build(root)
    before = (root / "content/a.bin").stat()
    (root / "content/a.bin").write_bytes(b"\0hai")
    os.utime(root / "content/a.bin", ns=(before.st_atime_ns, before.st_mtime_ns))
    assert kyyeu.build(root).returncode == 0
    assert (root / "public/a.bin").read_bytes() == b"\0hai"


def test_a_file_that_became_a_link_or_a_pipe_is_not_read(kyyeu, site):
    root = site({"index.md": HOME.format("[a](a.bin)")})
    os.mkfifo(root / "content/a.bin")
    assert kyyeu.build(root, timeout=30).returncode == 1
    os.remove(root / "content/a.bin")
    (root / "content/a.bin").symlink_to("/etc/passwd")
    assert kyyeu.build(root).returncode == 1 and not (root / "public").exists()


def test_names_that_other_systems_take_for_one_or_cannot_have_are_warnings(kyyeu, site):
    root = site({"index.md": HOME.format("[a](Tep.txt) [b](TEP.txt)"), "Tep.txt": "a", "TEP.txt": "b", "aux.md": HOME.format("x"),
                 "may.md": "---\ntitle: M\nslug: lpt1\n---\n", "static/a?.txt": "x", "static/Anh/x.txt": "x", "static/anh/y.txt": "x",
                 "static/cuoi.": "x", "static/CON.txt": "x", "static/con-duong.txt": "x"})
    result = check(kyyeu, root)
    assert result.returncode == 0, result.stdout.decode()
    assert sorted(findings(result)) == sorted([
        ("names/case-only", "content/Tep.txt"), ("names/case-only", "content/static/anh/y.txt"), ("names/windows", "content/aux.md"),
        ("names/windows", "content/may.md"), ("names/windows", "content/static/a?.txt"), ("names/windows", "content/static/cuoi."),
        ("names/windows", "content/static/CON.txt")])
