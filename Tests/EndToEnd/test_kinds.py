"""Kinds as data: what ships, and what a site adds with one YAML file and one template.

    KYYEU_BINARY=.build/debug/kyyeu python -m pytest Tests/EndToEnd/test_kinds.py
"""

import json
import pathlib

import pytest

MINUTES = """---
title: Họp chi ủy tháng chín
date: 2026-09-05
place: Phòng họp số hai tầng ba
chair: Người Chủ Trì
secretary: Người Thư Ký
present: 12
absent: [Người Vắng Mặt đi điều trị dài ngày]
conclusions: [Giao tổ máy thử bàn giao phòng số năm cho nhóm mới]
tags: [Họp kín]
---

Ý kiến của từng người về việc phân công.
"""

PLAN = """---
title: Việc phải làm quý tư
period: Quý IV năm 2026
tasks:
  - {task: Kiểm kê kho hóa chất cũ, who: Nhóm trực ban, until: 2026-10-15}
  - {task: Thay khóa phòng thử, who: Tổ máy thử}
%s---

Lời dẫn của kế hoạch.
"""

HOME = "---\ntitle: Trang chủ\n---\n\nXin chào.\n"
SECRETS = ["Họp chi ủy", "Người Chủ Trì", "Người Thư Ký", "Phòng họp số hai", "điều trị dài ngày", "bàn giao phòng",
           "Họp kín", "phân công", "bien-ban", "Biên bản"]
PLANNED = ["Việc phải làm", "Kiểm kê kho", "Nhóm trực ban", "Lời dẫn của kế hoạch", "ke-hoach"]


def write(root: pathlib.Path, files: dict[str, str]) -> pathlib.Path:
    for path, text in files.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return root


@pytest.fixture
def offices(tmp_path):
    """A site with pages of both kinds, beside a public news item."""
    return write(tmp_path / "site", {
        "content/site.yaml": "name: Khoa Ví Dụ\nbase_url: https://khoa.example/\n",
        "content/index.md": HOME,
        "content/tin-tuc/a.md": "---\ntitle: Tin mới\ndate: 2026-09-01\n---\n\nTin.\n",
        "content/bien-ban/hop.md": MINUTES,
        "content/ke-hoach/q4.md": PLAN % "",
    })


def everything(folder: pathlib.Path) -> str:
    return "\n".join(str(path.relative_to(folder)) + "\n" + path.read_text(encoding="utf-8", errors="replace")
                     for path in sorted(folder.rglob("*")) if path.is_file())


def findings(result) -> list[str]:
    return [f"{one['file']}:{one['line']}:{one['column']} {one['rule']}: {one['message']}"
            for one in json.loads(result.stdout)]


def test_the_public_has_nothing_of_minutes_and_plans(kyyeu, offices):
    """No page, listing, feed, sitemap or tag of the public names them; the office has them all."""
    assert kyyeu.build(offices).returncode == 0
    public = everything(offices / "public")
    assert "Tin mới" in public and "feed.xml" in public and "sitemap.xml" in public
    for text in SECRETS + PLANNED:
        assert text not in public, text
    assert kyyeu.build(offices, "--audience", "internal").returncode == 0
    internal = everything(offices / "internal")
    for text in SECRETS + PLANNED:
        assert text in internal, text


def test_the_office_reads_minutes_and_plans_with_all_that_they_say(kyyeu, offices):
    assert kyyeu.build(offices, "--audience", "internal").returncode == 0
    minutes = (offices / "internal/bien-ban/hop/index.html").read_text(encoding="utf-8")
    for label, value in [("Địa điểm", "Phòng họp số hai tầng ba"), ("Chủ trì", "Người Chủ Trì"),
                         ("Thư ký", "Người Thư Ký"), ("Có mặt", "12")]:
        assert f"<div><dt>{label}</dt><dd>{value}</dd></div>" in minutes
    assert "<li>Người Vắng Mặt đi điều trị dài ngày</li>" in minutes
    assert "<li>Giao tổ máy thử bàn giao phòng số năm cho nhóm mới</li>" in minutes
    assert 'Ngày tổ chức <time datetime="2026-09-05">' in minutes
    plan = (offices / "internal/ke-hoach/q4/index.html").read_text(encoding="utf-8")
    assert "<dt>Thời gian thực hiện</dt><dd>Quý IV năm 2026</dd>" in plan
    assert ('<tr><td>Kiểm kê kho hóa chất cũ</td><td>Nhóm trực ban</td><td><time datetime="2026-10-15">15/10/2026'
            "</time></td></tr>\n<tr><td>Thay khóa phòng thử</td><td>Tổ máy thử</td><td></td></tr>") in plan
    listed = (offices / "internal/bien-ban/index.html").read_text(encoding="utf-8")
    assert "<div><dt>Chủ trì</dt><dd>Người Chủ Trì</dd></div>" in listed


def test_minutes_are_never_public_and_a_plan_is_once_its_page_says_so(kyyeu, offices):
    write(offices, {"content/ke-hoach/q4.md": PLAN % "audience: public\n"})
    assert kyyeu.build(offices).returncode == 0
    public = everything(offices / "public")
    assert "Kiểm kê kho hóa chất cũ" in public and "Người Chủ Trì" not in public
    before = everything(offices / "public")
    write(offices, {"content/bien-ban/hop.md": MINUTES.replace("tags:", "audience: public\ntags:")})
    result = kyyeu.build(offices, "--format", "json")
    assert result.returncode == 1
    assert findings(result) == [
        "content/bien-ban/hop.md:10:11 content/never-public: “Biên bản” không được đăng công khai "
        "(yêu cầu: audience: internal, hoặc không ghi; giá trị hiện có: audience: public)"]
    assert everything(offices / "public") == before


def test_a_theme_does_not_change_who_reads_minutes(kyyeu, offices):
    """Templates of the site's own show more of a page to whoever reads it, and no page to more people."""
    write(offices, {
        "templates/minutes.mustache": "{{<layout}}{{$main}}{{#minutes}}{{chair}}{{/minutes}}{{/main}}{{/layout}}\n",
        "templates/kinds/minutes.yaml": "name: {vi: Biên bản, en: Minutes}\naudience: public\n",
        "templates/strings/vi.yaml": "minutes_chair: Người điều hành\n",
    })
    assert kyyeu.build(offices).returncode == 0
    for text in SECRETS:
        assert text not in everything(offices / "public"), text


KIND = """# Thiết bị của khoa.
name: {vi: Thiết bị, en: Piece of equipment}
label: {vi: Thiết bị, en: Equipment}
folder: thiet-bi
fields:
  model:
    type: text
    required: true
    doc: {vi: "Kiểu, mã hiệu", en: Its model}
    label: {vi: Kiểu máy, en: Model}
    sample: MX-2
  bought:
    type: date
    doc: {vi: Ngày mua, en: When it was bought}
    label: {vi: Ngày mua, en: Bought on}
  checked:
    type: date
    doc: {vi: Ngày kiểm định, en: When it was checked}
  lent:
    type: whole
    doc: {vi: Số máy cho mượn, en: How many are lent}
  pieces:
    type: whole
    doc: {vi: Số máy, en: How many there are}
    label: {vi: Số lượng, en: Number}
  room:
    type: choice
    doc: {vi: Nơi đặt, en: Where it is}
    label: {vi: Nơi đặt, en: Room}
    choices:
      lab: {vi: Phòng thí nghiệm, en: Laboratory}
      store: {vi: Kho, en: Store}
  keeper:
    type: page
    of: branch
    doc: {vi: Chi bộ quản lý, en: The branch that keeps it}
  parts:
    type: list
    doc: {vi: Phụ kiện, en: Its parts}
    fields:
      part: {type: text, required: true, doc: {vi: Tên, en: Name}}
      worth: {type: whole, doc: {vi: Giá trị, en: Worth}}
facts: [model, pieces, room]
rules:
  - notBefore: [checked, bought]
  - atMost: [lent, pieces]
"""

TEMPLATE = """{{<article}}{{$facts}}{{#equipment}}<dl>
<dt>{{strings.equipment_model}}</dt><dd>{{model}}</dd>
{{#bought}}<dt>{{strings.equipment_bought}}</dt><dd>{{text}}</dd>{{/bought}}
<dt>{{strings.equipment_room}}</dt><dd class="{{room}}">{{room_label}}</dd>
{{#keeper}}<dd>{{#url}}<a href="{{url}}">{{title}}</a>{{/url}}</dd>{{/keeper}}
{{#has_parts}}{{#parts}}<li>{{part}}: {{worth}}</li>{{/parts}}{{/has_parts}}
</dl>{{/equipment}}{{/facts}}{{/article}}
"""

PAGE = """---
title: Máy đo
model: MX-2 <b>
bought: 5/9/2026
pieces: 1200
room: lab
keeper: Chi bộ Một
parts:
  - {part: Đầu dò, worth: 15000}
---

Hướng dẫn.
"""


@pytest.fixture
def equipped(tmp_path):
    """A site with a kind of its own, made of one YAML file and one template."""
    return write(tmp_path / "site", {
        "content/site.yaml": "name: Khoa Ví Dụ\n", "content/index.md": HOME,
        "content/to-chuc/index.md": "---\ntitle: Tổ chức\n---\n",
        "content/to-chuc/chi-bo/mot.md": "---\ntitle: Chi bộ Một\ncode: mot\ntype: office\n---\n",
        "content/thiet-bi/may-do.md": PAGE, "kinds/equipment.yaml": KIND, "templates/equipment.mustache": TEMPLATE,
    })


def test_a_kind_is_one_file_and_one_template(kyyeu, equipped):
    result = kyyeu.build(equipped)
    assert result.returncode == 0, result.stderr.decode()
    page = (equipped / "public/thiet-bi/may-do/index.html").read_text(encoding="utf-8")
    for text in ["<p class=\"article__kind\">Thiết bị</p>", "<dt>Kiểu máy</dt><dd>MX-2 &lt;b&gt;</dd>",
                 "<dt>Ngày mua</dt><dd>05/9/2026</dd>", "<dd class=\"lab\">Phòng thí nghiệm</dd>",
                 "<a href=\"/to-chuc/chi-bo/mot/\">Chi bộ Một</a>", "<li>Đầu dò: 15.000</li>"]:
        assert text in page, text
    listed = (equipped / "public/thiet-bi/index.html").read_text(encoding="utf-8")
    for text in ["<dt>Kiểu máy</dt><dd>MX-2 &lt;b&gt;</dd>", "<dt>Số lượng</dt><dd>1.200</dd>",
                 "<dt>Nơi đặt</dt><dd>Phòng thí nghiệm</dd>"]:
        assert text in listed, text


def test_its_words_are_those_of_the_language(kyyeu, equipped):
    write(equipped, {"content/site.yaml": "name: Faculty\nlanguage: en\n"})
    assert kyyeu.build(equipped).returncode == 0
    page = (equipped / "public/thiet-bi/may-do/index.html").read_text(encoding="utf-8")
    assert "<dt>Model</dt>" in page and "Laboratory" in page and "Kiểu máy" not in page


def test_the_commands_know_it(kyyeu, equipped):
    told = kyyeu.run("explain", "kind", "equipment", "--root", equipped).stdout.decode()
    assert "kind: equipment – Thiết bị\nNơi đặt tệp: content/thiet-bi/\n" in told
    assert "  model    Kiểu, mã hiệu (bắt buộc)\n           một dòng chữ: model: MX-2\n" in told
    assert "một trong: Trang thường (page), Hoạt động (activity), Báo cáo tổng kết (annual-report), " in told
    shown = kyyeu.run("explain", "template", "page", "--root", equipped).stdout.decode()
    assert "{{#equipment}} – Chỉ ở bài loại “Thiết bị”" in shown and "  {{room_label}} – Nơi đặt, để hiển thị" in shown
    made = kyyeu.run("new", "equipment", "Máy cắt", "--root", equipped)
    assert made.stdout.decode() == "Đã tạo content/thiet-bi/may-cat.md\n"
    assert "model:  # Kiểu, mã hiệu (bắt buộc); ví dụ: MX-2\n" in (equipped / "content/thiet-bi/may-cat.md").read_text(encoding="utf-8")
    assert kyyeu.build(equipped).returncode == 0


@pytest.mark.parametrize("line, place, message", [
    ("modle: MX-2", "3:1", "content/unknown-key: Không có mục nào tên là “modle”"),
    ("model: MX-2\nbought: hôm qua", "4:9", "content/bad-date: "),
    ("model: MX-2\nroom: lap", "4:7", "content/unknown-value: “room” không nhận giá trị “lap”"),
    ("model: MX-2\nbought: 5/9/2026\nchecked: 4/9/2026", "5:10",
     "content/dates-out-of-order: “checked” (04/9/2026) đứng trước “bought” (05/9/2026)"),
    ("model: MX-2\npieces: 2\nlent: 3", "5:7", "content/over-at-most: “lent” là 3, lớn hơn “pieces” là 2"),
    ("model: MX-2\nparts:\n  - {worth: 3}", "5:5", "content/missing-field: Thiếu mục “part” trong “parts”"),
    ("model: MX-2\nkeeper: khong-co.md", "4:9", "content/unknown-page: Không có trang “khong-co.md”"),
])
def test_its_pages_are_checked_by_its_fields(kyyeu, equipped, line, place, message):
    write(equipped, {"content/thiet-bi/may-do.md": f"---\ntitle: Máy đo\n{line}\n---\n"})
    result = kyyeu.run("check", "--root", equipped, "--format", "json")
    assert result.returncode == 1
    told = [one for one in findings(result) if f"may-do.md:{place} " in one]
    assert told and message in told[0], findings(result)


def test_a_template_asks_for_no_field_that_the_kind_has_not(kyyeu, equipped):
    write(equipped, {"templates/equipment.mustache": "{{#equipment}}{{modle}}{{/equipment}}\n"})
    result = kyyeu.run("check", "--root", equipped, "--format", "json")
    (told,) = findings(result)
    assert told.startswith("templates/equipment.mustache:1:15 templates/unknown-name: Không có trường “modle” ở đây ")
    assert " model, " in told and " room_label, " in told
    assert "Đổi “modle” thành “model”" in result.stdout.decode()


REFUSED = {
    "a key of a kind that is mistyped": (
        "name: {vi: Sổ, en: Book}\nfolde: so\n", "2:1 content/unknown-key: Không có mục nào tên là “folde” (yêu cầu: Một trong: "
        "name, label, plural, folder, view, date, audience, fields, facts, rules)",
        "Đổi “folde” thành “folder”"),
    "a type that there is not": (
        "name: {vi: Sổ, en: Book}\nfields:\n  note: {type: txt, doc: {vi: Ghi, en: Note}}\n",
        "3:16 content/unknown-value: “type” không nhận giá trị “txt” (yêu cầu: Một trong: "
        "text, texts, whole, year, date, flag, choice, page, file, website, email, group, list)", "Đổi “txt” thành “text”"),
    "words in one language": (
        "name: {vi: Sổ}\n", "1:7 content/missing-field: Thiếu mục “en” trong “name”",
        "Thêm một dòng, ví dụ: en: Minutes"),
    "a key without its meaning": (
        "name: {vi: Sổ, en: Book}\nfields:\n  note: {type: text}\n",
        "3:3 content/missing-field: Thiếu mục “doc” trong “note”",
        "Thêm một dòng, ví dụ: doc: {vi: Biên bản, en: Minutes}"),
    "a fact without a label": (
        "name: {vi: Sổ, en: Book}\nfields:\n  note: {type: text, doc: {vi: Ghi, en: Note}}\nfacts: [note]\n",
        "3:3 content/missing-field: Thiếu mục “label” trong “note”",
        "Thêm một dòng, ví dụ: label: {vi: Biên bản, en: Minutes}"),
    "a key that every page has": (
        "name: {vi: Sổ, en: Book}\nfields:\n  date: {type: date, doc: {vi: Ngày, en: Day}}\n",
        "3:3 kinds/name-taken: Tên “date” đã có nghĩa khác (giá trị hiện có: mục của mọi bài)", "Đặt tên khác"),
    "a view that another kind has": (
        "name: {vi: Sổ, en: Book}\nview: minutes\nfields:\n  note: {type: text, doc: {vi: Ghi, en: Note}}\n",
        "2:1 kinds/name-taken: Tên “minutes” đã có nghĩa khác (giá trị hiện có: tên của loại “minutes”)", "Đặt tên khác"),
    "a folder inside that of minutes": (
        "name: {vi: Sổ, en: Book}\nfolder: bien-ban/so\n",
        "2:9 kinds/loosened: Thư mục “bien-ban/so” nằm trong “bien-ban”, nơi đặt bài nội bộ của loại “minutes”",
        "Chọn thư mục khác, hoặc ghi “audience” chặt như loại bài kia"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_mistake_in_a_kind_is_told_with_its_place(kyyeu, equipped, name):
    text, told, help_ = REFUSED[name]
    write(equipped, {"kinds/so.yaml": text})
    result = kyyeu.build(equipped, "--format", "json")
    assert result.returncode == 1
    assert findings(result) == [f"kinds/so.yaml:{told}"]
    assert json.loads(result.stdout)[0]["help"] == help_
    assert not (equipped / "public").exists()


SHIPPED = {
    "who reads minutes": ("minutes", "audience: internal-until-decided\n", "1:11 kinds/loosened: "
                          "Loại bài “minutes” không được phổ biến rộng hơn quy định có sẵn "
                          "(yêu cầu: luôn là nội bộ)"),
    "the type of a key": ("partner", "fields:\n  since: {type: text}\n", "2:11 kinds/shipped: "
                          "Không đổi được “type” của mục “since” trong loại bài có sẵn “partner” "
                          "(yêu cầu: Chỉ doc, label, sample, required)"),
    "a key that is required": ("movement", "fields:\n  organisation: {required: false}\n", "2:18 kinds/loosened: "
                               "Mục “organisation” của loại bài “movement” là bắt buộc"),
    "the folder": ("news", "folder: tin\n", "1:1 kinds/shipped: "
                   "Không đổi được “folder” của loại bài có sẵn “news”"),
    "the keys of a report": ("annual-report", "fields:\n  note: {type: text, doc: {vi: Ghi, en: Note}}\n",
                             "1:1 kinds/shipped: Không đổi được “fields” của loại bài có sẵn “annual-report”"),
}


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_kind_keeps_what_it_is(kyyeu, offices, name):
    kind, text, told = SHIPPED[name]
    write(offices, {f"kinds/{kind}.yaml": text})
    result = kyyeu.build(offices, "--format", "json")
    assert result.returncode == 1
    assert findings(result) == [f"kinds/{kind}.yaml:{told}"]


def test_a_site_keeps_more_in_the_office(kyyeu, offices):
    assert kyyeu.build(offices).returncode == 0 and "Tin mới" in everything(offices / "public")
    write(offices, {"kinds/news.yaml": "audience: internal-until-decided\n"})
    result = kyyeu.build(offices)
    assert result.returncode == 0 and "Tin mới" not in everything(offices / "public")
    assert ("Không đăng: content/tin-tuc/a.md (nội bộ theo loại bài “Tin”; được phép đăng thì ghi “audience: public”)"
            in result.stdout.decode())


def test_a_site_adds_keys_facts_and_words_to_a_shipped_kind(kyyeu, offices):
    write(offices, {
        "kinds/news.yaml": """label: {vi: Tin và sự kiện, en: News and events}
fields:
  source: {type: text, doc: {vi: Nguồn, en: Source}, label: {vi: Nguồn tin, en: Source}}
facts: [source]
""",
        "content/tin-tuc/a.md": "---\ntitle: Tin mới\ndate: 2026-09-01\nsource: Báo Trường\n---\n\nTin.\n",
        "templates/news.mustache": "{{<article}}{{$facts}}{{#news}}<p>{{strings.news_source}}: {{source}}</p>{{/news}}"
                                   "{{/facts}}{{/article}}\n",
    })
    assert kyyeu.build(offices).returncode == 0
    page = (offices / "public/tin-tuc/a/index.html").read_text(encoding="utf-8")
    assert "<p>Nguồn tin: Báo Trường</p>" in page and "Tin và sự kiện" in page
    listed = (offices / "public/tin-tuc/index.html").read_text(encoding="utf-8")
    assert "<dt>Nguồn tin</dt><dd>Báo Trường</dd>" in listed


def test_a_kind_without_a_name_is_asked_for_with_all_names(kyyeu):
    result = kyyeu.run("explain", "kind", "--lang", "vi")
    assert result.returncode == 64 and result.stdout == b""
    assert result.stderr.decode().startswith("Còn thiếu tên. Chọn một trong: page, activity, annual-report, branch, ")
