"""What does not fit: tables wider than the page, rows higher than one, words longer than a line, charts and tables at the foot of a
page, and the end of the text that stays with the signature."""

import json

import pytest

import driver
import print_data
from print_data import heading, members, paragraph, paragraphs, report, table

pytestmark = pytest.mark.parametrize("name", ["party", "state"])
MM = 72 / 25.4


@pytest.fixture
def layout(name, kyyeu):
    return json.loads(kyyeu.run("explain", "layout", name, "--format", "json").stdout)


def wide(columns, word="1.234.567"):
    return table("Bảng: Nhiều cột", [("left", "name")] + [("right", "number")] * (columns - 1),
                 [f"Cột {n}" for n in range(1, columns + 1)], [[f"{word}"] * columns] * 3)


def inside(sheets, layout):
    """Whether all letters and rules stand within the margins."""
    for sheet in sheets:
        margins = layout["page"]["landscape" if sheet.width > sheet.height else "upright"]
        left, right = margins["left"]["mm"] - 0.5, sheet.width - margins["right"]["mm"] + 0.5
        for line in sheet.lines:
            if line.top > 17:
                assert left <= line.left and line.right <= right, line.text
        for rule in sheet.rules:
            assert left <= rule[0] and rule[1] <= right
    return True


def sizes(sheets, text):
    return {size for sheet in sheets for line in sheet.lines if text in line.text for size in line.sizes}


def test_a_table_takes_smaller_letters_then_a_page_on_its_side(name, layout, tmp_path):
    seen = []
    for columns in (6, 8, 9, 12):
        sheets = driver.pages(report(layout, [[paragraph("Trước."), wide(columns), paragraph("Sau.")]]), tmp_path)
        assert inside(sheets, layout)
        sheet = next(sheet for sheet in sheets if "1.234.567" in sheet.text)
        seen.append((sheet.width > sheet.height, min(sizes([sheet], "1.234.567"))))
        # What follows stands on an upright page again, and every page but the first has its number.
        after = next(sheet for sheet in sheets if "Sau." in sheet.text)
        assert after.width < after.height
        assert [sheet.number() for sheet in sheets] == [None] + [str(n) for n in range(2, len(sheets) + 1)]
    assert seen[0] == (False, 12) and seen[-1][0] and all(10 <= size <= 12 for _, size in seen)
    assert len({size for _, size in seen}) > 1


def test_a_table_that_no_page_holds_is_told_with_chapter_table_and_column(name, layout, tmp_path):
    blocks = [wide(30), wide(40, word="12.345.678.901")]
    answer = driver.reply(report(layout, [[paragraph("Một.")], blocks]), tmp_path)
    chapter = report(layout, [[], []])["chapters"][1]["name"]
    assert answer["outcome"] == "refused"
    assert [(told["kind"], told["chapter"], told["table"], told["columns"]) for told in answer["findings"]] == [
        ("table-too-wide", chapter, "Bảng: Nhiều cột", 30), ("table-too-wide", chapter, "Bảng: Nhiều cột", 40)]
    assert answer["findings"][0]["column"] == f"Cột {answer['findings'][0]['number']}"
    assert not (tmp_path / "0.pdf").exists()


def test_a_table_inside_a_frame_is_not_turned_but_told(name, layout, tmp_path):
    note = {"t": "note", "kind": "note", "title": "Lưu ý", "blocks": [wide(12)]}
    assert driver.reply(report(layout, [[note]]), tmp_path)["findings"][0]["columns"] == 12


def test_no_page_stands_a_third_empty_before_a_table(name, layout, tmp_path):
    for sentences in range(2, 14, 3):
        blocks = [*paragraphs(1, of=sentences), members(20, "Đảng viên"), *paragraphs(1, of=3)]
        first, *_ = driver.pages(report(layout, [blocks]), tmp_path)
        lowest = max(line.bottom for line in first.lines)
        assert first.height - layout["page"]["upright"]["bottom"]["mm"] - lowest < 257 / 3, sentences


def test_a_low_table_stands_whole(name, layout, tmp_path):
    places = set()
    blocks = [[*paragraphs(1, of=sentences), members(6, "Đảng viên")] for sentences in range(5, 12)]
    for sheets in driver.pages_of_each([report(layout, [each]) for each in blocks], tmp_path):
        holding = [index for index, sheet in enumerate(sheets) if "Chi bộ Bộ môn Ví dụ số" in sheet.text]
        assert len(holding) == 1
        places.add(holding[0])
    assert places == {0, 1}


def test_a_row_higher_than_a_page_is_split_and_nothing_of_it_lost(name, layout, tmp_path):
    text = " ".join(f"Câu {number}: {print_data.SENTENCE}" for number in range(60))
    rows = table("Bảng: Dòng dài", [("right", "ordinal"), ("left", "text")], ["TT", "Nội dung"], [["1", text], ["2", "Sau."]])
    sheets = driver.pages(report(layout, [[rows]]), tmp_path)
    dense = "".join(sheet.text for sheet in sheets).replace(" ", "")
    place = 0
    for number in range(60):
        place = dense.index(f"Câu{number}:", place)
    assert len([sheet for sheet in sheets if "Câu" in sheet.text]) >= 3
    bottom = layout["page"]["upright"]["bottom"]["mm"]
    assert all(line.bottom < sheet.height - bottom + 0.6 for sheet in sheets for line in sheet.lines)


def test_a_word_longer_than_a_line_is_broken_within_the_margins(name, layout, tmp_path):
    word = "nghi-quyet/" * 20
    sheets = driver.pages(report(layout, [[paragraph("Xem ", word, ".")]]), tmp_path)
    assert inside(sheets, layout)
    assert word in "".join(sheet.text for sheet in sheets)


def test_a_word_with_a_hyphen_or_a_slash_is_never_broken(name, layout, tmp_path):
    sheets = driver.pages(report(layout, [paragraphs(3, of=6)]), tmp_path)
    for sheet in sheets:
        assert not [line.text for line in sheet.lines if line.text.strip().endswith(("12-", "12-NQ/", "2025-"))]


def with_chart(layout, sentences):
    chart = print_data.chart()
    chart["svg"] = chart["svg"].replace("0 0 300 90", "0 0 300 170").replace('height="90"', 'height="170"')
    blocks = [*paragraphs(1, of=sentences), heading("1. Đội ngũ", 2, "doi-ngu"), chart, paragraph("Hết.")]
    return report(layout, [blocks])


def test_a_chart_shrinks_to_stand_on_what_is_left_of_a_page(name, layout, tmp_path):
    widths = {}
    lengths = range(6, 12)
    printed = driver.pages_of_each([with_chart(layout, sentences) for sentences in lengths], tmp_path)
    for sentences, sheets in zip(lengths, printed):
        place = next(index for index, sheet in enumerate(sheets) if "Số Một" in sheet.text)
        size = round(max(size for line in sheets[place].lines if "Số Một" in line.text for size in line.sizes), 2)
        assert "1. Đội ngũ" in sheets[place].text
        widths[sentences] = (place, size)
    whole = max(size for _, size in widths.values())
    shrunk = [(place, size) for place, size in widths.values() if size < whole - 0.05]
    # It shrinks to stand on the first page alone, and never to less than seven tenths.
    assert shrunk and all(place == 0 and size >= 0.7 * whole - 0.01 for place, size in shrunk)
    assert {place for place, _ in widths.values()} == {0, 1}


def test_a_chart_higher_than_a_page_is_made_lower(name, layout, tmp_path):
    chart = print_data.chart()
    chart["svg"] = chart["svg"].replace("0 0 300 90", "0 0 300 1200").replace('height="90"', 'height="1200"')
    sheets = driver.pages(report(layout, [[paragraph("Trước."), chart, paragraph("Sau.")]]), tmp_path)
    assert len(sheets) <= 3 and any("Biểu đồ" in sheet.text and "Số Một" in sheet.text for sheet in sheets)
    bottom = layout["page"]["upright"]["bottom"]["mm"]
    assert all(line.bottom < sheet.height - bottom + 0.6 for sheet in sheets for line in sheet.lines)


@pytest.mark.parametrize("notes", [True, False])
def test_a_footnote_stands_on_the_page_of_its_call(name, layout, tmp_path, notes):
    blocks = []
    for number in range(1, 25):
        note = print_data.footnote(number, paragraph(f"Chú thích số {number}."))
        blocks.append(paragraph(print_data.SENTENCE, note, " " + print_data.SENTENCE if notes else " Hết."))
    sheets = driver.pages(report(layout, [blocks]), tmp_path)
    seen = 0
    for sheet in sheets:
        calls = [letter["text"] for letter in sheet.letters if abs(letter["size"] - 9) < 0.01]
        numbers = "".join(calls)
        told = "".join(str(n) for n in range(1, 25) if f"{n}. Chú thích số {n}." in sheet.text)
        assert numbers == told
        seen += len(told)
    assert seen == len("".join(map(str, range(1, 25))))


def above_signature(layout, folder, texts):
    """For each text, the lines above the signature on its page, and whether it stands on the first."""
    signature = report(layout, [[]])["closing"]["signers"][0]["authority"]
    for sheets in driver.pages_of_each([report(layout, [blocks]) for blocks in texts], folder):
        sheet = next(sheet for sheet in sheets if signature in sheet.text)
        top = sheet.run(signature).top
        yield [line for line in sheet.lines if 17 < line.top < top - 1], sheet is sheets[0]


def test_the_signature_keeps_two_lines_of_a_long_last_paragraph_and_the_whole_of_a_short_one(name, layout, tmp_path):
    texts = [paragraphs(1, of=sentences) for sentences in range(7, 14)]
    assert 2 in [len(lines) for lines, is_first in above_signature(layout, tmp_path, texts) if not is_first]
    for words in (20, 45):
        last = paragraph(" ".join(print_data.SENTENCE.split()[:20] * 3)[:words * 6] + ".")
        texts = [[*paragraphs(1, of=sentences), last] for sentences in range(7, 12)]
        for lines, is_first in above_signature(layout, tmp_path, texts):
            if not is_first and not any(line.text.startswith("Đoạn") for line in lines):
                # Of a short one no line stays behind.
                assert any(last["c"][0][:20] in line.text for line in lines)


def test_the_signature_keeps_the_last_items_of_a_list(name, layout, tmp_path):
    items = [f"Mục {n} của danh sách kết thúc báo cáo." for n in range(1, 7)]
    listed = {"t": "list", "ordered": True, "start": 1, "items": [{"blocks": [paragraph(item)]} for item in items]}
    moved = []
    texts = [[*paragraphs(1, of=sentences), listed] for sentences in range(3, 14)]
    for lines, is_first in above_signature(layout, tmp_path, texts):
        if not is_first:
            # The items go on being counted, and none is lost.
            assert [line.text.split()[0] for line in lines][-1] == "6."
            moved.append(len(lines))
    assert 2 in moved and min(moved) >= 2


def test_two_sign_beside_each_other_where_the_data_names_two(name, layout, tmp_path):
    data = report(layout, [paragraphs(1)])
    data["closing"] |= {"recipients": [], "signers": [
        {"post": "NGƯỜI GHI BIÊN BẢN", "name": "Lê Thử Hai"}, {"post": "CHỦ TRÌ HỘI NGHỊ", "name": "Trần Thử Một"}]}
    sheet = driver.pages(data, tmp_path)[-1]
    left, right = sheet.run("NGƯỜI GHI BIÊN BẢN"), sheet.run("CHỦ TRÌ HỘI NGHỊ")
    assert abs(left.top - right.top) < 0.1 and left.right < right.left
    assert sheet.run("Lê Thử Hai").top == sheet.run("Trần Thử Một").top > left.top + layout["signature_room"]["mm"]
    assert "Nơi nhận" not in sheet.text
