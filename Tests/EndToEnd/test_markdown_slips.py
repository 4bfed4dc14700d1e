"""What Markdown shows or drops without a word: each kind is told in every text of a site, at its place, and the site is still published."""

import json

import pytest

HEAD = "---\ntitle: Bài\n---\n\n"
COMMITTEE = (
    "---\ntitle: Đảng ủy\nkind: committee\nterm: 2025 - 2030\nposts: []\nmembers.total: 41\nbranches.count: 5\n---\n")

# What is typed behind the front matter: the rule, the line and the column.
SLIPS = {
    "**Lưu ý:**nội dung": ("visible-asterisks", 1, 1),
    "Phòng 5*3*2 m": ("emphasis-in-word", 1, 8),
    "| A | B |\n|---|---|\n| x | y | thừa |": ("lost-cells", 3, 11),
    "| A | B |\n|---|---|\n| `a|b` | x |": ("lost-cells", 3, 5),
    "| A | B |\n|---|\n| x | y |": ("bars-without-table", 2, 1),
    "[kế hoạch](tep/Kế hoạch 2026.pdf)": ("broken-link-form", 1, 1),
    "![x](anh (1).jpg)": ("broken-link-form", 1, 1),
    "[a][không có]": ("broken-link-form", 1, 1),
    "Xem [x]().": ("empty-address", 1, 5),
    "Có { members.total } đảng viên.": ("single-braces", 1, 4),
    "Gồm:\n•\tmột\n•\thai": ("pasted-list", 2, 1),
    "a) một\nb) hai": ("pasted-list", 1, 1),
    "I. Một\nII. Hai": ("pasted-list", 1, 1),
    "Đoạn này là một câu.\n---": ("accidental-heading", 1, 1),
    "```\nmã\n\n## Hết": ("unclosed-fence", 1, 1),
    "    Đoạn thụt đầu dòng như trong Word.": ("accidental-code", 1, 5),
    "1986. Năm ấy bắt đầu đổi mới.": ("year-as-list", 1, 1),
    "#Không cách": ("hash-without-space", 1, 1),
    "Một câu[^x].": ("call-without-footnote", 1, 8),
    "Một câu.\n\n[^x]: Không ai dẫn.": ("footnote-without-call", 3, 1),
    "{% include a.html %}": ("foreign-markup", 1, 1),
    "[TOC]": ("foreign-markup", 1, 1),
    "!!! note": ("foreign-markup", 1, 1),
    ":::note": ("foreign-markup", 1, 1),
    "Theo $E=mc^2$.": ("formula", 1, 6),
}

KEPT = """Có 70~80 người, rồi 90~100 người; 5$ và 10$; một *nghiêng; #doankhoa #tinhnguyen; phân công 02 đảng viên.

Họp<br>giao ban ở phòng 12 m<sup>2</sup>, uống H<sub>2</sub>O.

## Kết quả {#kq}

Xem [kết quả](#kq).
"""


def found(kyyeu, root, *options):
    result = kyyeu.run("check", "--root", root, "--date", "2026-12-05", "--format", "json", *options)
    return result.returncode, json.loads(result.stdout)


def test_every_kind_is_told_at_its_place_in_one_run(kyyeu, site):
    names = {f"bai-{number:02}.md": text for number, text in enumerate(SLIPS)}
    root = site({"index.md": HEAD + "Chào.\n"} | {name: HEAD + text + "\n" for name, text in names.items()})
    code, findings = found(kyyeu, root)
    assert code == 0
    told = {finding["file"].removeprefix("content/"): finding for finding in findings if finding["severity"] == "warning"}
    for name, text in names.items():
        rule, line, column = SLIPS[text]
        finding = told[name]
        assert (finding["rule"], finding["line"] - 4, finding["column"]) == (f"markdown/{rule}", line, column), text
        assert finding["help"]
    assert len(told) == len(names)


@pytest.mark.parametrize("lead, indent", [("", ""), ("> ", "> "), ("- ", "  "), ("> [!LƯU Ý]\n> ", "> ")])
def test_a_slip_is_found_within_lists_quotations_and_notes(kyyeu, site, lead, indent):
    text = f"{lead}Dòng đầu\n{indent}có **Lưu ý:**nội dung\n"
    _, findings = found(kyyeu, site({"index.md": HEAD + text}))
    line = 4 + len(text.splitlines())
    assert [(each["rule"], each["line"], each["column"]) for each in findings] == [
        ("markdown/visible-asterisks", line, len(indent) + 4)]


def test_minutes_and_chapters_of_reports_are_held_against_the_same(kyyeu, site):
    files = {
        "index.md": HEAD,
        "bien-ban/mot.md": "---\ntitle: Biên bản\nkind: minutes\ndate: 2026-05-05\nchair: Người Một\nsecretary: Người Hai\n"
            "---\n\n**Lưu ý:**nội dung\n",
        "bao-cao/2026/index.md": "---\ntitle: Báo cáo\nyear: 2026\nissuer: Đảng ủy\ndraft_number: 1\n---\n",
        "bao-cao/2026/01-a.md": "---\ntitle: Kết quả\n---\n\n## 1. Mục\n\n**Lưu ý:**nội dung\n",
    }
    root = site(files, settings="name: Ví dụ\nparent: Đảng bộ Trường\nplace: Hà Nội\n")
    _, findings = found(kyyeu, root, "--audience", "internal")
    told = {(each["file"], each["rule"], each["line"], each["column"]) for each in findings}
    assert ("content/bien-ban/mot.md", "markdown/visible-asterisks", 9, 1) in told
    assert ("content/bao-cao/2026/01-a.md", "markdown/visible-asterisks", 7, 1) in told
    assert ("content/bao-cao/2026/01-a.md", "report/typed-heading-number", 5, 4) in told


def test_what_is_right_or_meant_is_published_as_it_stands(kyyeu, site):
    root = site({"index.md": HEAD + KEPT, "dang-uy.md": COMMITTEE})
    result = kyyeu.build(root, "--strict")
    assert result.returncode == 0, result.stderr.decode()
    page = (root / "public/index.html").read_text(encoding="utf-8")
    assert "70~80 người, rồi 90~100 người" in page and "<del>" not in page
    assert "Họp<br />\ngiao ban ở phòng 12 m<sup>2</sup>, uống H<sub>2</sub>O." in page
    assert '<h2 id="kq">Kết quả</h2>' in page and "{#kq}" not in page


@pytest.mark.parametrize("text, places", [
    ("Đảng bộ có 42 đảng viên, 6 chi bộ.", [(12, "42", "41"), (26, "6", "5")]),
    ("Đảng bộ hiện có **42** đảng viên.", [(19, "42", "41")]),
    ("Đảng bộ gồm 06 chi bộ trực thuộc.", [(13, "6", "5")]),
    ("Tổng số đảng viên: 42.", [(20, "42", "41")]),
    ("Có 6/6 chi bộ đạt.", [(6, "6", "5")]),
    ("Toàn Đảng bộ có 41 đảng viên, 5 chi bộ; 5/5 chi bộ đạt.", []),
    ("Phân công 02 đảng viên. Chi bộ A có 12 đảng viên. Đảng bộ có 6 đảng viên dự bị.", []),
    ("Năm 2020, Đảng bộ có 30 đảng viên. Đảng bộ Trường có 1.200 đảng viên.", []),
])
def test_typed_totals_are_held_against_the_figures(kyyeu, site, text, places):
    _, findings = found(kyyeu, site({"index.md": HEAD + text + "\n", "dang-uy.md": COMMITTEE}), "--lang", "vi")
    told = [each for each in findings if each["rule"] == "content/typed-total"]
    assert [each["column"] for each in told] == [column for column, _, _ in places]
    for each, (_, typed, count) in zip(told, places):
        assert f"có {typed} " in each["message"] and each["message"].endswith(f"là {count}")
        assert "{{ members.total }}" in each["help"] or "{{ branches.count }}" in each["help"]
