"""The first page and the body of printed reports, held against the layout's own data."""

import json

import pytest
from printed import layout, sheets

pytestmark = pytest.mark.parametrize("name", ["party", "state"])
# What stands on the first page of the sample for each component; capitals as the layout sets them.
TEXTS = {
    "party": {
        "nation": "ĐẢNG CỘNG SẢN VIỆT NAM", "parent": "ĐẢNG BỘ TRƯỜNG VÍ DỤ", "issuer": "ĐẢNG ỦY KHOA MẪU",
        "number": "Số\xa007-BC/ĐU", "place": "Hà Nội, ngày\xa005\xa0tháng\xa012\xa0năm\xa02026", "type": "BÁO CÁO",
        "subject": "tổng kết công tác năm 2026, phương hướng nhiệm vụ năm 2027", "body": "Số liệu tính đến",
        "chapter": "I- TÌNH HÌNH VÀ KẾT QUẢ PHẦN 1", "section": "1. Công tác chính trị", "subsection": "1.1. Học tập",
    },
    "state": {
        "nation": "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "motto": "Độc lập - Tự do - Hạnh phúc",
        "parent": "ĐẢNG BỘ TRƯỜNG VÍ DỤ", "issuer": "ĐẢNG ỦY KHOA MẪU", "number": "Số:\xa007/BC/ĐU",
        "place": "Hà Nội, ngày\xa005\xa0tháng\xa012\xa0năm\xa02026", "type": "BÁO CÁO",
        "subject": "tổng kết công tác năm 2026, phương hướng nhiệm vụ năm 2027",
        "addressee": "Kính gửi: Đảng ủy Trường Ví dụ", "body": "Số liệu tính đến",
        "chapter": "I. TÌNH HÌNH VÀ KẾT QUẢ PHẦN 1", "section": "1. Công tác chính trị", "subsection": "1.1. Học tập",
    },
}
CLOSING = {
    "party": {"authority": "T/M ĐẢNG ỦY", "post": "PHÓ BÍ THƯ", "signer": "Nguyễn Văn Ví Dụ",
              "recipients-title": "Nơi nhận:", "recipient": "- Các chi bộ;"},
    "state": {"authority": "TM. ĐẢNG ỦY", "post": "PHÓ BÍ THƯ", "signer": "Nguyễn Văn Ví Dụ",
              "recipients-title": "Nơi nhận:", "recipient": "- Các chi bộ;"},
}


def closing(name):
    return next(sheet for sheet in sheets(f"{name}-short.pdf") if CLOSING[name]["authority"] in sheet.text)


def as_laid_down(run, component):
    assert all(abs(size - component["size"]["pt"]) < 0.1 for size in run.sizes), (run.text, run.sizes)
    assert component["size"]["permitted"][0] <= component["size"]["pt"] <= component["size"]["permitted"][1]
    assert run.is_bold == component["bold"], run.text
    assert run.is_italic == component["italic"], run.text
    assert not component["upper_case"] or run.text == run.text.upper(), run.text


def test_components_have_their_size_weight_and_case(name):
    components = layout(name)["components"]
    for component, text in TEXTS[name].items():
        # The head stands on the first page, a heading of the text where it comes to stand.
        sheet = next(sheet for sheet in sheets(f"{name}-short.pdf")[:2] if text in sheet.text)
        as_laid_down(sheet.run(text), components[component])
    for component, text in CLOSING[name].items():
        as_laid_down(closing(name).run(text), components[component])
    as_laid_down(sheets(f"{name}-short.pdf")[1].run("2"), components["page-number"])


@pytest.mark.parametrize("report", ["short", "long", "draft"])
def test_text_keeps_to_the_margins(name, report):
    page = layout(name)["page"]
    for number, sheet in enumerate(sheets(f"{name}-{report}.pdf")):
        is_wide = sheet.width > sheet.height
        margins = page["landscape" if is_wide else "upright"]
        size = (page["height"]["mm"], page["width"]["mm"]) if is_wide else (page["width"]["mm"], page["height"]["mm"])
        assert (sheet.width, sheet.height) == pytest.approx(size, abs=0.1)
        inside = [line for line in sheet.lines if line.top > margins["top"]["mm"] - 3
                  and line.bottom < sheet.height - margins["bottom"]["mm"] + 3]
        assert min(line.left for line in inside) >= margins["left"]["mm"] - 0.5
        assert max(line.right for line in inside) <= sheet.width - margins["right"]["mm"] + 0.5
        # The first line begins at the margin, with the leading of its line; nothing stands between number and text.
        assert inside[0].top == pytest.approx(margins["top"]["mm"], abs=3 if number == 0 or is_wide else 2.6)
        assert inside[-1].bottom <= sheet.height - margins["bottom"]["mm"] + 0.5


def test_full_pages_begin_and_end_at_the_margins(name):
    margins = layout(name)["page"]["upright"]
    # Behind the list of contents and the first page.
    sheet = next(sheet for sheet in sheets(f"{name}-long.pdf") if sheet.number() == "2")
    inside = [line for line in sheet.lines if line.top > 17]
    assert inside[0].top == pytest.approx(margins["top"]["mm"], abs=0.5)
    assert min(line.left for line in inside) == pytest.approx(margins["left"]["mm"], abs=0.5)
    assert max(line.right for line in inside) == pytest.approx(210 - margins["right"]["mm"], abs=0.5)


def test_columns_of_the_head(name):
    first = sheets(f"{name}-short.pdf")[0]
    texts = TEXTS[name]
    left = [first.run(texts[part]) for part in ("parent", "issuer", "number")]
    right = [first.run(texts[part]) for part in ("nation", "place")]
    assert [run.top for run in left] == sorted(run.top for run in left)
    for column in (left, right):
        assert max(run.middle for run in column) - min(run.middle for run in column) < 0.5
    assert left[0].top == pytest.approx(right[0].top, abs=0.5)
    assert left[-1].bottom == pytest.approx(right[-1].bottom, abs=0.7)
    assert max(run.right for run in left) < min(run.left for run in right)


def test_rules_are_drawn_as_long_as_laid_down(name):
    first, data = sheets(f"{name}-short.pdf")[0], layout(name)["components"]
    seen = 0
    for component, text in {**TEXTS[name], "recipients-title": CLOSING[name]["recipients-title"]}.items():
        below = data[component].get("below")
        if not below:
            continue
        sheet = closing(name) if component == "recipients-title" else first
        run = sheet.run(text)
        if "rule" in below:
            left, right, _ = sheet.rule_below(run)
            assert right - left == pytest.approx(run.width * below["rule"], abs=0.5), component
            assert (left + right) / 2 == pytest.approx(run.middle, abs=0.5)
            low, high = below["permitted"]
            assert low - 0.01 <= (right - left) / run.width <= high + 0.01
        else:
            mark = sheet.run(below["text"]) if below["text"] != "*" else next(
                line for line in sheet.lines if line.text.strip() == "*")
            assert 0 < mark.top - run.bottom < 3
        seen += 1
    assert seen >= 3


def test_body_paragraphs(name):
    data, components = layout(name)["body"], layout(name)["components"]
    sheet = sheets(f"{name}-long.pdf")[2]
    margin = layout(name)["page"]["upright"]["left"]["mm"]
    begin = next(index for index, line in enumerate(sheet.lines)
                 if index > 2 and line.text.startswith("Đoạn") and not sheet.lines[index - 1].is_bold)
    paragraph = sheet.lines[begin:begin + 4]
    assert paragraph[0].left - margin == pytest.approx(data["first_line"]["mm"], abs=0.5)
    assert paragraph[1].left == pytest.approx(margin, abs=0.5)
    pitch = (paragraph[2].top - paragraph[1].top) * 72 / 25.4
    assert pitch == pytest.approx(data["line"]["pt"], abs=0.1)
    # Stacked capitals need room.
    assert pitch >= 1.25 * components["body"]["size"]["pt"]
    before = (sheet.lines[begin].top - sheet.lines[begin - 1].top) * 72 / 25.4
    assert before - pitch == pytest.approx(data["paragraph_gap"]["pt"], abs=0.1)
    assert before - pitch >= data["paragraph_gap"]["permitted"][0] - 0.01


def test_closing(name):
    sheet, words = closing(name), CLOSING[name]
    title, authority, post, signer = (
        sheet.run(words[part]) for part in ("recipients-title", "authority", "post", "signer"))
    assert title.top == pytest.approx(authority.top, abs=1)
    assert title.right < authority.left
    assert authority.top < post.top < signer.top
    room = layout(name)["signature_room"]["mm"]
    assert signer.top - post.bottom == pytest.approx(room, abs=1.5)
    # The room stays blank.
    assert not [line for line in sheet.lines if post.bottom + 1 < line.top and line.bottom < signer.top
                and line.right > authority.left]
    assert "- Lưu Đảng ủy." in sheet.text and "- Các chi bộ;" in sheet.text
    assert "PGS" not in sheet.text


def test_ends_as_the_layout_ends(name):
    words = layout(name)["words"]
    text = closing(name).text
    assert f"về tổ chức{words['ending']}Nơi nhận:" in text
    assert ("./." in text) == (words["ending"] == "./.")


def test_only_the_state_names_an_addressee(name):
    assert ("Kính gửi" in sheets(f"{name}-short.pdf")[0].text) == (name == "state")


def test_explain_shows_the_layout_that_is_printed(name, kyyeu):
    result = kyyeu.run("explain", "layout", name, "--format", "json")
    assert json.loads(result.stdout) == layout(name)
    number = {"party": "05-HD/VPTW", "state": "30/2020/NĐ-CP"}[name]
    for language, word in (("vi", "Nơi nhận"), ("en", "Line “Nơi nhận”")):
        told = kyyeu.run("explain", "layout", name, "--lang", language).stdout.decode()
        assert number in told and word in told
    unknown = kyyeu.run("explain", "layout", name + "e")
    assert unknown.returncode == 64 and name in unknown.stderr.decode()
