"""The word processor's file of reports: its styles as the layout lays down, and opened by LibreOffice for real."""

import re
import zipfile

import pdfplumber
import pytest
from lxml import etree
from printed import MM, layout, sample

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def part(name, path):
    with zipfile.ZipFile(sample(name)) as archive:
        return etree.fromstring(archive.read(path))


def text(node):
    return "".join(node.itertext(f"{W}t"))


@pytest.mark.parametrize("name", ["party", "state"])
def test_styles_name_their_font_and_no_theme(name):
    styles = part(f"{name}-short.docx", "word/styles.xml")
    fonts = styles.findall(f".//{W}rFonts")
    assert len(fonts) > 20
    for font in fonts:
        assert {value for key, value in font.items() if "Theme" not in key} == {"Times New Roman"}
        assert not [key for key in font.keys() if "heme" in key]


@pytest.mark.parametrize("name", ["party", "state"])
def test_every_component_has_a_style_of_its_size_and_weight(name):
    components = layout(name)["components"]
    ids = {"body": "BodyText", "chapter": "Heading1", "section": "Heading2", "subsection": "Heading3", "point": "Heading4",
           "item": "Heading5"}
    styles = {style.get(f"{W}styleId"): style for style in part(f"{name}-short.docx", "word/styles.xml").iter(f"{W}style")}
    for component, data in components.items():
        run = styles[ids.get(component, component)].find(f"{W}rPr")
        assert int(run.find(f"{W}sz").get(f"{W}val")) / 2 == data["size"]["pt"]
        for key, flag in (("bold", "b"), ("italic", "i")):
            assert (run.find(W + flag).get(f"{W}val") != "0") == data[key], component
    for style, component in {"ListBullet": "body", "ListNumber": "body", "FootnoteText": "table"}.items():
        assert int(styles[style].find(f"{W}rPr/{W}sz").get(f"{W}val")) / 2 == components[component]["size"]["pt"]


@pytest.mark.parametrize("name", ["party-short", "state-short", "party-draft", "party-double"])
def test_sections_are_a4_with_the_margins_and_their_own_numbers(name):
    page = layout(name.partition("-")[0])["page"]
    sections = part(f"{name}.docx", "word/document.xml").findall(f".//{W}sectPr")
    assert len(sections) == (2 if name.endswith("double") else 3)
    for index, section in enumerate(sections):
        size, margins = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
        wide = size.get(f"{W}orient") == "landscape"
        assert wide == (index == len(sections) - 1)
        for side in ("top", "right", "bottom", "left"):
            wanted = page["landscape" if wide else "upright"][side]["mm"]
            assert int(margins.get(W + side)) / 1440 * 25.4 == pytest.approx(wanted, abs=0.1)
        assert section.find(f"{W}titlePg") is not None
        assert (section.find(f"{W}pgNumType") is not None) == (index > 0)


def test_the_title_stands_once_and_charts_are_pictures_that_leave_their_table():
    document = part("party-short.docx", "word/document.xml")
    paragraphs = [text(node) for node in document.iter(f"{W}p")]
    assert paragraphs.count("BÁO CÁO") == 1
    assert not [paragraph for paragraph in paragraphs if paragraph.startswith("Báo cáo tổng kết")]
    assert "Biểu đồ: Đảng viên theo chi bộ" in paragraphs and "Số Một" in paragraphs
    with zipfile.ZipFile(sample("party-short.docx")) as archive:
        assert [archive.read(name)[1:4] for name in archive.namelist() if "media" in name] == [b"PNG"]
        footnotes = etree.fromstring(archive.read("word/footnotes.xml"))
    alternative = [node.get("descr") for node in document.iter() if node.tag.endswith("}docPr")]
    assert len(alternative) == 1 and "Đảng viên theo chi bộ" in alternative[0]
    assert "Theo số liệu ngày 30/11/2026." in text(footnotes)
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in document.iter(f"{W}tr"))


def test_a_draft_says_so_on_every_page():
    with zipfile.ZipFile(sample("party-draft.docx")) as archive:
        for kind in ("default", "first"):
            assert "DỰ THẢO" in text(etree.fromstring(archive.read(f"word/header-{kind}.xml")))
            foot = text(etree.fromstring(archive.read(f"word/footer-{kind}.xml")))
            assert foot == "Số liệu minh họa"


@pytest.mark.parametrize("name", ["party-short", "state-short", "party-long"])
def test_libreoffice_opens_it_as_laid_down(name, through_libreoffice):
    data = layout(name.partition("-")[0])
    margins = data["page"]["upright"]
    with pdfplumber.open(through_libreoffice / f"{name}.pdf") as document:
        # A list of contents stands on a page before the first.
        first = 1 if "MỤC LỤC" in document.pages[0].extract_text() else 0
        page = document.pages[first + 1]
        assert (float(page.width) / MM, float(page.height) / MM) == pytest.approx((210, 297), abs=0.2)
        body = [letter for letter in page.chars if letter["top"] / MM > 17]
        assert min(letter["x0"] for letter in body) / MM == pytest.approx(margins["left"]["mm"], abs=0.5)
        assert max(letter["x1"] for letter in body if letter["text"] != " ") / MM <= 210 - margins["right"]["mm"] + 0.5
        assert round(max(letter["size"] for letter in body), 1) == data["components"]["body"]["size"]["pt"]
        # Where Times New Roman is not installed its metric twin stands in.
        assert {re.sub(r"^[A-Z]{6}\+", "", letter["fontname"]).split("-")[0] for letter in page.chars} <= {
            "LiberationSerif", "TimesNewRoman", "TimesNewRomanPSMT"}
        assert page.extract_text().startswith("2")
        assert not document.pages[first].extract_text().startswith("1\n")
        assert first == 0 or not document.pages[0].extract_text().startswith(("1\n", "2\n", "i\n"))


@pytest.mark.parametrize("name", ["party-short", "state-short"])
def test_libreoffice_has_the_pages_and_the_words_of_the_print(name, through_libreoffice):
    def words(path):
        with pdfplumber.open(path) as document:
            # The number of a page and labels are read elsewhere; a line may end at another word.
            pages = [page.crop((0, 17 * MM, page.width, page.height - 14 * MM)).extract_text() for page in document.pages]
        return len(pages), set(" ".join(pages).replace("\xa0", " ").split())

    (printed, print_words), (shown, word_words) = words(sample(f"{name}.pdf")), words(through_libreoffice / f"{name}.pdf")
    assert abs(shown - printed) <= 1
    # Of a word that ends a line the rest may stand on the next.
    assert {word for word in print_words - word_words if "-" not in word} == set()
    assert not {word for word in word_words - print_words if "-" not in word} - {"."}
