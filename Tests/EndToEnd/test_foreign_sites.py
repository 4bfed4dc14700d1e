"""Pages of other generators, moved over as they are: one run names every fault of front matter and text, at its place.

    KYYEU_BINARY=.build/debug/kyyeu python -m pytest Tests/EndToEnd/test_foreign_sites.py
"""

import json

import pytest

HUGO = {
    "_index.md": "---\ntitle: Nhà văn hóa\n---\n\nXin chào.\n",
    "bai-viet/_index.md": "---\ntitle: Bài viết\n---\n",
    "bai-viet/index.md": "---\ntitle: Các bài viết\n---\n",
    "bai-viet/mot.md": "+++\ntitle = \"Bài một\"\ndate = 2026-03-04T08:00:00+07:00\ncategories = [\"Đoàn\"]\n+++\n\n"
                       "Xem [bài hai](hai-khong-co.md).\n",
    "bai-viet/hai.md": "---\ntitle: Bài hai\ndate: 2026-03-05T08:00:00+07:00\nlastmod: 2026-03-06\ndescription: Tóm tắt\n"
                       "menu: main\n---\n\n![Hình](khong-co.jpg)\n\nCó {{ members.totl }} người.\n",
}
JEKYLL = {
    "index.md": "---\nlayout: home\ntitle: Câu lạc bộ\n---\n\nXem [bản cũ](/cu/khong-co/).\n",
    "bai/2026-03-04-mot.md": "---\nlayout: post\ntitle: Một\npermalink: /bai/mot/\ncategories: Tin Hoạt-động\n---\n\n"
                             "[không có gì](#cho-khong-co) và [bài](khong-co.md)\n",
    "bai/nhap.md": "---\ntitle: Nháp\npublished: false\n---\n\n[x](khong-co.md)\n",
    "bai/truoc.md": "\n---\ntitle: Dòng trống đứng trước\n---\n\n[x](khong-co.md)\n",
}
ZOLA = {
    "_index.md": "+++\ntitle = \"Trang chủ\"\nsort_by = \"date\"\n+++\n\nXin chào.\n",
    "tai-lieu/a.md": "+++\ntitle = \"A\"\nweight = 2\n[taxonomies]\ntags = [\"Hội\"]\n[extra]\nhinh = \"a.png\"\n+++\n\n"
                     "[x](khong-co.md)\n",
    "tai-lieu/b.md": "---\ntitle: B\ntaxonomies:\n  tags: [Hội]\nextra:\n  hinh: a.png\n---\n\n[x](khong-co.md)\n",
}
ELEVENTY = {
    "index.md": "---json\n{\"title\": \"Trang chủ\", \"layout\": \"base.njk\"}\n---\n\n[x](khong-co.md)\n",
    "tin/mot.md": "---\ntitle: Một\ndate: Created\neleventyNavigation:\n  key: mot\n---\n\n[x](khong-co.md)\n",
    "tin/hai.md": "---\ntitle:Hai\n---\n\n[x](khong-co.md)\n",
    "tin/ba.md": "---\ntitle: Ba\neleventyExcludeFromCollections: true\n----\n\n[x](khong-co.md)\n",
}
FAULTS = {
    "hugo": (HUGO, [
        "bai-viet/hai.md:3:7 content/bad-date",
        "bai-viet/hai.md:4:1 content/unknown-key",
        "bai-viet/hai.md:5:1 content/unknown-key",
        "bai-viet/hai.md:6:1 content/unknown-key",
        "bai-viet/hai.md:9:1 links/missing-image",
        "bai-viet/hai.md:11:4 content/unknown-figure",
        "bai-viet/index.md:: content/same-address",
        "bai-viet/mot.md:1:1 content/front-matter-form",
        "bai-viet/mot.md:7:5 links/broken-page",
    ]),
    "jekyll": (JEKYLL, [
        "bai/2026-03-04-mot.md:2:1 content/unknown-key",
        "bai/2026-03-04-mot.md:4:1 content/unknown-key",
        "bai/2026-03-04-mot.md:5:1 content/unknown-key",
        "bai/2026-03-04-mot.md:8:33 links/broken-page",
        "bai/nhap.md:3:1 content/unknown-key",
        "bai/nhap.md:6:1 links/broken-page",
        "bai/truoc.md:1:1 content/front-matter-form",
        "bai/truoc.md:6:1 links/broken-page",
        "index.md:2:1 content/unknown-key",
        "index.md:6:5 links/broken-page",
    ]),
    "zola": (ZOLA, [
        "_index.md:1:1 content/front-matter-form",
        "tai-lieu/a.md:1:1 content/front-matter-form",
        "tai-lieu/a.md:10:1 links/broken-page",
        "tai-lieu/b.md:3:1 content/unknown-key",
        "tai-lieu/b.md:5:1 content/unknown-key",
        "tai-lieu/b.md:9:1 links/broken-page",
    ]),
    "eleventy": (ELEVENTY, [
        "index.md:1:1 content/front-matter-form",
        "index.md:5:1 links/broken-page",
        "tin/ba.md:4:1 content/unclosed-front-matter",
        "tin/ba.md:6:1 links/broken-page",
        "tin/hai.md:2:1 content/front-matter-syntax",
        "tin/hai.md:5:1 links/broken-page",
        "tin/mot.md:3:7 content/bad-date",
        "tin/mot.md:4:1 content/unknown-key",
        "tin/mot.md:8:1 links/broken-page",
    ]),
}


def told(kyyeu, root, *more):
    result = kyyeu.run("check", "--root", root, "--date", "2026-12-05", "--format", "json", *more)
    assert result.returncode == 1
    return [f"{one['file'].removeprefix('content/')}:{one['line'] or ''}:{one['column'] or ''} {one['rule']}"
            for one in json.loads(result.stdout)]


def site(root, files):
    for name, text in ({"site.yaml": "name: Ví dụ\n"} | files).items():
        path = root / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return root


@pytest.mark.parametrize("generator", FAULTS)
def test_one_run_names_every_fault_of_front_matter_and_text(kyyeu, tmp_path, generator):
    files, faults = FAULTS[generator]
    assert told(kyyeu, site(tmp_path, files)) == faults


def test_what_is_named_in_the_text_of_a_page_is_the_same_once_its_front_matter_is_mended(kyyeu, tmp_path):
    text = "\n[x](khong-co.md) {{ members.totl }}\n\n![Hình](khong-co.jpg)\n"
    wrong = told(kyyeu, site(tmp_path / "a", {"a.md": "---\ntitle: A\nlang: vi\n---\n" + text}))
    right = told(kyyeu, site(tmp_path / "b", {"a.md": "---\ntitle: A\nlanguage: vi\n---\n" + text}))
    assert wrong == ["a.md:3:1 content/unknown-key", *right] and len(right) == 3


def test_the_text_of_a_draft_is_not_checked_whatever_its_front_matter(kyyeu, tmp_path):
    root = site(tmp_path, {"a.md": "---\ntitle: A\ndraft: true\nlang: vi\n---\n\n[x](khong-co.md)\n"})
    assert told(kyyeu, root) == ["a.md:4:1 content/unknown-key"]
