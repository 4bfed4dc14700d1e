"""Nothing internal leaves the office: a canary in every internal place, and every kind of internal text planted in every way out,
each way with its negative control."""

import json

import faculty
import pytest
from artefacts import everything
from conftest import DATE, tree
from faculty import path_of

# Kinds of internal text: what stands in an internal page or column, and what a writer copies of it.
KINDS = {
    "title": "Phân công trực phòng máy cuối kỳ",
    "summary": "Ba thành viên xin đổi lịch trực phòng máy vì việc riêng",
    "tag": "đổi lịch trực phòng máy",
    "heading": "Ý kiến về việc đóng cửa phòng máy cũ",
    "sentence with quotes": "Tổ phó nêu ý kiến “không tán thành” việc xóa bỏ lịch trực",
    "sentence with bold and a link": "Tổ trưởng ủy quyền cho tổ phó giải quyết đơn xin đổi lịch",
    "one sentence of two": "Đơn này không đưa ra ngoài tổ máy",
    "item of a list": "Chìa khóa phòng máy cũ giao ông bảo vệ giữ",
    "row of a table": "Vũ Thử Bốn, thứ hai, con ốm phải đi viện",
    "alternative text": "Ảnh chụp tờ đơn xin đổi lịch trực",
    "title of a picture": "Tờ đơn xin đổi lịch trực có chữ ký",
    "footnote": "Riêng hai người vắng mặt sẽ được hỏi qua điện thoại",
    "part of a long sentence": "phòng thực hành số bốn bị dột từ tháng trước nên hai máy tiện hỏng hẳn",
    "sentence of an internal chapter": "Cấp ủy đã kiểm điểm nghiêm túc từng việc được giao trong năm",
    "cell of an internal column": "Tập thể khác",
    "amount of an internal column": "2.500.000",
}
PAGE = """---
title: Phân công trực phòng máy cuối kỳ
audience: internal
summary: Ba thành viên xin đổi lịch trực phòng máy vì việc riêng.
tags: [đổi lịch trực phòng máy]
---

## Ý kiến về việc đóng cửa phòng máy cũ

Tổ phó nêu ý kiến "không tán thành" việc xóa bỏ lịch trực. **Tổ trưởng** ủy quyền cho [tổ phó](https://example.org/) giải quyết
đơn xin đổi lịch. Đơn này không đưa ra ngoài tổ máy.

- Chìa khóa phòng máy cũ giao ông bảo vệ giữ.

| Ai | Buổi | Vì sao |
|---|---|---|
| Vũ Thử Bốn | thứ hai | con ốm phải đi viện |

![Ảnh chụp tờ đơn xin đổi lịch trực](to-don.jpg "Tờ đơn xin đổi lịch trực có chữ ký")

Cả tổ nhất trí.[^1] Tổ báo cáo rằng phòng thực hành số bốn bị dột từ tháng trước nên hai máy tiện hỏng hẳn, ba máy khác phải chuyển tạm.

[^1]: Riêng hai người vắng mặt sẽ được hỏi qua điện thoại.
"""
INTERNAL = {"noi-bo/truc-phong-may.md": PAGE, "noi-bo/to-don.jpg": faculty.picture()}
NEWS = "---\ntitle: Tin thử\ndate: 2026-10-01\ntags: [Thử]\n---\n\nĐảng bộ họp.\n"


def quoted(texts):
    return " ".join(f"{text}." for text in texts)


def plain_svg(texts):
    lines = "".join(f'<text x="0" y="{20 * line}">{text}</text>' for line, text in enumerate(texts, start=1))
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="900" height="400" viewBox="0 0 900 400">{lines}</svg>'


# Ways out: the public files that a writer copies the texts into.
WAYS = {
    "text of a page": lambda texts: {"tin-tuc/tin.md": NEWS + "\n" + "\n\n".join(texts) + "\n"},
    "one paragraph": lambda texts: {"tin-tuc/tin.md": NEWS + "\n" + quoted(texts) + "\n"},
    "headings": lambda texts: {"tin-tuc/tin.md": NEWS + "".join(f"\n## {text}\n" for text in texts)},
    "emphasis within words": lambda texts: {
        "tin-tuc/tin.md": NEWS + "".join(f"\n**{text[:1]}**{text[1:]}\n" for text in texts)},
    "a table": lambda texts: {"tin-tuc/tin.md": NEWS + "\n| Mục |\n|---|\n" + "".join(f"| {text} |\n" for text in texts)},
    "alternative texts": lambda texts: {
        "tin-tuc/anh.jpg": faculty.picture(), "tin-tuc/tin.md": NEWS + "".join(f"\n![{text}](anh.jpg)\n" for text in texts)},
    "titles of links": lambda texts: {
        "tin-tuc/tin.md": NEWS + "".join(f"\n[Xem](../gioi-thieu.md '{text}')\n" for text in texts)},
    "the summary": lambda texts: {"tin-tuc/tin.md": NEWS.replace("tags:", f"summary: {json.dumps(quoted(texts))}\ntags:")},
    "titles": lambda texts: {
        f"tin-tuc/tin-{number}.md": NEWS.replace("Tin thử", json.dumps(f"Về việc {text}")) for number, text in enumerate(texts)},
    "the site's description": lambda texts: {
        "site.yaml": faculty.pages()["site.yaml"] + f"description: {json.dumps(quoted(texts))}\n"},
    "a chapter": lambda texts: {
        "bao-cao/2026/03-phuong-huong.md": faculty.pages()["bao-cao/2026/03-phuong-huong.md"] + "\n" + "\n\n".join(texts) + "\n"},
    "a text file": lambda texts: {"static/ghi-chu.txt": "\n".join(texts)},
    "a drawing": lambda texts: {
        "tin-tuc/ve.svg": plain_svg(texts), "tin-tuc/tin.md": NEWS + "\n![Hình vẽ thử](ve.svg)\n"},
    "the other place of tone marks": lambda texts: {
        "site.yaml": faculty.pages()["site.yaml"] + "tone_style: new\n",
        "tin-tuc/tin.md": NEWS + "\n" + "\n\n".join(texts) + "\n"},
}
# A title copied into a public title is no secret any more, and no longer one that tells.
NO_WAY = {("titles", "title"), ("titles", "tag")}


def leaks(kyyeu, root):
    """What the search finds: the message of each, by the text that it shows."""
    result = kyyeu.run("check", "--root", root, "--date", DATE, "--format", "json")
    found = json.loads(result.stdout)
    return result.returncode, [problem["message"] for problem in found if problem["rule"] == "privacy/internal-value"], found


def shows(message, kind):
    """Whether a message tells of this kind of text: it shows the internal sentence that the text is, or is a part of."""
    shown = message.split("“", 1)[1].split("” của content", 1)[0].replace('"', "").replace("“", "").replace("”", "").rstrip("…")
    wanted = KINDS[kind].replace("“", "").replace("”", "")
    if kind == "part of a long sentence":
        return shown.startswith("Tổ báo cáo rằng phòng thực hành số bốn")
    if kind == "row of a table":
        return shown.startswith("Vũ Thử Bốn") and "con ốm" in shown
    return wanted.casefold().startswith(shown.casefold())


@pytest.mark.parametrize("way", WAYS)
def test_every_kind_of_internal_text_is_found_on_every_way_out(kyyeu, tmp_path, way):
    root = faculty.write(tmp_path, changes=INTERNAL | WAYS[way](list(KINDS.values())))
    code, found, _ = leaks(kyyeu, root)
    assert code == 1
    missed = [kind for kind in KINDS if not any(shows(message, kind) for message in found)]
    assert [kind for kind in missed if (way, kind) not in NO_WAY] == [], found
    # Each is told once, however many files repeat it.
    assert len(set(found)) == len(found)
    told = [message for kind in KINDS for message in found if shows(message, kind)]
    assert len(told) == len(set(told))


@pytest.mark.parametrize("way", WAYS)
def test_nothing_is_found_where_something_else_is_said(kyyeu, tmp_path, way):
    others = ["Kế hoạch đọc sách quý tới", "Mỗi lớp một cuốn sổ tay nhỏ", "Thư viện mở cửa đến chín giờ tối", "1.234.000",
              "Vũ Thử Bốn", "Phòng máy", "Lịch trực phòng thư viện của lớp đã dán ở cửa", "Tập thể lớp"]
    root = faculty.write(tmp_path, changes=INTERNAL | WAYS[way](others))
    code, found, everything_found = leaks(kyyeu, root)
    assert found == []
    assert code == 0, everything_found


def test_what_only_the_print_says_is_found_before_it_is_printed(kyyeu, tmp_path):
    report = faculty.pages()["bao-cao/2026/index.md"]
    planted = report.replace("Các chi bộ]", f"{KINDS['item of a list']}]")
    assert planted != report
    root = faculty.write(tmp_path, changes=INTERNAL | {"bao-cao/2026/index.md": planted})
    result = kyyeu.build(root, "--format", "json")
    found = [problem for problem in json.loads(result.stdout) if problem["rule"] == "privacy/internal-value"]
    assert result.returncode == 1
    assert [problem["file"] for problem in found] == ["content/bao-cao/2026/index.md"]
    assert not (root / "public").exists()


def test_one_title_stops_nothing_and_one_sentence_is_told_once(kyyeu, tmp_path):
    site = faculty.pages()["site.yaml"]
    for title in ("Báo cáo", "Đảng viên", "Chi bộ", "Kế hoạch", "Tin thử"):
        root = faculty.write(tmp_path, changes={"noi-bo.md": f"---\ntitle: {title}\naudience: internal\n---\n"})
        assert leaks(kyyeu, root)[:2] == (0, []), title
    text = KINDS["item of a list"]
    root = faculty.write(tmp_path, changes=INTERNAL | {"site.yaml": site + f"description: {text}\n"})
    code, found, _ = leaks(kyyeu, root)
    assert code == 1 and len(found) == 1
    assert f"“{text}” của content/noi-bo/truc-phong-may.md:13:1" in found[0] and " tệp khác" in found[0]


def test_a_cleared_text_is_published_and_no_other(kyyeu, tmp_path):
    cleared, other = KINDS["item of a list"], KINDS["footnote"]
    page = NEWS.replace("tags:", f"cleared_texts:\n  - text: {cleared}\n    reason: Đảng ủy đồng ý công bố\ntags:")
    root = faculty.write(tmp_path, changes=INTERNAL | {"tin-tuc/tin.md": page + f"\n{cleared}.\n"})
    result = kyyeu.build(root, "--no-pdf", "--strict")
    assert result.returncode == 0, result.stderr.decode()
    assert cleared in (root / "public/tin-tuc/tin/index.html").read_text()
    before = tree(root / "public")
    faculty.write(root, changes=INTERNAL | {"tin-tuc/tin.md": page + f"\n{cleared}.\n\n{other}.\n"})
    code, found, _ = leaks(kyyeu, root)
    assert code == 1 and len(found) == 1 and other in found[0]
    # A clearance that clears nothing is told.
    faculty.write(root, changes=INTERNAL | {"tin-tuc/tin.md": page})
    result = kyyeu.build(root, "--no-pdf", "--strict", "--format", "json")
    assert result.returncode == 1
    assert {problem["rule"] for problem in json.loads(result.stdout)} == {"privacy/needless-clearance"}
    assert tree(root / "public") == before


# Canaries.


def canaries():
    """Files with a canary in every place that a public edition leaves out, and those canaries by their places."""
    sung = {}

    def canary(place):
        sung[place] = f"chimhot{len(sung) + 1:02}x"
        return sung[place]

    def head(what, lines):
        return f"---\ntitle: {canary(what + ', title')} riêng\n{lines}summary: {canary(what + ', summary')}\n" \
               f"tags: [{canary(what + ', tag')}]\naliases: [/{canary(what + ', alias')}/]\n" \
               f"slug: {canary(what + ', slug')}\n# {canary(what + ', comment')}\n---\n\n"

    def body(what):
        return f"{canary(what + ', text')} **{canary(what + ', bold')}** `{canary(what + ', code')}`[^1]\n\n" \
               f"## {canary(what + ', heading')}\n\n| {canary(what + ', head of a table')} |\n|---|\n| {canary(what + ', cell')} |\n\n" \
               f"> {canary(what + ', quotation')}\n\n[x](https://example.org/{canary(what + ', address')} '{canary(what + ', title of a link')}')\n\n" \
               f"[^1]: {canary(what + ', footnote')}\n[rest]: https://example.org/{canary(what + ', reference')}\n"

    files = {}
    for what, lines in {"internal": "audience: internal\n", "draft": "draft: true\n", "not yet due": "publish_on: 2027-01-01\n",
                        "expired": "expires_on: 2026-01-01\n", "internal draft": "audience: internal\ndraft: true\n"}.items():
        name = canary(f"{what}, file name")
        files[f"{name}.md"] = head(what, lines) + body(what)
    kinds = {
        "branch": "kind: branch\ncode: kin\ntype: office\nposts: [{{post: {0}, name: {1}, academic_title: {2}}}]\n",
        "organisation": "kind: organisation\ntype: trade-union\ndirected_by: {0}\nposts: [{{post: {1}, name: {2}}}]\n",
        "study session": "kind: study-session\ndate: 2026-05-05\nsubject: {0}\nlevel: city\nplace: {1}\n"
                         "resolution: {{number: {2}, issuer: {3}}}\n",
        "partner": "kind: partner\ndepartments: [{0}]\nwebsite: https://{1}.example/\n",
        "activity": "kind: activity\ndate: 2026-05-05\nplace: {0}\norganisation: {1}\n",
        "document": "kind: document\nnumber: {0}\nissuer: {1}\nissued_on: 2026-05-05\ntype: {2}\n",
    }
    for kind, keys in kinds.items():
        if kind == "branch":
            continue
        values = [canary(f"{kind}, value {number}") for number in range(4)]
        sung.update()
        files[f"kin-{kind.replace(' ', '-')}.md"] = f"---\ntitle: {canary(kind + ', title')}\naudience: internal\n" \
            + keys.format(*values) + "---\n\n" + canary(kind + ", text") + "\n"
    files["bao-cao/2026/05-kin.md"] = f"---\ntitle: {canary('chapter, title')}\naudience: internal\n---\n\n{canary('chapter, text')}\n"
    files["bao-cao/2026/12-kin.md"] = f"---\ntitle: {canary('annex, title')}\naudience: internal\nannex: true\n---\n\n{canary('annex, text')}\n"
    files["kho/index.md"] = f"---\ntitle: {canary('folder, title')}\naudience: internal\n---\n"
    file = f"{canary('file of an internal folder, name')}.txt"
    files[f"kho/{file}"] = canary("file of an internal folder, text")
    files["kho/trang.md"] = f"---\ntitle: {canary('page of an internal folder, title')}\n---\n\n" \
        + canary("page of an internal folder, text") + f"\n\n[Tệp]({file})\n"
    files["site.yaml"] = faculty.pages()["site.yaml"] + f"# {canary('comment of the settings')}\n"
    files["tin-tuc/tin.md"] = NEWS.replace("tags:", f"# {canary('comment of a public page')}\ntags:") \
        + f"\n[rest]: https://example.org/{canary('unused reference of a public page')}\n"
    return files, sung


def test_no_canary_leaves_the_office_and_every_one_was_there(kyyeu, tmp_path):
    files, sung = canaries()
    root = faculty.write(tmp_path, changes=files)
    for place, canary in sung.items():
        if "value" in place:
            continue
        assert any(canary in path or canary.encode() in (text if isinstance(text, bytes) else text.encode())
                   for path, text in files.items()), place
    result = kyyeu.build(root)
    assert result.returncode == 0, result.stderr.decode()
    kinds = set()
    for path, text in everything(root / "public"):
        kinds.add(path.suffix)
        assert [place for place, canary in sung.items() if canary in text.casefold()] == [], path
    assert {".html", ".pdf", ".xml", ".css"} <= kinds


def test_the_internal_ones_among_the_canaries_sing_for_the_office(kyyeu, tmp_path):
    files, sung = canaries()
    root = faculty.write(tmp_path, changes=files)
    result = kyyeu.run("build", "--audience", "internal", "--root", root, "--date", DATE, "--no-pdf")
    assert result.returncode == 0, result.stderr.decode()
    text = "\n".join(text for _, text in everything(root / "internal"))
    for place in ("internal, title", "internal, text", "internal, cell", "internal, footnote", "chapter, text", "annex, text",
                  "folder, title", "page of an internal folder, text", "file of an internal folder, text", "document, text"):
        assert sung[place] in text, place
    assert sung["draft, text"] not in text
