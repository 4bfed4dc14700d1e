"""The word processor's file on paper, as LibreOffice lays it out."""

import itertools
import subprocess

import pdfplumber
import pytest
from printed import MM, layout
from word_reports import made

NAMES = [f"{rules}-{report}" for rules in ("party", "state") for report in ("short", "draft", "awkward")]
SHORT = ["party-short", "state-short"]
DRAFTS = ["party-draft", "state-draft"]


@pytest.fixture(scope="module")
def pages(made_once):
    """The pages of a sample; LibreOffice starts once for all of them."""

    def make(folder):
        folder.mkdir()
        files = [folder / f"{name}.docx" for name in NAMES]
        for name, file in zip(NAMES, files):
            file.write_bytes(made(name))
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder,
             *files], check=True, capture_output=True, timeout=300)

    folder = made_once("word-pages", make)
    opened = {name: pdfplumber.open(folder / f"{name}.pdf") for name in NAMES}
    yield {name: document.pages for name, document in opened.items()}
    for document in opened.values():
        document.close()


def is_wide(page):
    return page.width > page.height


def margins(name, page):
    return layout(name.partition("-")[0])["page"]["landscape" if is_wide(page) else "upright"]


def line(page, words):
    return next(each for each in page.extract_text_lines() if words in each["text"])


def within(page, name):
    """The letters between the upper and the lower margin."""
    sides = margins(name, page)
    top, bottom = (sides["top"]["mm"] - 1) * MM, float(page.height) - (sides["bottom"]["mm"] - 1) * MM
    return [each for each in page.chars if top < each["top"] and each["bottom"] < bottom]


@pytest.mark.parametrize("name", NAMES)
def test_text_keeps_to_the_margins_of_its_page(pages, name):
    for page in pages[name]:
        sides = margins(name, page)
        assert (round(float(page.width) / MM), round(float(page.height) / MM)) == ((297, 210) if is_wide(page) else (210, 297))
        letters = [each for each in within(page, name) if each["text"].strip()]
        assert min(each["x0"] for each in letters) / MM >= sides["left"]["mm"] - 0.5
        assert max(each["x1"] for each in letters) / MM <= float(page.width) / MM - sides["right"]["mm"] + 0.5
        # Nothing stands in the margins but numbers and labels.
        outside = {each["text"] for each in page.extract_text_lines()
                   if not margins(name, page)["top"]["mm"] - 1 < each["top"] / MM
                   or each["bottom"] / MM > float(page.height) / MM - sides["bottom"]["mm"] + 1}
        words = set(" ".join(outside).split())
        assert words <= {*"DỰ THẢO Số liệu minh họa".split(), *map(str, range(9))}


@pytest.mark.parametrize("name", NAMES)
def test_every_letter_is_of_times_new_roman_or_its_twin(pages, name):
    fonts = {each["fontname"].partition("+")[2].partition("-")[0] for page in pages[name] for each in page.chars}
    assert fonts <= {"LiberationSerif", "TimesNewRoman", "TimesNewRomanPSMT", "Times", "Liberation"}


@pytest.mark.parametrize("name", SHORT)
def test_a_page_has_its_number_in_the_middle_but_the_first_and_that_of_an_annex(pages, name):
    numbers = []
    for page in pages[name]:
        head = [each for each in page.extract_text_lines() if each["top"] / MM < 16]
        numbers.append([each["text"] for each in head])
        for each in head:
            assert (each["x0"] + each["x1"]) / 2 / MM == pytest.approx(middle(page, name), abs=0.5)
    # The text, an annex, another one.
    assert [list(part) for _, part in itertools.groupby(numbers)] == [[each] for each in numbers]
    counts = [int(each[0]) if each else 1 for each in numbers]
    begins = [index for index, each in enumerate(counts) if each == 1]
    assert len(begins) == 3
    for begin, end in zip(begins, begins[1:] + [len(counts)]):
        assert counts[begin:end] == list(range(1, end - begin + 1))


def middle(page, name):
    """Of the text."""
    sides = margins(name, page)
    return (sides["left"]["mm"] + float(page.width) / MM - sides["right"]["mm"]) / 2


@pytest.mark.parametrize("name", DRAFTS)
def test_a_draft_says_so_on_every_page_in_its_own_letters(pages, name):
    size = layout(name.partition("-")[0])["components"]["notice"]["size"]["pt"]
    for page in pages[name]:
        right = float(page.width) / MM - margins(name, page)["right"]["mm"]
        label = [each for each in page.chars if each["top"] / MM < 16 and not each["text"].isdigit() and each["text"].strip()]
        assert "".join(each["text"] for each in label) == "DỰTHẢO"
        assert {(round(each["size"], 1), "Bold" in each["fontname"]) for each in label} == {(size, True)}
        assert max(each["x1"] for each in label) / MM == pytest.approx(right, abs=0.5)
        foot = page.extract_text_lines()[-1]
        assert foot["text"] == "Số liệu minh họa"
        assert foot["x0"] / MM == pytest.approx(margins(name, page)["left"]["mm"], abs=0.5)


@pytest.mark.parametrize("name", SHORT)
def test_a_report_that_is_no_draft_has_no_labels(pages, name):
    for page in pages[name]:
        assert "DỰ THẢO" not in page.extract_text() and "minh họa" not in page.extract_text()


@pytest.mark.parametrize("name", SHORT)
def test_the_head_stands_at_the_upper_margin_in_two_columns(pages, name):
    page = pages[name][0]
    parent, nation = (page.search(words)[0] for words in ("ĐẢNG BỘ TRƯỜNG VÍ DỤ", "VIỆT NAM"))
    assert parent["top"] / MM == pytest.approx(20.5, abs=1)
    assert nation["top"] / MM == pytest.approx(20.5, abs=1)
    assert parent["x1"] < nation["x0"]
    rules = [each for each in page.rects + page.lines if each["height"] <= 1.5 and each["width"] > 20]
    nation = page.search("ĐẢNG CỘNG SẢN VIỆT NAM" if name == "party-short" else "Độc lập - Tự do - Hạnh phúc")[0]
    below = [each for each in rules if -1 < each["top"] - nation["bottom"] < 6 and each["x0"] > 90 * MM]
    assert below and below[0]["x0"] / MM == pytest.approx(nation["x0"] / MM, abs=1)
    assert below[0]["x1"] / MM == pytest.approx(nation["x1"] / MM, abs=1)


@pytest.mark.parametrize("name", SHORT)
def test_headings_and_lists_begin_as_paragraphs_do_and_show_their_numbers(pages, name):
    data = layout(name.partition("-")[0])
    first = data["page"]["upright"]["left"]["mm"] + data["body"]["first_line"]["mm"]
    mark = data["words"]["heading_separator"]
    text = [(page, each) for page in pages[name] for each in page.extract_text_lines()]
    for words in ("ĐẶC ĐIỂM TÌNH HÌNH", "1. Thuận lợi", f"I{mark} TÌNH HÌNH VÀ KẾT QUẢ", "1. Công tác chính trị", "1.1. Học tập", "a) Kết quả",
                  "- Một là;", "1.2. Tuyên truyền", "2. Công tác tổ chức", f"II{mark} NHIỆM VỤ", "1. Phương hướng", "3. Bước ba;"):
        _, found = next(each for each in text if each[1]["text"] == words)
        assert found["x0"] / MM == pytest.approx(first, abs=0.5), words
        assert {round(each["size"], 1) for each in found["chars"]} == {data["components"]["body"]["size"]["pt"]}, words
    nested = next(each for _, each in text if each["text"] == "+ chi bộ;")
    assert nested["x0"] / MM == pytest.approx(first + 5, abs=0.5)


@pytest.mark.parametrize("name", SHORT)
def test_lines_are_as_far_apart_as_laid_down(pages, name):
    data = layout(name.partition("-")[0])["body"]
    tops = [each["top"] for each in pages[name][1].extract_text_lines()]
    steps = [round(low - high, 1) for high, low in zip(tops, tops[1:])]
    line = data["line"]["pt"]
    assert steps.count(line) > 8
    assert line + data["paragraph_gap"]["pt"] in steps


@pytest.mark.parametrize("name", SHORT)
def test_tables_reach_from_margin_to_margin_on_upright_and_on_lying_pages(pages, name):
    seen = set()
    for page in pages[name]:
        for table in page.find_tables():
            if len(table.rows) < 4:
                continue
            sides = margins(name, page)
            assert table.bbox[0] / MM == pytest.approx(sides["left"]["mm"], abs=0.5)
            assert table.bbox[2] / MM == pytest.approx(float(page.width) / MM - sides["right"]["mm"], abs=0.5)
            seen.add(is_wide(page))
    assert seen == {False, True}


@pytest.mark.parametrize("name", SHORT)
def test_heads_of_tables_stand_on_every_page_of_theirs(pages, name):
    for page in pages[name][-2:]:
        assert all(words in page.extract_text() for words in ("TT", "Năm 2026", "Nữ", "giảm (−)"))


@pytest.mark.parametrize("name", SHORT)
def test_the_signature_stands_on_one_page_with_the_end_of_the_text(pages, name):
    page = next(each for each in pages[name] if "Nguyễn Văn Ví Dụ" in each.extract_text())
    for words in ("Nơi nhận:", "PHÓ BÍ THƯ", "- Lưu Đảng ủy.", "Trên đây là báo cáo của Đảng ủy Khoa."):
        assert words in page.extract_text()
    room = layout(name.partition("-")[0])["signature_room"]["mm"]
    assert (line(page, "Nguyễn Văn Ví Dụ")["top"] - line(page, "PHÓ BÍ THƯ")["bottom"]) / MM == pytest.approx(room, abs=2)


@pytest.mark.parametrize("name", ["party-awkward", "state-awkward"])
def test_a_row_higher_than_a_page_is_divided_and_a_wide_table_lies(pages, name):
    text = [each.extract_text() for each in pages[name]]
    assert sum("Nội dung" in each.split("\n")[1] or "Nội dung" in each for each in text) >= 3
    wide = [index for index, each in enumerate(pages[name]) if is_wide(each)]
    assert len(wide) == 1 and "Bảng 14 cột" in text[wide[0]]
    # The text goes on upright, and its pages are counted on.
    assert text[wide[0] + 1].startswith(f"{wide[0] + 2}\n") and "Hết." in text[-1]


@pytest.mark.parametrize("name", ["party-awkward", "state-awkward"])
def test_a_note_stands_on_the_page_of_its_call(pages, name):
    text = pages[name][0].extract_text()
    assert "Đảng ủy Trường1; một lần nữa1." in text.replace("\n", "") and "Chú thích có hai đoạn." in text


@pytest.mark.parametrize("name", DRAFTS)
def test_the_list_of_contents_stands_in_front_and_tells_the_pages(pages, name):
    front = pages[name][0].extract_text()
    assert "MỤC LỤC" in front and "BÁO CÁO" not in front
    assert "BÁO CÁO" in pages[name][1].extract_text()
    told = {words.strip("."): int(number) for words, _, number in (
        each.rpartition(".") for each in front.split("\n") if each[-1:].isdigit())}
    assert len(told) == 4
    for words, number in told.items():
        # The page behind the list is the first.
        assert words.strip(". ") in pages[name][number].extract_text(), (words, number)
    assert "Phụ lục 1: Biểu tổng hợp\n" in front
