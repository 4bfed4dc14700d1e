"""Data of reports of a faculty that does not exist, as the word processor's file is made of it, and the files made."""

import functools
import io
import pathlib
import re
import sys

import docx
from PIL import Image
from printed import layout

ROOT = pathlib.Path(__file__).resolve().parents[2]
FONTS = pathlib.Path("/usr/share/fonts/truetype/liberation2")
FACES = {"regular": "Regular", "bold": "Bold", "italic": "Italic", "bold-italic": "BoldItalic"}
SENTENCE = (
    "Đảng ủy Khoa lãnh đạo, chỉ đạo các chi bộ thực hiện đầy đủ chương trình công tác năm; ẾCH ẬP ỦY ban và ỄNH ƯƠNG là "
    "những chữ cao, theo Nghị quyết số 12-NQ/ĐU năm học 2025-2026.")
SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 90" width="300" height="90">'
    '<rect x="60" y="10" width="200" height="20" fill="#888888"/><rect x="60" y="40" width="120" height="20" fill="#444444"/>'
    '<text x="4" y="24" font-size="10" font-family="Liberation Serif">Số Một</text>'
    '<text x="4" y="54" font-size="10" font-family="Liberation Serif">Số Hai</text></svg>')


def paragraph(*content):
    return {"t": "paragraph", "c": list(content)}


def heading(level, *content, id=None):
    """Its number, where it has one, stands before it as a text of its own."""
    component = ("section", "subsection", "point", "item")[level - 2]
    if number := re.match(r"(?:[\d.]+\.|[a-zđ]\)|-) ", content[0]):
        content = (number[0][:-1] + "\u00a0", content[0][number.end():], *content[1:])
    return {"t": "heading", "component": component, "level": level, "id": id or f"h-{level}-{content}", "c": list(content)}


def lines(*items, ordered=False, start=1):
    blocks = [{"blocks": [paragraph(item)] if isinstance(item, str) else item} for item in items]
    return {"t": "list", "ordered": ordered, "start": start, "items": blocks}


def cell(words, **more):
    return {"c": [words] if words else [], **more}


def column(align="left", role="text"):
    return {"align": align, "role": role}


def table(count=6, caption="Đảng viên theo chi bộ", unit="Đơn vị tính: đảng viên"):
    """Branches with a head over two rows, and a total."""
    rows = [
        {"total": False, "cells": [
            cell(str(number)), cell(f"Chi bộ Bộ môn Ví dụ số {number} có tên khá dài", head=True), cell(str(number * 3)),
            cell(str(number * 2)), cell("+1")]}
        for number in range(1, count + 1)]
    total = {"total": True, "cells": [cell(""), cell("Tổng cộng", head=True), cell("100"), cell("60"), cell("+6")]}
    head = [
        [cell("TT", rows=2), cell("Chi bộ", rows=2), cell("Năm 2026", columns=2), cell("Tăng (+), giảm (−)", rows=2)],
        [cell("Tổng số"), cell("Nữ")]]
    return {
        "t": "table", **({"caption": [caption]} if caption else {}), **({"unit": unit} if unit else {}),
        "columns": [column("center", "ordinal"), column(role="name")] + [column("right", "number")] * 3,
        "head": head, "rows": rows + [total], "notes": ["Số liệu tính đến ngày 30/11/2026."]}


def wide_table(count, words="1.234.567"):
    """As many columns of numbers as asked for."""
    return {
        "t": "table", "caption": [f"Bảng {count} cột"], "columns": [column("right", "number")] * count,
        "head": [[cell(f"Chỉ tiêu {number}") for number in range(1, count + 1)]],
        "rows": [{"total": False, "cells": [cell(words) for _ in range(count)]} for _ in range(4)], "notes": []}


def tall_table():
    """A row that no page can hold."""
    return {
        "t": "table", "columns": [column("center", "ordinal"), column()], "head": [[cell("TT"), cell("Nội dung")]],
        "rows": [{"total": False, "cells": [cell("1"), cell(" ".join([SENTENCE] * 40))]},
                 {"total": False, "cells": [cell("2"), cell("Dòng sau")]}], "notes": []}


def chart():
    return {
        "t": "chart", "svg": SVG, "alt": "Đảng viên theo chi bộ: Số Một 20, Số Hai 12.",
        "caption": ["Biểu đồ: Đảng viên theo chi bộ"], "unit": "Đơn vị tính: đảng viên",
        "table": {"t": "table", "columns": [column(role="name"), column("right", "number")],
                  "head": [[cell("Chi bộ"), cell("Đảng viên")]],
                  "rows": [{"total": False, "cells": [cell("Số Một", head=True), cell("20")]},
                           {"total": False, "cells": [cell("Số Hai", head=True), cell("12")]}], "notes": []}}


def body(count=2, sentences=4):
    return [paragraph(f"Đoạn {number}. " + " ".join([SENTENCE] * sentences)) for number in range(1, count + 1)]


def chapters(separator):
    note = {"t": "footnote", "number": 1, "blocks": [paragraph("Theo số liệu ngày 30/11/2026.")]}
    return [
        {"id": "mo-dau", "name": "ĐẶC ĐIỂM TÌNH HÌNH", "blocks": [
            heading(2, "1. Thuận lợi"), paragraph("Năm 2026 có nhiều thuận lợi", note, "."), *body()]},
        {"id": "ket-qua", "name": f"I{separator} TÌNH HÌNH VÀ KẾT QUẢ", "blocks": [
            heading(2, "1. Công tác chính trị", id="chinh-tri"), heading(3, "1.1. Học tập"), *body(),
            heading(4, "a) Kết quả"), lines("Một là;", "Hai là."), table(),
            heading(3, "1.2. Tuyên truyền"), *body(1), heading(2, "2. Công tác ", {"t": "emphasis", "c": ["tổ chức"]}),
            chart(), *body()]},
        {"id": "nhiem-vu", "name": f"II{separator} NHIỆM VỤ", "blocks": [
            heading(2, "1. Phương hướng"), *body(1), heading(3, "1.1. Chỉ tiêu"),
            lines("Kết nạp 04 đảng viên;", [paragraph("Đại hội:"), lines("chi bộ;", "đảng bộ.")]),
            lines("Bước ba;", "Bước bốn.", ordered=True, start=3),
            paragraph("Trên đây là báo cáo của Đảng ủy Khoa.")]},
    ]


def annexes():
    return [
        {"id": "phu-luc-1", "name": "Phụ lục 1", "title": "Biểu tổng hợp",
         "reference": "(kèm theo Báo cáo số\u00a007-BC/ĐU, ngày\u00a005/12/2026 của Đảng ủy Khoa Mẫu)", "landscape": False,
         "blocks": [heading(2, "1. Đội ngũ"), table(30, "Tổng hợp"), table(3, None, None), table(3, None, None)]},
        {"id": "phu-luc-2", "name": "Phụ lục 2", "title": "Biểu rộng",
         "reference": "(kèm theo Báo cáo số\u00a007-BC/ĐU, ngày\u00a005/12/2026 của Đảng ủy Khoa Mẫu)", "landscape": True,
         "blocks": [table(30, "Rộng")]},
    ]


def data(name, **changes):
    """A report in the layout of that name."""
    rules = layout(name)
    is_party = name == "party"
    head = {
        "parent": "ĐẢNG BỘ TRƯỜNG VÍ DỤ", "issuer": "ĐẢNG ỦY KHOA MẪU",
        "nation": "ĐẢNG CỘNG SẢN VIỆT NAM" if is_party else "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "number": "Số\u00a007-BC/ĐU" if is_party else "Số:\u00a007/BC-KM", "marks": [], "type": "BÁO CÁO",
        "place": "Hà Nội, ngày\u00a005\u00a0tháng\u00a012\u00a0năm\u00a02026",
        "subject": "tổng kết công tác năm 2026, phương hướng nhiệm vụ năm 2027"}
    if not is_party:
        head |= {"motto": "Độc lập - Tự do - Hạnh phúc", "addressee": "Kính gửi: Trường Ví dụ"}
    closing = {
        "signers": [{"authority": "T/M ĐẢNG ỦY" if is_party else "TM. KHOA", "post": "PHÓ BÍ THƯ", "name": "Nguyễn Văn Ví Dụ"}],
        "recipients_title": "Nơi nhận:", "recipients": ["- Đảng ủy Trường Ví dụ;", "- Các chi bộ;", "- Lưu Đảng ủy."]}
    return {
        "title": "Báo cáo tổng kết công tác năm 2026, phương hướng nhiệm vụ năm 2027", "author": "Đảng ủy Khoa Mẫu",
        "subject": "tổng kết công tác năm 2026", "language": "vi", "day": "2026-12-05", "layout": rules, "labels": {},
        "head": head, "opening": [paragraph("Số liệu tính đến ngày 30/11/2026.")],
        "chapters": chapters(rules["words"]["heading_separator"]), "closing": closing, "contents": None,
        "annexes": annexes(), **changes}


def contents(separator):
    entries = [
        (1, "mo-dau", "ĐẶC ĐIỂM TÌNH HÌNH", True), (1, "ket-qua", f"I{separator} TÌNH HÌNH VÀ KẾT QUẢ", True),
        (2, "chinh-tri", "1. Công tác chính trị", True), (1, "nhiem-vu", f"II{separator} NHIỆM VỤ", True),
        (1, "phu-luc-1", "Phụ lục 1: Biểu tổng hợp", False)]
    return {"title": "MỤC LỤC", "entries": [
        dict(zip(("level", "id", "text", "has_page"), entry)) for entry in entries]}


def draft(name):
    labels = {"top_right": "DỰ THẢO", "bottom_left": "Số liệu minh họa"}
    report = data(name, labels=labels, contents=contents(layout(name)["words"]["heading_separator"]))
    report["head"] |= {"draft": "Dự thảo lần 2", "marks": ["Tài liệu hội nghị"]}
    return report


def awkward(name):
    """Everything that a text can hold."""
    note = {"t": "footnote", "number": 1, "blocks": [paragraph("Chú thích có hai đoạn."), paragraph(
        "Đoạn thứ hai, ", {"t": "link", "to": "https://example.org/", "c": ["trang ngoài"]}, ".")]}
    blocks = [
        heading(2, "1. Trích dẫn, ghi chú và danh sách", id="trich-dan"),
        paragraph(
            "Theo Nghị quyết số 12-NQ/ĐU của ", {"t": "strong", "c": ["Đảng ủy ", {"t": "emphasis", "c": ["Trường"]}]}, note,
            "; một lần nữa", {"t": "footnote-again", "number": 1}, ". ",
            {"t": "link", "to": "#trich-dan", "c": ["Kết quả"]}, " và ",
            {"t": "link", "to": "https://example.org/mot-dia-chi?a=1&b=2", "c": ["trang ngoài"]}, {"t": "break"},
            {"t": "code", "text": "mã <b> & \"trích\""}, " và ", {"t": "deletion", "c": ["gạch bỏ"]}, " H",
            {"t": "lowered", "c": ["2"]}, "O, m", {"t": "raised", "c": ["3"]}, " ",
            {"t": "picture", "file": "picture/1.png", "alt": "Biểu trưng"}, "."),
        {"t": "quotation", "blocks": [paragraph("Một câu trích dẫn ngắn.")]},
        {"t": "note", "kind": "attention", "title": "Lưu ý", "blocks": [
            paragraph("Một ghi chú cho người đọc báo cáo."), lines("Một;", "Hai.")]},
        lines([paragraph("Cấp một;"), paragraph("Đoạn thứ hai của dòng này."), lines("Cấp hai;", [
            paragraph("Cấp hai nữa:"), lines("Cấp ba.")])], "Cấp một nữa."),
        {"t": "list", "ordered": False, "start": 1, "items": [
            {"checked": False, "blocks": [paragraph("Việc chưa xong")]}, {"checked": True, "blocks": [paragraph("Việc đã xong")]}]},
        {"t": "code", "text": "dòng một\n  dòng hai"}, {"t": "rule"},
        {"t": "picture", "file": "picture/2.webp", "alt": "Một bức ảnh", "caption": ["Ảnh: một bức ảnh"]},
        tall_table(), wide_table(9), wide_table(14), *body(1), wide_table(9, "1.234"), wide_table(3), paragraph("Hết.")]
    return data(name, chapters=[{"id": "phan-1", "name": "I- MỌI THỨ", "blocks": blocks}], annexes=[])


REPORTS = {"short": data, "draft": draft, "awkward": awkward}


@functools.cache
def pictures():
    folder = ROOT / ".build/word-reports"
    folder.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (24, 24), "red").save(folder / "1.png")
    Image.new("RGB", (1600, 900), "navy").save(folder / "2.webp")
    return {"picture/1.png": str(folder / "1.png"), "picture/2.webp": str(folder / "2.webp")}


def job(data):
    files = {f"font/{name}": str(FONTS / f"LiberationSerif-{file}.ttf") for name, file in FACES.items()}
    return {"kind": "docx", "data": data, "files": files | pictures(), "epoch": 1_796_428_800}


def write(data):
    """The file's bytes, as the program that prints makes them."""
    if str(ROOT / "printing") not in sys.path:
        sys.path.insert(0, str(ROOT / "printing"))
    import word

    return word.write(job(data))


@functools.cache
def made(name):
    """The file of a sample: `party-short`."""
    rules, _, report = name.partition("-")
    return write(REPORTS[report](rules))


def opened(name):
    return docx.Document(io.BytesIO(made(name)))
