"""The Word file of a report: a word processor opens it, and it looks as the office's own papers do."""

import pathlib
import re
import zipfile

import docx
import faculty
import pytest

from artefacts import docx_text, html_text, pdf_pages, pdf_text, plain, run
from conftest import DATE, REPOSITORY
from faculty import BRANCHES

NAME = "bao-cao/2026/bao-cao-tong-ket-2026.docx"
ISSUED = {"may"}
TWIPS = 56.6929


def BRANCH(code):
    """The report of one branch: of those that are drafts, the first."""
    return f"bao-cao/2026/chi-bo/{code}/bao-cao-tong-ket-2026-{code}{'' if code in ISSUED else '-du-thao-1'}.docx"


@pytest.fixture
def converted(through_libreoffice):
    """Each Word file as LibreOffice prints it, by the name of the file."""
    names = [pathlib.Path(name) for name in (NAME, *map(BRANCH, BRANCHES))]
    return {name.name: through_libreoffice / name.with_suffix(".pdf").name for name in names}


def part(made_up, name, part):
    with zipfile.ZipFile(made_up / "internal" / name) as archive:
        return archive.read(part).decode()


def test_libreoffice_opens_every_word_file(converted):
    assert all(path.exists() and path.stat().st_size > 5_000 for path in converted.values())


@pytest.mark.parametrize("name", [NAME, *map(BRANCH, BRANCHES)])
def test_paper_and_margins_are_those_of_the_layout(made_up, name):
    sections = re.findall(r"<w:sectPr.*?</w:sectPr>", part(made_up, name, "word/document.xml"), flags=re.S)
    assert sections
    for section in sections:
        size = [int(re.search(rf'<w:pgSz[^>]*w:{side}="(\d+)"', section)[1]) for side in "wh"]
        assert sorted(round(length / TWIPS) for length in size) == [210, 297]
        if size[0] > size[1]:
            continue
        margins = {side: round(int(re.search(rf'<w:pgMar[^>]*w:{side}="(\d+)"', section)[1]) / TWIPS)
                   for side in ("top", "bottom", "left", "right")}
        assert margins == {"top": 20, "bottom": 20, "left": 30, "right": 15}


def test_the_wide_annex_lies_on_its_side(made_up, converted):
    assert 'w:orient="landscape"' in part(made_up, NAME, "word/document.xml")
    sizes = run("pdfinfo", "-f", "1", "-l", "99", converted["bao-cao-tong-ket-2026.docx"]).decode()
    shapes = [(float(w), float(h)) for w, h in re.findall(r"size:\s+([\d.]+) x ([\d.]+)", sizes)]
    assert shapes[0][0] < shapes[0][1] and any(w > h for w, h in shapes)


def test_times_new_roman_fourteen_is_the_face_of_the_text(made_up):
    styles = part(made_up, NAME, "word/styles.xml")
    faces = set(re.findall(r'w:(?:ascii|hAnsi|cs|eastAsia)="([^"]+)"', "".join(re.findall(r"<w:rFonts[^>]*>", styles))))
    assert faces == {"Times New Roman"}
    assert not re.search(r"w:(ascii|hAnsi|cs|eastAsia)Theme=", styles + part(made_up, NAME, "word/document.xml"))
    defaults = re.search(r"<w:docDefaults>.*?</w:docDefaults>", styles, flags=re.S)[0]
    normal = re.search(r'<w:style [^>]*w:styleId="Normal".*?</w:style>', styles, flags=re.S)[0]
    assert 'w:val="28"' in "".join(re.findall(r"<w:sz [^>]*>", defaults + normal))


def test_the_text_is_set_in_a_face_of_the_same_widths(converted):
    fonts = run("pdffonts", converted["bao-cao-tong-ket-2026.docx"]).decode().splitlines()[2:]
    assert fonts and all(re.search(r"Liberation-?Serif|TimesNewRoman", line) for line in fonts), fonts
    assert all(line.split()[-5] == "yes" for line in fonts)


def test_head_and_signature_are_kept(converted):
    pages = pdf_pages(converted["bao-cao-tong-ket-2026.docx"])
    for words in ("ĐẢNG BỘ TRƯỜNG THỬ NGHIỆM", "ĐẢNG CỘNG SẢN VIỆT NAM", "ĐẢNG ỦY KHOA THỬ NGHIỆM", "Số 07-BC/ĐU",
                  "Hà Nội, ngày 05 tháng 12 năm 2026", "BÁO CÁO", "tổng kết công tác năm 2026"):
        assert words in pages[0], (words, pages[0][:500])
    whole = plain(" ".join(pages))
    for words in ("T/M ĐẢNG ỦY", "BÍ THƯ", "Trần Thử Một", "Nơi nhận:", "Lưu Đảng ủy.", "I- KẾT QUẢ THỰC HIỆN", "1.1. Học tập nghị quyết"):
        assert words in whole, words
    draft = pdf_text(converted["bao-cao-tong-ket-2026-sv-du-thao-1.docx"])
    assert "Dự thảo lần 1" in draft and "CHI BỘ SINH VIÊN THỬ" in draft


def rows(made_up):
    document = part(made_up, NAME, "word/document.xml")
    for row in re.findall(r"<w:tr[ >].*?</w:tr>", document, flags=re.S):
        cells = re.findall(r"<w:tc>.*?</w:tc>", row, flags=re.S)
        yield [plain(html_text(re.sub(r"</w:p>", " ", re.sub(r"<(?!/w:p>)[^>]*>", "", cell)))) for cell in cells]


def test_tables_are_tables_whose_heads_repeat_and_whose_rows_stay_whole(made_up):
    document = part(made_up, NAME, "word/document.xml")
    assert document.count("<w:tbl>") >= 9
    assert document.count("<w:tblHeader") >= 8 and document.count("<w:cantSplit") > 20
    told = list(rows(made_up))
    for row in (["1", "Chi bộ Bộ môn Máy", "12", "11", "1", "5", "0", "12", "0"],
                ["1", "Kết nạp", "6", "5", "120%"], ["1", "Chi bộ Bộ môn Máy", "2.500.000", "30%", "750.000", "1.750.000"]):
        assert row in told, row
    total = next(row for row in told if "Tổng cộng" in row and "25" in row)
    assert [cell for cell in total if cell] == ["Tổng cộng", "31", "25", "6", "12", "9", "30", "+1"]


@pytest.mark.parametrize("whole", ["2.500.000", "4.710.000", "+210.000", "20/11/2026", "21/11/2026"])
def test_no_number_or_date_is_broken_over_two_lines(converted, whole):
    assert whole in pdf_text(converted["bao-cao-tong-ket-2026.docx"])


def test_no_head_of_a_column_is_one_letter_wide(converted):
    text = pdf_text(converted["bao-cao-tong-ket-2026.docx"])
    flat = plain(re.sub(r"\s+", " ", text))
    assert "Năm 2025" in flat
    lines = run("pdftotext", "-layout", converted["bao-cao-tong-ket-2026.docx"], "-").decode().splitlines()
    # The last word of a name may stand alone on a line; two such lines under each other are a column too narrow for words.
    narrow = [bool(re.fullmatch(r"\s*[a-zà-ỹ]{1,2}( [a-zà-ỹ]{1,2})*\s*", line)) for line in lines]
    assert not any(both == (True, True) for both in zip(narrow, narrow[1:]))


def test_marks_stand_in_the_word_file_too(made_up, converted):
    for code in ("dien", "sv"):
        pages = pdf_pages(converted[f"bao-cao-tong-ket-2026-{code}-du-thao-1.docx"])
        assert all("DỰ THẢO" in page and "Lưu hành nội bộ" not in page for page in pages), code
    assert all("Số liệu minh họa" in page for page in pdf_pages(converted["bao-cao-tong-ket-2026-sv-du-thao-1.docx"]))
    assert "DỰ THẢO" not in docx_text(made_up / "internal" / NAME)


def test_nothing_in_the_file_tells_who_made_it(made_up):
    with zipfile.ZipFile(made_up / "internal" / NAME) as archive:
        core = archive.read("docProps/core.xml").decode()
        assert not any(str(REPOSITORY) in archive.read(name).decode(errors="replace") for name in archive.namelist())
    assert re.search(r"<dc:title>[^<]*2026", core)
    assert not re.search(r"<dc:creator>[^<]+</dc:creator>", core) or "root" not in core


def headings(path):
    return [each.text.replace("\u00a0", " ") for each in docx.Document(path).paragraphs if each.style.name.startswith("Heading")]


def test_word_numbers_the_headings_unless_the_office_wants_them_typed(kyyeu, made_up, tmp_path, converted):
    counted = headings(made_up / "internal" / NAME)
    assert "KẾT QUẢ THỰC HIỆN" in [each.upper() for each in counted] and not [each for each in counted if each[0].isdigit()]
    index = faculty.pages()["bao-cao/2026/index.md"].replace("\n---\n", "\nheadings: typed\n---\n", 1)
    root = faculty.write(tmp_path / "site", changes={"bao-cao/2026/index.md": index})
    done = kyyeu.run("report", "2026", "--root", root, "--date", DATE, "--to", "docx")
    assert done.returncode == 0, done.stderr.decode()
    typed = headings(root / "internal" / NAME)
    assert "I- KẾT QUẢ THỰC HIỆN" in typed and "1.1. Học tập nghị quyết" in typed
    # Counted or typed, the report reads the same.
    whole = pdf_text(converted["bao-cao-tong-ket-2026.docx"])
    assert all(plain(each) in whole for each in typed if len(each) < 50)


def test_headings_that_nobody_knows_how_to_number_are_told(kyyeu, tmp_path):
    index = faculty.pages()["bao-cao/2026/index.md"].replace("\n---\n", "\nheadings: tay\n---\n", 1)
    root = faculty.write(tmp_path / "site", changes={"bao-cao/2026/index.md": index})
    done = kyyeu.run("report", "2026", "--root", root, "--date", DATE, "--to", "docx")
    assert done.returncode == 1
    said = done.stderr.decode() + done.stdout.decode()
    assert "“headings” không nhận giá trị “tay”" in said and "Word tự đánh (automatic), Gõ sẵn (typed)" in said


@pytest.mark.parametrize("name", [NAME, *map(BRANCH, BRANCHES)])
def test_pages_and_words_are_those_of_the_pdf(made_up, converted, name):
    pdf = (made_up / "internal" / name).with_suffix(".pdf")
    file = converted[pathlib.Path(name).name]
    assert abs(len(pdf_pages(file)) - len(pdf_pages(pdf))) <= 1
    # A number of a page more or less is no word.
    printed, shown = ({word for word in pdf_text(path).split() if not word.isdigit()} for path in (pdf, file))
    assert printed - shown == set() and shown - printed == set()
