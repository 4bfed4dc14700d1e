"""Every kind of mistake that an editor makes: exit code 1, the right rule at the right place, the published site untouched."""

import json
import os

import pytest

from conftest import tree

GOOD = "---\ntitle: Tốt\n---\n\n## Kết quả\n\nNội dung.\n"
HEAD = "---\ntitle: Bài\n---\n\n"

# name: (files, rule, file, line, column)
MISTAKES = {
    "unknown key": ({"a.md": "---\ntitle: A\ntitel: B\n---\n"}, "content/unknown-key", "a.md", 3, 1),
    "wrong type": ({"a.md": "---\ntitle: A\nweight: nặng\n---\n"}, "content/wrong-type", "a.md", 3, 9),
    "wrong date": ({"a.md": "---\ntitle: A\ndate: 31/02/2026\n---\n"}, "content/bad-date", "a.md", 3, 7),
    "missing field": ({"tin-tuc/a.md": "---\ntitle: A\nkind: news\n---\n"}, "content/missing-field", "tin-tuc/a.md", 1, 1),
    "two sources": (
        {"a.md": "---\ntitle: A\n---\n", "a/index.md": "---\ntitle: A\n---\n"}, "content/same-address", None, None, None),
    "broken link": ({"a.md": HEAD + "Xem [bài](khong-co.md).\n"}, "links/broken-page", "a.md", 5, 5),
    "broken anchor": ({"a.md": HEAD + "Xem [bài](tot.md#khong).\n"}, "links/broken-anchor", "a.md", 5, 5),
    "missing image": ({"a.md": HEAD + "![Ảnh](khong-co.png)\n"}, "links/missing-image", "a.md", 5, 1),
    "out of content": ({"a.md": HEAD + "Xem [tệp](../../etc/passwd).\n"}, "links/outside-content", "a.md", 5, 5),
    "not UTF-8": ({"a.md": HEAD.encode() + b"M\xe3 s\xff\n"}, "content/not-utf8", "a.md", 5, 2),
    "broken YAML": ({"a.md": "---\ntitle: \"A\n---\n"}, "content/front-matter-syntax", "a.md", None, None),
    "unclosed front matter": ({"a.md": "---\ntitle: A\n"}, "content/unclosed-front-matter", "a.md", 1, 1),
    "unknown figure": ({"a.md": HEAD + "Có {{ member.total }} đảng viên.\n"}, "content/unknown-figure", "a.md", 5, 4),
    "unknown kind": ({"a.md": "---\ntitle: A\nkind: nwes\n---\n"}, "content/unknown-value", "a.md", 3, 7),
    "refused address": ({"a.md": HEAD + "[x](javascript:x)\n"}, "markdown/refused-address", "a.md", 5, 1),
    "anchor on the own page": ({"a.md": HEAD + "Xem [bài](#khong).\n"}, "links/broken-anchor", "a.md", 5, 5),
    "picture out of content": ({"a.md": HEAD + "![Ảnh](../../anh.png)\n"}, "links/outside-content", "a.md", 5, 1),
    "refused address in disguise": ({"a.md": HEAD + "[x](java&#x73;cript:x)\n"}, "markdown/refused-address", "a.md", 5, 1),
    "key given twice": ({"a.md": "---\ntitle: A\ntitle: B\n---\n"}, "content/duplicate-key", "a.md", 3, 1),
    "wrong item of a list": ({"a.md": "---\ntitle: A\ntags: [x, [y]]\n---\n"}, "content/wrong-type", "a.md", 3, 11),
    "alias that is no address": ({"a.md": "---\ntitle: A\naliases: [../x]\n---\n"}, "content/bad-alias", "a.md", 3, 11),
    "alias of another page": ({"a.md": "---\ntitle: A\naliases: [/tot/]\n---\n"}, "content/same-address", "a.md", 3, 11),
    "slug that is none": ({"a.md": "---\ntitle: A\nslug: Bài Một\n---\n"}, "content/bad-slug", "a.md", 3, 7),
    "days out of order": (
        {"a.md": "---\ntitle: A\npublish_on: 2026-05-02\nexpires_on: 2026-05-01\n---\n"}, "content/dates-out-of-order", "a.md",
        4, 13),
    "unknown page of a translation": (
        {"a.md": "---\ntitle: A\ntranslation_of: khong.md\n---\n"}, "content/unknown-page", "a.md", 3, 17),
    "control character": ({"a.md": "---\ntitle: A\u202eB\n---\n"}, "content/control-character", "a.md", 2, 9),
    "no front matter": ({"a.md": "# Bài\n\nNội dung.\n"}, "content/missing-field", "a.md", 1, 1),
    "second committee": (
        {f"{name}.md": "---\ntitle: A\nkind: committee\nterm: 2025–2030\nposts: []\nmembers:\n  total: 1\nbranches:\n"
                       "  count: 0\n---\n" for name in "ab"}, "content/one-committee", None, None, None),
    "present over required": (
        {"a.md": "---\ntitle: A\nkind: study-session\ndate: 2026-01-01\nsubject: B\nlevel: city\nrequired: 1\npresent: 2\n---\n"},
        "content/over-at-most", "a.md", 8, 10),
    "unknown key of the settings": ({"site.yaml": "name: V\nnam: W\n"}, "content/unknown-key", "site.yaml", 2, 1),
    "wrong base URL": ({"site.yaml": "name: V\nbase_url: https://vi-du.vn/?a\n"}, "content/bad-base-url", "site.yaml", 2, 11),
    "escaped HTML in a template": (
        {"/templates/page.mustache": "<p>\n{{page.body}}</p>\n"}, "templates/unescaped", "/templates/page.mustache", 2, 1),
    "section over words": (
        {"/templates/page.mustache": "{{#strings}}x{{/strings}}\n"}, "templates/wrong-use", "/templates/page.mustache", 1, 1),
    "section never closed": (
        {"/templates/page.mustache": "<p>\n  {{#page}}\n</p>\n"}, "templates/syntax", "/templates/page.mustache", 2, 3),
    "missing word": (
        {"/templates/page.mustache": "{{strings.khong_co}}\n"}, "templates/missing-string", "/templates/page.mustache", 1, 1),
    "unknown block": (
        {"/templates/page.mustache": "{{<layout}}{{$man}}x{{/man}}{{/layout}}\n"}, "templates/unknown-block",
        "/templates/page.mustache", 1, 12),
    "missing asset of a style sheet": (
        {"/templates/assets/base.css": "a { background: url(khong.svg) }\n"}, "templates/missing-asset",
        "/templates/assets/base.css", None, None),
    "unknown template name": (
        {"/templates/page.mustache": "<p>\n{{pag.title}}</p>\n"}, "templates/unknown-name", "/templates/page.mustache", 2, 1),
    "unknown template partial": (
        {"/templates/page.mustache": "<p>\n{{>partials/khong}}</p>\n"}, "templates/unknown-partial",
        "/templates/page.mustache", 2, 1),
    "cycle of templates": (
        {"/templates/page.mustache": "{{>partials/a}}\n", "/templates/partials/a.mustache": "<p>\n{{>partials/a}}</p>\n"},
        "templates/cycle", "/templates/partials/a.mustache", 2, 1),
}


@pytest.mark.parametrize("name", MISTAKES)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_a_mistake_is_named_and_nothing_is_published(kyyeu, site, name, line_end):
    files, rule, file, line, column = MISTAKES[name]
    root = site({"tot.md": GOOD})
    assert kyyeu.build(root).returncode == 0
    before = tree(root / "public")

    def ending(text):
        return text.replace("\n", line_end) if isinstance(text, str) else text.replace(b"\n", line_end.encode())

    site({path: ending(text) for path, text in files.items()})
    result = kyyeu.build(root, "--format", "json")
    findings = [f for f in json.loads(result.stdout) if f["severity"] == "error"]
    assert result.returncode == 1
    assert [f["rule"] for f in findings] == [rule], findings
    found = findings[0]
    if file is not None:
        assert found["file"] == (file[1:] if file.startswith("/") else "content/" + file)
    if line is not None:
        assert (found["line"], found["column"]) == (line, column)
    assert found["message"] and found["help"]
    assert tree(root / "public") == before


def test_an_unreadable_file_is_named_without_waiting(kyyeu, site):
    root = site({"tot.md": GOOD})
    assert kyyeu.build(root).returncode == 0
    before = tree(root / "public")
    os.mkfifo(root / "content/ong.md")
    result = kyyeu.build(root, "--format", "json", timeout=20)
    assert result.returncode == 1
    assert [(f["rule"], f["file"]) for f in json.loads(result.stdout)] == [("content/unreadable", "content/ong.md")]
    assert tree(root / "public") == before


def test_a_file_that_may_not_be_read_is_named(kyyeu, site):
    root = site({"tot.md": GOOD, "kin.md": GOOD})
    os.chmod(root / "content/kin.md", 0)
    result = kyyeu.build(root, "--format", "json")
    assert result.returncode == 1
    assert [(f["rule"], f["file"]) for f in json.loads(result.stdout)] == [("content/unreadable", "content/kin.md")]
    assert not (root / "public").exists()


def test_two_names_that_look_alike_are_refused(kyyeu, site):
    root = site({"t\u00f4i.md": GOOD, "to\u0302i.md": GOOD})
    result = kyyeu.build(root, "--format", "json")
    assert result.returncode == 1
    assert "content/same-name" in {f["rule"] for f in json.loads(result.stdout)}


def test_two_tags_of_one_address_are_refused(kyyeu, site):
    root = site({"a.md": "---\ntitle: A\ntags: [dân vận, đan van]\n---\n"})
    result = kyyeu.build(root, "--format", "json")
    assert result.returncode == 1
    assert [f["rule"] for f in json.loads(result.stdout) if f["severity"] == "error"] == ["content/tags-collide"]


def test_a_symlink_out_of_content_is_refused(kyyeu, site, tmp_path):
    (tmp_path / "secret.md").write_text("---\ntitle: Kín\n---\n\nkín đáo\n")
    root = site({"tot.md": GOOD})
    assert kyyeu.build(root).returncode == 0
    before = tree(root / "public")
    (root / "content/ngoai.md").symlink_to(tmp_path / "secret.md")
    result = kyyeu.build(root, "--format", "json")
    assert result.returncode == 1
    assert [(f["rule"], f["file"]) for f in json.loads(result.stdout)] == [
        ("content/symlink-outside", "content/ngoai.md")]
    assert tree(root / "public") == before


def test_all_mistakes_are_shown_at_once_in_the_order_of_files_and_lines(kyyeu, site):
    root = site({
        "c.md": "---\ntitle: C\n---\n\n[x](mat.md)\n",
        "b.md": "---\ntitle: B\ntitel: x\nsumary: y\n---\n",
        "a.md": "---\ntitle: A\ntga: x\n---\n",
    })
    findings = json.loads(kyyeu.build(root, "--format", "json").stdout)
    places = [(f["file"], f["line"]) for f in findings]
    assert places == [("content/a.md", 3), ("content/b.md", 3), ("content/b.md", 4), ("content/c.md", 5)]


def test_an_internal_page_never_reaches_a_public_build(kyyeu, site):
    root = site({
        "kin.md": "---\ntitle: Canary-Title\naudience: internal\nsummary: Canary-Summary\ntags: [canary-tag]\n"
                  "aliases: [/canary-alias/]\n---\n\nCanary-Body\n",
        "noi-bo/index.md": "---\ntitle: Canary-Section\naudience: internal\n---\n",
        "noi-bo/con.md": "---\ntitle: Canary-Child\n---\n",
        "noi-bo/canary.txt": "Canary-File",
        "tot.md": GOOD,
    }, settings="name: V\nbase_url: https://example.org/\n")
    result = kyyeu.build(root)
    assert result.returncode == 0, result.stderr.decode()
    for path, data in tree(root / "public").items():
        assert "canary" not in path.lower() and b"canary" not in data.lower(), path
        assert not path.startswith(("kin/", "noi-bo/")), path
