"""Pages of printed reports: their numbers, annexes, both sides of a sheet, what stands on every page, tables and breaks."""

import itertools

import pytest
from printed import layout, sheets

pytestmark = pytest.mark.parametrize("name", ["party", "state"])


def test_numbers_begin_on_the_second_page(name):
    found = [sheet.number() for sheet in sheets(f"{name}-short.pdf")]
    end = next(i for i, sheet in enumerate(sheets(f"{name}-short.pdf")) if "Phụ lục" in sheet.text)
    assert found[:end] == [None] + [str(number) for number in range(2, end + 1)]


def test_the_number_stands_where_it_is_laid_down(name):
    edge = layout(name)["page"]["number_from_edge"]["mm"]
    numbered = (sheet for sheet in sheets(f"{name}-long.pdf") if sheet.number())
    for sheet in itertools.islice(numbered, 20):
        digits = next(line for line in sheet.lines if line.top < 15)
        assert digits.text.strip().isdigit()
        assert digits.top == pytest.approx(edge, abs=0.5)
        text = layout(name)["page"]["upright"]
        assert digits.middle == pytest.approx((text["left"]["mm"] + 210 - text["right"]["mm"]) / 2, abs=0.5)


def test_annexes_are_counted_for_themselves(name):
    pages = sheets(f"{name}-short.pdf")
    starts = [i for i, sheet in enumerate(pages) if "Phụ lục\xa0" in sheet.text and "(kèm theo Báo cáo số" in sheet.text]
    assert len(starts) == 2
    for start, end in zip(starts, starts[1:] + [len(pages)]):
        assert [sheet.number() for sheet in pages[start:end]] == [None] + [
            str(number) for number in range(2, end - start + 1)]
    assert pages[starts[0]].width < pages[starts[0]].height
    assert pages[starts[1]].width > pages[starts[1]].height
    joint = layout(name)["words"]["number_joint"]
    assert f"(kèm theo Báo cáo số\xa007{joint}BC/ĐU, ngày\xa005/12/2026 của Đảng ủy Khoa Mẫu)" in pages[starts[0]].text


def test_backs_of_sheets_are_mirrored(name):
    page = layout(name)["page"]
    pages = sheets(f"{name}-double.pdf")
    wide = [sheet for sheet in pages if sheet.width > sheet.height]
    assert len(wide) >= 3
    for number, sheet in enumerate(pages, start=1):
        side = "_back" if number % 2 == 0 else ""
        margins = page[("landscape" if sheet.width > sheet.height else "upright") + side]
        inside = [line for line in sheet.lines if line.top > margins["top"]["mm"] - 1]
        left = min([line.left for line in inside] + [rule[0] for rule in sheet.rules])
        assert left == pytest.approx(margins["left"]["mm"], abs=0.6), number
        first = min([inside[0].top] + [rule[2] for rule in sheet.rules])
        assert first == pytest.approx(margins["top"]["mm"], abs=0.5), number
    upright = pages[1]
    assert min(line.left for line in upright.lines if line.top > 17) == pytest.approx(15, abs=0.5)


def test_a_draft_says_so_on_every_page(name):
    for sheet in sheets(f"{name}-draft.pdf"):
        for label in ("DỰ THẢO", "Số liệu minh họa"):
            assert label in sheet.text
    first = sheets(f"{name}-draft.pdf")[0].text
    assert [sheet.text.count("Lưu hành nội bộ") for sheet in sheets(f"{name}-draft.pdf")][:2] == [1, 0]
    assert "Dự thảo lần 2" in first
    number, joint = ("Số", "-") if name == "party" else ("Số:", "/")
    assert f"{number}\xa0{chr(0xa0) * 6}{joint}BC/ĐU" in first
    assert f"ngày{chr(0xa0) * 5}tháng{chr(0xa0) * 5}năm\xa02026" in first


def test_an_official_report_has_no_label(name):
    for sheet in sheets(f"{name}-short.pdf"):
        for label in ("DỰ THẢO", "Dự thảo", "minh họa", "nội bộ"):
            assert label not in sheet.text


def test_heads_of_tables_stand_on_every_page_and_rows_are_whole(name):
    pages = sheets(f"{name}-long.pdf")
    rows = 0
    for index, sheet in enumerate(pages):
        lines = [line for line in sheet.lines if "Chi bộ Bộ môn Ví dụ số" in line.text]
        if not lines:
            continue
        rows += len(lines)
        heads = [line for line in sheet.lines if line.text.startswith("TT")]
        assert heads and heads[0].top < lines[0].top, index
    # Six tables of 60 rows and two annexes of 30: each row on one line, so each counted once.
    assert rows == 6 * 60 + 60


def test_no_heading_stands_alone_at_the_foot_of_a_page(name):
    bold = 0
    for sheet in sheets(f"{name}-long.pdf"):
        last = [line for line in sheet.lines if line.bottom < sheet.height - 19][-1]
        is_heading = last.text.strip().startswith(("I", "V", "1.", "2.", "3.", "4.")) and last.is_bold
        assert not is_heading, last.text
        bold += any(line.is_bold for line in sheet.lines)
    assert bold > 5


def test_captions_stay_with_their_tables(name):
    for sheet in sheets(f"{name}-long.pdf"):
        for index, line in enumerate(sheet.lines):
            if "(đơn vị tính: người)" in line.text:
                assert any("Chi bộ Bộ môn" in after.text for after in sheet.lines[index + 1:index + 4])


def test_the_signature_never_stands_alone(name):
    authority = layout(name)["words"]["authority"] + " ĐẢNG ỦY"
    counts = []
    for number in range(24):
        pages = sheets(f"{name}-ending-{number}.pdf")
        # It stands near the end, so that is where it is looked for first.
        sheet = next(sheet for sheet in reversed(pages) if authority in sheet.text)
        top = sheet.run(authority).top
        above = [line for line in sheet.lines if 17 < line.top < top - 1]
        assert len(above) >= 2, number
        assert "Nguyễn Văn Ví Dụ" in sheet.text and "- Lưu Đảng ủy." in sheet.text
        counts.append((len(pages), len(above)))
    # The samples cross the end of a page, and there no more than what is needed is moved.
    assert len({pages for pages, _ in counts}) >= 2
    assert min(above for _, above in counts) <= 3


def test_contents_stand_on_pages_of_their_own_before_the_report(name):
    pages = sheets(f"{name}-long.pdf")
    begin = next(index for index, sheet in enumerate(pages) if "ĐẢNG ỦY KHOA MẪU" in sheet.text)
    assert begin > 0 and "MỤC LỤC" in pages[0].text
    assert [sheet.number() for sheet in pages[:begin + 2]] == [None] * (begin + 1) + ["2"]
    listed = 0
    for line in (line for sheet in pages[:begin] for line in sheet.lines):
        title, _, number = line.text.strip().rpartition(".")
        title = title.rstrip(". ")
        if not number.strip().isdigit() or not title:
            continue
        page = pages[begin + int(number) - 1]
        assert page.number() == (number.strip() if number.strip() != "1" else None)
        assert title in page.text.replace("\xa0", " "), (title, number)
        listed += 1
    assert listed >= 28
    assert not any("MỤC LỤC" in sheet.text for sheet in sheets(f"{name}-short.pdf"))


def test_a_note_stands_at_the_foot_of_its_page(name):
    pages = sheets(f"{name}-awkward.pdf")
    bottom = layout(name)["page"]["upright"]["bottom"]["mm"]
    for number in (1, 2):
        sheet = next(sheet for sheet in pages if f"{number}. Chú thích có hai đoạn." in sheet.text)
        second = [line for line in sheet.lines if line.text.strip() == "Đoạn thứ hai."][-1]
        assert second.bottom == pytest.approx(sheet.height - bottom, abs=1.5)
        call = next(letter for sheet in pages for letter in sheet.letters
                    if letter["text"] == str(number) and letter["size"] == pytest.approx(9, abs=0.01))
        assert any(letter is call for letter in sheet.letters)


def test_awkward_text_is_all_there_within_the_margins(name):
    pages = sheets(f"{name}-awkward.pdf")
    text = "".join(sheet.text for sheet in pages)
    # Where a line ends, the space is not printed.
    dense, place = text.replace(" ", ""), 0
    for number in range(1, 61):
        place = dense.index(f"Câu{number}:", place)
    assert "Dòngsau" in dense[place:]
    margins = layout(name)["page"]["upright"]
    first = pages[0]
    assert max(line.right for line in first.lines) <= 210 - margins["right"]["mm"] + 0.5
    assert first.run("Thành phố Hồ Chí Minh,").top < first.run("ngày\xa005\xa0tháng\xa012").top
    assert "3.\xa0Số ba" in text and "[x] Việc đã xong" in text
    # The second chapter's note is the second of the report, called twice.
    calls = [letter["text"] for sheet in pages for letter in sheet.letters if letter["size"] == pytest.approx(9, abs=0.01)]
    assert calls == ["1", "1", "2", "2"]
    wide = next(sheet for sheet in pages if sheet.width > sheet.height)
    assert max(rule[1] for rule in wide.rules) <= wide.width - layout(name)["page"]["landscape"]["right"]["mm"] + 0.5
