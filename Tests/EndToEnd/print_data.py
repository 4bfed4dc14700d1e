"""The data of prints about a faculty that does not exist: what Swift hands to the printers, made here for tests of the printers
alone. Each report is what the sample of the same name is (`Tests/PrintingTests/Support/SampleReport.swift`)."""

SENTENCE = (
    "Đảng ủy Khoa lãnh đạo, chỉ đạo các chi bộ thực hiện đầy đủ chương trình công tác năm; ẾCH ẬP ỦY ban và ỄNH ƯƠNG là "
    "những chữ cao, theo Nghị quyết số 12-NQ/ĐU năm học 2025-2026.")
CHART = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 90" width="300" height="90">'
    '<rect x="60" y="10" width="200" height="20" fill="#888888"/><rect x="60" y="40" width="120" height="20" fill="#444444"/>'
    '<text x="4" y="24" font-size="10">Số Một</text><text x="4" y="54" font-size="10" font-family="sans-serif">Số Hai</text></svg>')
ROOM = "\xa0"


def paragraph(*pieces):
    return {"t": "paragraph", "c": list(pieces)}


def heading(text, level, id):
    component = {2: "section", 3: "subsection", 4: "point", 5: "item"}[level]
    return {"t": "heading", "component": component, "level": level, "id": id, "c": [text]}


def footnote(number, *blocks):
    return {"t": "footnote", "number": number, "blocks": list(blocks)}


def listed(*items, ordered=False, start=1):
    return {"t": "list", "ordered": ordered, "start": start, "items": [
        item if isinstance(item, dict) else {"blocks": item if isinstance(item, list) else [paragraph(item)]} for item in items]}


def paragraphs(count, of=4):
    return [paragraph(f"Đoạn {number}. " + " ".join([SENTENCE] * of)) for number in range(1, count + 1)]


def cell(text, head=False, **more):
    return {"c": [text], "head": head, **more}


def table(caption, columns, heads, rows, unit=None, total=(), notes=()):
    """`columns` are pairs of alignment and role; the first of the role `name` is the head of its row."""
    named = next((index for index, (_, role) in enumerate(columns) if role == "name"), None)
    return {
        "t": "table", "caption": [caption], **({"unit": unit} if unit else {}),
        "columns": [{"align": align, "role": role} for align, role in columns],
        "head": [[cell(text) for text in heads]],
        "rows": [
            {"total": number in total, "cells": [cell(text, index == named) for index, text in enumerate(row)]}
            for number, row in enumerate(rows)],
        "notes": list(notes)}


COLUMNS = [("right", "ordinal"), ("left", "name"), ("right", "number"), ("right", "number")]


def members(rows, caption):
    lines = [[str(n), f"Chi bộ Bộ môn Ví dụ số {n} có tên khá dài để xuống dòng", str(n * 3), str(n * 2)]
             for n in range(1, rows + 1)]
    return table(f"Bảng: {caption}", COLUMNS, ["TT", "Chi bộ", "Đảng viên", "Nữ"],
                 lines + [["", "Tổng cộng", "100", "60"]], unit="(đơn vị tính: người)", total=[rows])


def chart():
    return {"t": "chart", "svg": CHART, "alt": "Đảng viên theo chi bộ: Số Một 20, Số Hai 12",
            "caption": ["Biểu đồ: Đảng viên theo chi bộ"], "table": members(2, "Đảng viên theo chi bộ")}


NUMERALS = ["I", "II", "III", "IV", "V", "VI"]


def report(layout, chapters, annexes=(), draft=False, illustrative=False, marked=False, double=False, long_names=False,
           contents=None):
    """The whole data; `layout` is the official layout's own JSON."""
    is_party = layout["name"] == "party"
    joint, separator = ("-", "-") if is_party else ("/", ".")
    number = f"Số{'' if is_party else ':'}{ROOM}{ROOM * 6 if draft else '07'}{joint}BC/ĐU"
    place = "Thành phố Hồ Chí Minh" if long_names else "Hà Nội"
    date = f"ngày{ROOM * 5}tháng{ROOM * 5}năm{ROOM}2026" if draft else f"ngày{ROOM}05{ROOM}tháng{ROOM}12{ROOM}năm{ROOM}2026"
    subject = (
        "kết quả lãnh đạo thực hiện nhiệm vụ chính trị và công tác xây dựng Đảng năm 2026, phương hướng, nhiệm vụ và giải "
        "pháp chủ yếu năm 2027 của Đảng bộ Khoa" if long_names
        else "tổng kết công tác năm 2026, phương hướng nhiệm vụ năm 2027")
    issuer = "Đảng ủy Khoa Cơ khí Động lực và Tự động hóa Mẫu" if long_names else "Đảng ủy Khoa Mẫu"
    labels = {
        **({"top_right": "DỰ THẢO"} if draft else {}), **({"bottom_left": "Số liệu minh họa"} if illustrative else {})}
    reference = f"(kèm theo Báo cáo số{ROOM}{ROOM * 6 if draft else '07'}{joint}BC/ĐU, ngày{ROOM}"
    reference += (f"{ROOM * 4}/{ROOM * 4}/2026" if draft else "05/12/2026") + f" của {issuer})"
    return {
        "title": f"Báo cáo {subject}", "author": issuer, "subject": subject, "language": "vi",
        "day": "2026-12-31" if draft else "2026-12-05", "layout": {**layout, "double_sided": double}, "labels": labels,
        "head": {
            "parent": ("Đảng bộ Trường Đại học Khoa học và Công nghệ Ví dụ" if long_names else "Đảng bộ Trường Ví dụ").upper(),
            "issuer": issuer.upper(),
            "nation": "ĐẢNG CỘNG SẢN VIỆT NAM" if is_party else "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            **({} if is_party else {"motto": "Độc lập - Tự do - Hạnh phúc"}), "number": number,
            **({"draft": "Dự thảo lần 2"} if draft else {}), "place": f"{place}, {date}",
            "marks": ["Lưu hành nội bộ"] if marked else [], "type": "BÁO CÁO", "subject": subject,
            **({} if is_party else {"addressee": "Kính gửi: Đảng ủy Trường Ví dụ"})},
        "opening": [paragraph("Số liệu tính đến ngày 30/11/2026.")],
        "chapters": [
            {"id": f"phan-{index + 1}", "name": f"{NUMERALS[index]}{separator} TÌNH HÌNH VÀ KẾT QUẢ PHẦN {index + 1}",
             "blocks": blocks} for index, blocks in enumerate(chapters)],
        "closing": {
            "signers": [{"authority": "T/M ĐẢNG ỦY" if is_party else "TM. ĐẢNG ỦY", "post": "PHÓ BÍ THƯ", "name": "Nguyễn Văn Ví Dụ"}],
            "recipients_title": "Nơi nhận:",
            "recipients": ["- Đảng ủy Trường Ví dụ;", "- Các chi bộ;", "- Lưu Đảng ủy."]},
        "contents": contents,
        "annexes": [
            {"id": f"phu-luc-{index + 1}", "name": f"Phụ lục{ROOM}{index + 1}", "title": title, "reference": reference,
             "landscape": landscape, "blocks": blocks} for index, (title, landscape, blocks) in enumerate(annexes)]}


def ending(layout):
    return "." if layout["name"] == "party" else "./."


def short(layout, **more):
    """Some four pages, numbered and signed."""
    note = footnote(1, paragraph("Theo số liệu ngày 30/11/2026."))
    chapters = [
        [paragraph("Năm 2026 có nhiều thuận lợi", note, "."), *paragraphs(2)],
        [heading("1. Công tác chính trị", 2, "cong-tac-chinh-tri"), heading("1.1. Học tập", 3, "hoc-tap"), *paragraphs(2),
         heading("a) Kết quả", 4, "ket-qua"), listed("Một là;", "Hai là."), members(6, "Đảng viên theo chi bộ"),
         heading("2. Công tác tổ chức", 2, "cong-tac-to-chuc"), chart(), *paragraphs(2)],
        [*paragraphs(2), paragraph("Trên đây là báo cáo của Đảng ủy Khoa về tổ chức" + ending(layout))]]
    annexes = [("Biểu tổng hợp", False, [members(30, "Tổng hợp")]), ("Biểu rộng", True, [members(30, "Rộng")])]
    return report(layout, chapters, more.pop("annexes", annexes), **more)


def draft(layout):
    return short(layout, draft=True, illustrative=True, marked=True)


def double(layout):
    return short(layout, double=True, annexes=[("Biểu rộng", True, [members(60, "Rộng")])])


def long(layout):
    """Some forty pages, with a list of contents."""
    chapters, entries = [], []
    for number in range(1, 7):
        blocks = []
        for part in range(1, 5):
            blocks += [heading(f"{part}. Mục {number}.{part}", 2, f"muc-{number}-{part}"), *paragraphs(4, of=5)]
        chapters.append([*blocks, members(60, f"Bảng dài {number}"), paragraph("Câu cuối của phần này.")])
    chapters[-1][-1] = paragraph("Trên đây là báo cáo của Đảng ủy Khoa về tổ chức" + ending(layout))
    made = short(layout)
    made = report(layout, chapters, [(annex["title"], annex["landscape"], annex["blocks"]) for annex in made["annexes"]])
    for chapter in made["chapters"]:
        entries.append({"level": 1, "id": chapter["id"], "text": chapter["name"], "has_page": True})
        entries += [{"level": 2, "id": block["id"], "text": block["c"][0], "has_page": True}
                    for block in chapter["blocks"] if block["t"] == "heading"]
    entries += [{"level": 1, "id": annex["id"], "text": f"{annex['name']}: {annex['title']}", "has_page": False}
                for annex in made["annexes"]]
    made["contents"] = {"title": "MỤC LỤC", "entries": entries}
    return made


def awkward(layout):
    """Everything that text can hold, in its awkward sizes, under names as long as they come."""
    wide = table("Bảng: Mười bốn cột", [("right", "number")] * 14, [f"Chỉ tiêu {n}" for n in range(1, 15)],
                 [[f"{n}.234,5" for n in range(1, 15)]] * 40)
    tall = table("Bảng: Dòng dài", [("right", "ordinal"), ("left", "text")], ["TT", "Nội dung"],
                 [["1", " ".join(f"Câu {n}: {SENTENCE}" for n in range(1, 61))], ["2", "Dòng sau"]])
    chapters = [_awkward_text(1), _awkward_text(2) + [paragraph("Hết" + ending(layout))]]
    return report(layout, chapters, [("Biểu có mười bốn cột", True, [wide]), ("Biểu một dòng dài", False, [tall])],
                  long_names=True)


def _awkward_text(number):
    note = footnote(number, paragraph("Chú thích có hai đoạn."), paragraph("Đoạn thứ hai."))
    return [
        heading("1. Trích dẫn, ghi chú và danh sách", 2, f"trich-dan-{number}"),
        paragraph(
            "Theo Nghị quyết số 12-NQ/ĐU, ngày 05/9/2026 của Đảng ủy Trường", note, "; một lần nữa",
            {"t": "footnote-again", "number": number}, ". ", {"t": "link", "to": f"#trich-dan-{number}", "c": ["Kết quả"]}, " và ",
            {"t": "link", "to": "https://example.org/", "c": [
                "https://example.org/mot-dia-chi-rat-dai/khong-co-khoang-trang/de-xuong-dong/trong-ca-mot-dong-chu-in"]}, "."),
        {"t": "quotation", "blocks": [paragraph("Một câu trích dẫn ngắn, in nghiêng.")]},
        {"t": "note", "kind": "note", "title": "Lưu ý", "blocks": [paragraph("Một ghi chú cho người đọc báo cáo.")]},
        paragraph("Phòng 101", {"t": "break"}, "Nhà A"),
        listed([
            paragraph("Cấp một, có ", {"t": "strong", "c": ["chữ đậm"]}, " và ", {"t": "emphasis", "c": ["chữ nghiêng"]}, ";"),
            paragraph("Đoạn thứ hai của dòng này."), listed("Cấp hai;", "Cấp hai nữa.")]),
        listed("Số ba;", "Số bốn.", ordered=True, start=3),
        listed({"checked": False, "blocks": [paragraph("Việc chưa xong")]}, {"checked": True, "blocks": [paragraph("Việc đã xong")]}),
        paragraph({"t": "code", "text": "mã"}, " và ", {"t": "deletion", "c": ["gạch bỏ"]}, ":"),
        {"t": "code", "text": "một dòng mã rất dài không có chỗ nào để xuống dòng" + "_" * 53 + "ở đây\ndòng hai"},
        {"t": "rule"}, heading("a) Mục nhỏ", 3, f"muc-nho-{number}"), heading("- Mục nhỏ nhất", 4, f"nho-nhat-{number}"),
        chart()]


def ends(layout, sentences):
    """Text that ends after so many sentences, an even number of them followed by one short line."""
    last = [paragraph("Trên đây là báo cáo" + ending(layout))] if sentences % 2 == 0 else []
    return report(layout, [[*paragraphs(1, of=sentences), *last]])
