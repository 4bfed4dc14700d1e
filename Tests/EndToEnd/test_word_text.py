"""The text of the word processor's file: headings that are counted, lists, letters, notes, and what the file says of itself."""

import io
import re
import zipfile

import docx
import pytest
from docx.oxml.ns import qn
from lxml import etree
from PIL import Image
from word_reports import SENTENCE, SVG, chart, data, draft, heading, lines, made, opened, paragraph, write

NAMES = [f"{rules}-{report}" for rules in ("party", "state") for report in ("short", "draft", "awkward")]
CHAPTER = {"party": "I- TÌNH HÌNH VÀ KẾT QUẢ", "state": "I. TÌNH HÌNH VÀ KẾT QUẢ"}


def part(file, name):
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        return etree.fromstring(archive.read(name))


def val(node, path):
    found = node.find("/".join(qn(f"w:{name}") for name in path.split("/")))
    return None if found is None else found.get(qn("w:val"))


def roman(number):
    return ["I", "II", "III", "IV", "V"][number - 1]


def shown(file):
    """The headings and lines of lists as a word processor shows them: it counts each level of each list, begins a level anew
    behind a line of a higher one, and takes a level for begun that a line of a lower one has passed over."""
    numbering, styles, document = (part(file, f"word/{name}.xml") for name in ("numbering", "styles", "document"))
    definitions = {each.get(qn("w:abstractNumId")): each for each in numbering.iter(qn("w:abstractNum"))}
    lists = {each.get(qn("w:numId")): definitions[val(each, "abstractNumId")] for each in numbering.iter(qn("w:num"))}
    by_style = {each.get(qn("w:styleId")): each for each in styles.iter(qn("w:style"))}
    counts, result = {}, []
    for each in document.iter(qn("w:p")):
        style = by_style[val(each, "pPr/pStyle")]
        words = "".join(each.itertext(qn("w:t"))).replace("\u00a0", " ")
        number = val(each, "pPr/numPr/numId") or val(style, "pPr/numPr/numId")
        if number in (None, "0"):
            result.append((style.get(qn("w:styleId")), words))
            continue
        depth = int(val(each, "pPr/numPr/ilvl") or val(style, "pPr/numPr/ilvl"))
        levels = lists[number].findall(qn("w:lvl"))
        count = counts.setdefault(number, {})
        count[depth] = count.get(depth, int(val(levels[depth], "start")) - 1) + 1
        for passed in range(depth):
            count.setdefault(passed, int(val(levels[passed], "start")))
        for deeper in [level for level in count if level > depth]:
            del count[deeper]

        def counted(found):
            level = int(found[1]) - 1
            value = count.get(level, int(val(levels[level], "start")))
            form = val(levels[level], "numFmt")
            return {"upperRoman": roman, "lowerLetter": lambda n: chr(96 + n)}.get(form, str)(value)

        result.append((style.get(qn("w:styleId")), re.sub(r"%(\d)", counted, val(levels[depth], "lvlText")) + " " + words))
    return result


def headings_of(file):
    return [words for style, words in shown(file) if style.startswith("Heading")]


def with_headings(*chapters, **more):
    """A report whose chapters have these headings, each as its level and its text."""
    return data("party", annexes=[], chapters=[
        {"id": f"c{number}", "name": name, "blocks": [heading(level, words) for level, words in inside] + [paragraph("Hết.")]}
        for number, (name, inside) in enumerate(chapters)], **more)


@pytest.mark.parametrize("rules", ["party", "state"])
def test_headings_are_shown_with_the_numbers_of_the_report(rules):
    assert headings_of(made(f"{rules}-short")) == [
        "ĐẶC ĐIỂM TÌNH HÌNH", "1. Thuận lợi", CHAPTER[rules], "1. Công tác chính trị", "1.1. Học tập", "a) Kết quả", "1.2. Tuyên truyền",
        "2. Công tác tổ chức", CHAPTER[rules].replace("I", "II", 1).replace("TÌNH HÌNH VÀ KẾT QUẢ", "NHIỆM VỤ"),
        "1. Phương hướng", "1.1. Chỉ tiêu", "1. Đội ngũ"]


@pytest.mark.parametrize("rules", ["party", "state"])
def test_no_number_of_a_heading_is_typed(rules):
    typed = [each.text for each in opened(f"{rules}-short").paragraphs if each.style.name.startswith("Heading")]
    assert typed[:4] == ["ĐẶC ĐIỂM TÌNH HÌNH", "Thuận lợi", "TÌNH HÌNH VÀ KẾT QUẢ", "Công tác chính trị"]


def test_a_heading_that_is_added_is_counted_by_its_style():
    styles = part(made("party-short"), "word/styles.xml")
    linked = {each.get(qn("w:styleId")): (val(each, "pPr/numPr/numId"), val(each, "pPr/numPr/ilvl"), val(each, "pPr/outlineLvl"))
              for each in styles.iter(qn("w:style")) if each.get(qn("w:styleId")).startswith("Heading")}
    assert linked == {f"Heading{level + 1}": ("1", str(level), str(level)) for level in range(5)}
    numbering = part(made("party-short"), "word/numbering.xml")
    first = numbering.find(qn("w:abstractNum"))
    assert [val(level, "pStyle") for level in first.findall(qn("w:lvl"))] == [f"Heading{level}" for level in range(1, 6)]
    assert len(list(numbering.iter(qn("w:pStyle")))) == 5


def test_typed_numbers_stay_in_the_text_where_the_office_wants_them():
    file = write(data("party", headings="typed"))
    document = docx.Document(io.BytesIO(file))
    typed = [each.text.replace("\u00a0", " ") for each in document.paragraphs if each.style.name.startswith("Heading")]
    assert typed[1:5] == ["1. Thuận lợi", "I- TÌNH HÌNH VÀ KẾT QUẢ", "1. Công tác chính trị", "1.1. Học tập"]
    assert headings_of(file) == headings_of(made("party-short"))
    styles = part(file, "word/styles.xml")
    assert not [each for each in styles.iter(qn("w:numPr"))]
    assert all(val(each._p, "pPr/numPr/numId") is None for each in document.paragraphs if each.style.name.startswith("Heading"))


@pytest.mark.parametrize("chapters", [
    # A chapter without a number among such as have one: the sections behind it begin anew.
    [("I- MỘT", [(2, "1. A"), (2, "2. B")]), ("KHÔNG SỐ", [(2, "1. C")]), ("II- HAI", [(2, "1. D"), (3, "1.1. E")])],
    # Sections under a chapter without a number that stands first, and under one that has a number again.
    [("KHÔNG SỐ", [(2, "1. A"), (3, "1.1. B"), (3, "1.2. C"), (2, "2. D")]), ("I- MỘT", [(2, "1. E")]), ("II- HAI", [])],
    # A level that is passed over.
    [("I- MỘT", [(4, "a) A"), (2, "1. B"), (4, "a) C"), (4, "b) D"), (3, "1.1. E")]), ("II- HAI", [(3, "1.1. G")])],
    # Numbers that jump, and such as no count would give.
    [("I- MỘT", [(2, "1. A"), (2, "3. C"), (3, "3.1. D")]), ("IV- BỐN", [(2, "1. E"), (3, "2.7. G"), (2, "2. H")])],
    # Texts that only look like numbers, headings without any, dashes, letters.
    [("I- MỘT", [(2, "Vì sao"), (2, "2026 là năm"), (3, "a) A"), (3, "b) B"), (4, "c) C"), (5, "- D")])],
    [("V- NĂM", [(3, "1.1. A"), (2, "1. B"), (3, "1.1. C"), (4, "đ) D"), (4, "e) E"), (4, "g) G")])],
])
def test_whatever_the_numbers_are_they_are_shown_as_they_are(chapters):
    wanted = [words for name, inside in chapters for words in [name, *(text for _, text in inside)]]
    assert headings_of(write(with_headings(*chapters))) == wanted


def test_a_heading_looks_as_its_component_and_stands_in_the_outline_by_its_level():
    blocks = [heading(2, "1. A"), {**heading(4, "a) B"), "level": 3}]
    opening = [{"t": "heading", "component": "chapter", "level": 1, "id": "o", "c": ["LỜI NÓI ĐẦU"]}, paragraph("Đầu.")]
    file = write(data("party", opening=opening, chapters=[{"id": "c", "name": "I- MỘT", "blocks": blocks}], annexes=[]))
    assert [each for each in shown(file) if each[0].startswith("Heading")] == [
        ("Heading1", "LỜI NÓI ĐẦU"), ("Heading1", "I- MỘT"), ("Heading2", "1. A"), ("Heading4", "a) B")]
    levels = [val(each._p, "pPr/outlineLvl") for each in docx.Document(io.BytesIO(file)).paragraphs
              if each.style.name.startswith("Heading")]
    assert levels == [None, None, None, "2"]


def test_lists_have_the_marks_of_the_print_in_the_letters_of_the_text():
    listed = [(style, words) for style, words in shown(made("party-short")) if style.startswith("List")]
    assert listed == [
        ("ListBullet", "- Một là;"), ("ListBullet", "- Hai là."), ("ListBullet", "- Kết nạp 04 đảng viên;"),
        ("ListBullet", "- Đại hội:"), ("ListBullet", "+ chi bộ;"), ("ListBullet", "+ đảng bộ."),
        ("ListNumber", "3. Bước ba;"), ("ListNumber", "4. Bước bốn.")]
    styles = opened("party-short").styles
    for name in ("List Bullet", "List Number", "List Continue"):
        assert styles[name].font.size == styles["Body Text"].font.size
    numbering = part(made("party-short"), "word/numbering.xml")
    assert {each.get(qn("w:ascii")) for each in numbering.iter(qn("w:rFonts"))} == {"Times New Roman"}


def test_a_line_of_a_list_may_hold_paragraphs_lists_and_boxes():
    listed = [words for style, words in shown(made("party-awkward")) if style.startswith("List")]
    assert listed == [
        "- Cấp một;", "Đoạn thứ hai của dòng này.", "+ Cấp hai;", "+ Cấp hai nữa:", "+ Cấp ba.",
        "- Cấp một nữa.", "- [  ] Việc chưa xong", "- [x] Việc đã xong"]


def test_lists_within_notes_quotations_and_footnotes_look_as_what_is_around_them():
    inside = [paragraph("Trước:"), lines("Một;", [paragraph("Hai:"), lines("Ba.")])]
    note = {"t": "footnote", "number": 1, "blocks": inside}
    blocks = [{"t": "note", "kind": "attention", "title": "Lưu ý", "blocks": inside}, {"t": "quotation", "blocks": inside},
              paragraph("Gọi", note, ".")]
    file = write(data("party", annexes=[], chapters=[{"id": "c", "name": "I- MỘT", "blocks": blocks}]))
    looks = [each for each in shown(file) if each[0] in ("note", "Quote") or each[0].startswith("List")]
    assert looks == [("note", "Lưu ý")] + [
        (style, words) for style in ("note", "Quote") for words in ("Trước:", "- Một;", "- Hai:", "+ Ba.")]
    styles = [val(each, "pPr/pStyle") for each in part(file, "word/footnotes.xml").iter(qn("w:p"))]
    assert styles == [None, None] + ["FootnoteText"] * 4
    sides = [(each.get(qn("w:left")), each.get(qn("w:right"))) for each in part(file, "word/document.xml").iter(qn("w:ind"))
             if each.getparent().find(qn("w:numPr")) is not None and val(each.getparent(), "pStyle") == "note"]
    assert sides == [("227", "227"), ("227", "227"), ("510", "227")]


@pytest.mark.parametrize(("sentences", "whole", "brings"), [(1, True, False), (2, True, False), (8, False, False), (0, True, True)])
def test_the_end_of_the_text_keeps_with_the_signature(sentences, whole, brings):
    last = paragraph(" ".join([SENTENCE] * sentences) or "Hết.")
    file = write(data("party", annexes=[], chapters=[{"id": "c", "name": "I- MỘT", "blocks": [paragraph("A."), paragraph("B."), last]}]))
    ends = [each.paragraph_format for each in docx.Document(io.BytesIO(file)).paragraphs if each.style.name == "Body Text"][-2:]
    assert (ends[1].keep_with_next, bool(ends[1].keep_together)) == (True, whole)
    assert bool(ends[0].keep_with_next) == brings


def test_letters_are_set_apart_as_the_text_has_them():
    line = next(each for each in opened("party-awkward").paragraphs if each.text.startswith("Theo Nghị quyết"))
    runs = {each.text: (bool(each.bold), bool(each.italic), bool(each.font.strike)) for each in line.runs if each.text}
    assert runs["Đảng ủy "] == (True, False, False)
    assert runs["Trường"] == (True, True, False)
    assert runs["gạch bỏ"] == (False, False, True)
    assert runs['mã <b> & "trích"'] == (False, False, False)
    places = {each.text: (bool(each.font.subscript), bool(each.font.superscript)) for each in line.runs if each.text}
    assert places["2"] == (True, False) and places["3"] == (False, True) and places["O, m"] == (False, False)


def test_links_lead_out_and_to_places_of_the_report():
    file = made("party-awkward")
    document = part(file, "word/document.xml")
    places = {each.get(qn("w:name")) for each in document.iter(qn("w:bookmarkStart"))}
    leading = [each.get(qn("w:anchor")) for each in document.iter(qn("w:hyperlink")) if each.get(qn("w:anchor"))]
    assert len(leading) == 2 and set(leading) <= places
    outward = [each.target_ref for each in opened("party-awkward").part.rels.values() if each.is_external]
    assert outward == ["https://example.org/mot-dia-chi?a=1&b=2"]
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        assert b'Target="https://example.org/"' in archive.read("word/_rels/footnotes.xml.rels")


def test_notes_are_footnotes_and_are_called_where_the_text_calls_them():
    file = made("party-awkward")
    notes = [each for each in part(file, "word/footnotes.xml") if each.get(qn("w:type")) is None]
    assert ["".join(each.itertext(qn("w:t"))) for each in notes] == [". Chú thích có hai đoạn.Đoạn thứ hai, trang ngoài."]
    calls = list(part(file, "word/document.xml").iter(qn("w:footnoteReference")))
    assert [each.get(qn("w:id")) for each in calls] == [each.get(qn("w:id")) for each in notes] == ["1"]
    line = next(each for each in opened("party-awkward").paragraphs if each.text.startswith("Theo Nghị quyết"))
    assert "một lần nữa1. " in line.text


def test_a_report_without_notes_has_no_part_for_them():
    file = write(with_headings(("I- MỘT", [])))
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        assert "word/footnotes.xml" not in archive.namelist()


def test_charts_are_pictures_with_words_and_leave_their_numbers():
    document = opened("party-short")
    drawn = document.inline_shapes
    assert len(drawn) == 1
    assert drawn[0]._inline.docPr.get("descr") == chart()["alt"]
    assert (drawn[0].width.mm, drawn[0].height.mm) == pytest.approx((105, 105 * 90 / 300), abs=0.2)
    caption, unit = next(pair for pair in zip(document.paragraphs, document.paragraphs[1:]) if "Biểu đồ" in pair[0].text)
    assert (caption.text, caption.style.name) == ("Biểu đồ: Đảng viên theo chi bộ", "Caption")
    assert (unit.text, unit.style.name) == ("Đơn vị tính: đảng viên", "unit")
    assert [[cell.text for cell in row.cells] for row in document.tables[2].rows] == [
        ["Chi bộ", "Đảng viên"], ["Số Một", "20"], ["Số Hai", "12"]]


def test_what_stands_with_a_chart_stands_below_it_and_on_its_page():
    block = chart() | {"notes": ["Số liệu minh họa", "Số liệu tính đến ngày 30/11/2026"]}
    file = write(data("party", annexes=[], chapters=[{"id": "c", "name": "I- MỘT", "blocks": [block]}]))
    below = docx.Document(io.BytesIO(file)).paragraphs
    begin = next(index for index, each in enumerate(below) if each.style.name == "picture")
    assert [(each.style.name, each.text, each.paragraph_format.keep_with_next) for each in below[begin:begin + 5]] == [
        ("picture", "", True), ("Caption", "Biểu đồ: Đảng viên theo chi bộ", True), ("unit", "Đơn vị tính: đảng viên", True),
        ("table-note", "Số liệu minh họa", True), ("table-note", "Số liệu tính đến ngày 30/11/2026", False)]


def dark_dots(file):
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        name = next(name for name in archive.namelist() if "media" in name)
        with Image.open(io.BytesIO(archive.read(name))) as opened:
            return opened.size, sum(opened.convert("L").point(lambda light: light < 64 and 255).histogram()[255:])


def test_letters_of_a_chart_are_of_the_faces_of_the_report_whatever_it_names():
    files = [write(data("party", annexes=[], chapters=[{"id": "c", "name": "I- MỘT", "blocks": [{**chart(), "svg": svg}]}]))
             for svg in (SVG, SVG.replace("Liberation Serif", "sans-serif"), re.sub("<text.*</text>", "", SVG))]
    (size, dots), other, without = (dark_dots(file) for file in files)
    assert other == (size, dots) and dots > without[1] + 500


def test_a_chart_that_is_as_wide_as_its_page_keeps_its_shape():
    svg = SVG.replace('width="300" height="90"', 'width="100%"')
    file = write(data("party", annexes=[], chapters=[{"id": "c", "name": "I- MỘT", "blocks": [{**chart(), "svg": svg}]}]))
    drawn = docx.Document(io.BytesIO(file)).inline_shapes[0]
    assert (drawn.width.mm, drawn.height.mm) == pytest.approx((105, 105 * 90 / 300), abs=0.2)


def test_a_picture_that_only_decorates_is_marked_so():
    block = {"t": "picture", "file": "picture/1.png", "alt": ""}
    pictures = [{**block, "alt": alt} for alt in ("", "Biểu trưng")]
    file = write(data("party", annexes=[], chapters=[{"id": "c", "name": "I- MỘT", "blocks": pictures}]))
    drawn = docx.Document(io.BytesIO(file)).inline_shapes
    assert [len(list(each._inline.iter("{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative")))
            for each in drawn] == [1, 0]


def test_one_picture_is_held_once_and_shown_by_every_word_processor():
    file = write(data("party", annexes=[], chapters=[{"id": "c", "name": "I- MỘT", "blocks": [
        chart(), {**chart(), "alt": "Lần nữa"}, {"t": "picture", "file": "picture/2.webp", "alt": "Ảnh", "width": 400}]}]))
    with zipfile.ZipFile(io.BytesIO(file)) as archive:
        media = {name: archive.read(name)[:4] for name in archive.namelist() if "media" in name}
    assert list(media.values()) == [b"\x89PNG", b"\x89PNG"]
    drawn = docx.Document(io.BytesIO(file)).inline_shapes
    assert [each._inline.docPr.get("descr") for each in drawn] == [chart()["alt"], "Lần nữa", "Ảnh"]
    assert len({each._inline.docPr.get("id") for each in drawn}) == 3
    # A picture is no wider than the text.
    assert drawn[2].width.mm == pytest.approx(165, abs=0.1)


def test_a_chart_whose_drawing_is_broken_is_no_file():
    broken = {**chart(), "svg": SVG[:40]}
    with pytest.raises(Exception, match="(?i)svg|image"):
        write(data("party", chapters=[{"id": "c", "name": "I- MỘT", "blocks": [broken]}]))


def test_a_block_that_nobody_knows_is_no_file():
    with pytest.raises(ValueError, match="no block is written as video"):
        write(data("party", chapters=[{"id": "c", "name": "I- MỘT", "blocks": [{"t": "video"}]}]))


@pytest.mark.parametrize("name", NAMES)
def test_fonts_are_named_and_none_is_taken_from_a_theme(name):
    with zipfile.ZipFile(io.BytesIO(made(name))) as archive:
        assert not [each for each in archive.namelist() if "theme" in each]
        fonts = [each for file in archive.namelist() if file.endswith(".xml")
                 for each in etree.fromstring(archive.read(file)).iter(qn("w:rFonts"))]
    assert len(fonts) > 40
    assert {value for font in fonts for value in font.values()} == {"Times New Roman"}
    assert not [key for font in fonts for key in font.keys() if "heme" in key]


@pytest.mark.parametrize("rules", ["party", "state"])
def test_components_have_their_size_weight_and_slant(rules):
    report = data(rules)
    styles = {each.style_id: each.font for each in opened(f"{rules}-short").styles if each.type == 1}
    names = {"body": "BodyText", "chapter": "Heading1", "section": "Heading2", "subsection": "Heading3", "point": "Heading4",
             "item": "Heading5"}
    for component, asked in report["layout"]["components"].items():
        font = styles[names.get(component, component)]
        assert (font.size.pt, font.bold, font.italic) == (asked["size"]["pt"], asked["bold"], asked["italic"]), component


# The order that the format asks for (ECMA-376, Part 1, annex A), of what the file uses.
ORDERS = {
    "pPr": "pStyle keepNext keepLines widowControl numPr pBdr tabs spacing ind jc outlineLvl sectPr",
    "rPr": "rStyle rFonts b bCs i iCs strike color kern sz szCs vertAlign lang",
    "tblPr": "tblStyle tblW tblInd tblBorders tblLayout tblCellMar tblLook tblCaption",
    "tcPr": "tcW gridSpan vMerge vAlign", "trPr": "cantSplit tblHeader",
    "sectPr": "headerReference footerReference type pgSz pgMar pgNumType titlePg",
    "lvl": "start numFmt pStyle suff lvlText lvlJc pPr rPr", "style": "name basedOn next qFormat pPr rPr tblPr",
    "settings": "zoom mirrorMargins defaultTabStop footnotePr compat"}


@pytest.mark.parametrize("name", NAMES)
def test_elements_stand_in_the_order_of_the_format(name):
    seen = set()
    with zipfile.ZipFile(io.BytesIO(made(name))) as archive:
        for file in archive.namelist():
            if file.startswith("word/") and file.endswith(".xml"):
                for each in etree.fromstring(archive.read(file)).iter():
                    kind = etree.QName(each).localname
                    if each.tag == qn(f"w:{kind}") and kind in ORDERS:
                        places = [ORDERS[kind].split().index(etree.QName(child).localname) for child in each]
                        assert places == sorted(places), (file, kind, [child.tag for child in each])
                        seen.add(kind)
    assert seen == set(ORDERS)


def test_the_file_tells_the_day_of_the_report_and_not_of_the_clock():
    about = opened("party-short").core_properties
    assert (about.title, about.author) == (data("party")["title"], "Đảng ủy Khoa Mẫu")
    assert (about.last_modified_by, about.language) == ("Đảng ủy Khoa Mẫu", "vi")
    assert about.created.isoformat()[:19] == about.modified.isoformat()[:19] == "2026-12-05T00:00:00"
    with zipfile.ZipFile(io.BytesIO(made("party-short"))) as archive:
        assert {each.date_time for each in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@pytest.mark.parametrize(("sides", "break_"), [(False, "nextPage"), (True, "oddPage")])
def test_pages_of_a_list_of_contents_have_no_number_and_the_text_begins_a_sheet(sides, break_):
    report = draft("party")
    report["layout"] |= {"double_sided": sides}
    file = write(report)
    sections = list(part(file, "word/document.xml").iter(qn("w:sectPr")))
    names = docx.Document(io.BytesIO(file)).part.rels
    heads = [{each.get(qn("w:type")): names[each.get(qn("r:id"))].target_part.partname.rpartition("/")[2]
              for each in section.findall(qn("w:headerReference"))} for section in sections[:2]]
    assert heads == [{"default": "header-first.xml", "first": "header-first.xml"},
                     {"default": "header-default.xml", "first": "header-first.xml"}]
    assert [val(each, "type") for each in sections[:2]] == ["nextPage", break_]
    assert (part(file, "word/settings.xml").find(qn("w:mirrorMargins")) is not None) == sides


def test_a_title_of_any_length_is_told_as_far_as_the_format_holds_it():
    about = docx.Document(io.BytesIO(write(data("party", title="Báo cáo " * 60)))).core_properties
    assert about.title == ("Báo cáo " * 60)[:255]


@pytest.mark.parametrize("name", NAMES)
def test_the_same_report_is_the_same_file(name):
    made.cache_clear()
    first = made(name)
    made.cache_clear()
    assert made(name) == first


def test_another_day_is_another_file():
    assert write(data("party", day="2026-12-06")) != made("party-short")
