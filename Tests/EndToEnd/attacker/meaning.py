"""What the cells and sentences of a page say of the unknowns. What is not understood stops the attack: nothing that is
published may pass unread."""

import re

from . import figures
from .numbers import constraints, read
from .unknowns import DISCIPLINE, FLOWS, LEVELS, MEASURES, minus

MEMBER_HEADS = {"Tổng số": "total", "Chính thức": "official", "Dự bị": "probationary", "Nữ": "women", "Sinh viên": "students"}
LINES = {
    "Tổng số đảng viên": "total", "Đảng viên chính thức": "official", "Đảng viên dự bị": "probationary",
}
LEVEL_HEADS = {
    "Hoàn thành xuất sắc nhiệm vụ": ("excellent",), "Hoàn thành tốt nhiệm vụ": ("good",), "Hoàn thành nhiệm vụ": ("completed",),
    "Không hoàn thành nhiệm vụ": ("not-completed",), "Chưa xếp loại": ("not-rated",), "Còn lại": None,
    "Từ hoàn thành tốt nhiệm vụ trở lên": ("excellent", "good"),
    "Tổng cộng": LEVELS, "Tổng số": LEVELS, "Tổng số đảng viên": LEVELS, "Tổng số chi bộ": LEVELS,
}
INCREASES = ("admitted", "transferred-in", "restored")
DECREASES = ("died", "expelled", "struck-off", "left", "transferred-out")
FLOW_LINES = {
    "Đảng viên có đầu kỳ": ("opening",), "Đảng viên tăng trong kỳ": INCREASES, "Đảng viên giảm trong kỳ": DECREASES,
    "Kết nạp": ("admitted",), "Chuyển sinh hoạt đến": ("transferred-in",), "Chuyển đến": ("transferred-in",),
    "Phục hồi đảng tịch": ("restored",), "Từ chi bộ khác trong đảng bộ chuyển đến": ("internal-in",),
    "Từ trần": ("died",), "Khai trừ": ("expelled",), "Xóa tên": ("struck-off",), "Xin ra khỏi Đảng": ("left",),
    "Trong đó: đảng viên dự bị": ("struck-off", "probationary"),
    "Chuyển sinh hoạt đi": ("transferred-out",), "Chuyển đi": ("transferred-out",),
    "Chuyển sang chi bộ khác trong đảng bộ": ("internal-out",),
    "Đảng viên có cuối kỳ (A + B − C)": ("closing",), "Trong đó: chính thức": ("closing", "official"),
    "Trong đó: dự bị": ("closing", "probationary"), "Được công nhận chính thức trong kỳ": ("made-official",),
    "Được công nhận chính thức": ("made-official",),
    "Tạm chuyển sinh hoạt đến (không tính vào tổng)": ("temporary-in",),
    "Tạm chuyển sinh hoạt đi (không tính vào tổng)": ("temporary-out",),
    "Miễn công tác và sinh hoạt đảng (vẫn tính trong tổng)": ("exempt",),
}
MEASURE_LINES = {
    "Kiểm tra": ("inspection",), "Giám sát": ("supervision",), "Khiển trách": ("reprimand",), "Cảnh cáo": ("warning",),
    "Cách chức": ("dismissal",), "Khai trừ": ("expulsion",), "Cộng số bị thi hành kỷ luật": DISCIPLINE,
}
SUBJECT_HEADS = {"Đảng viên": ("member",), "Tổ chức đảng": ("organisation",), "Người đứng đầu": ("leader",)}
# Tables and charts that no relation ties to members.
UNTIED = (
    "Học tập, quán triệt nghị quyết", "Công tác đoàn thể, phong trào", "Khen thưởng", "Tỷ lệ đảng viên dự học tập",
    "Số lượt người tham gia phong trào")
CHANGES = ("Tăng (+), giảm (−)", "Tăng (+), giảm (−) so với đầu kỳ")


class Unread(AssertionError):
    """Something is published that the attacker was not taught to read."""


class Meaning:
    """Turns what is read into relations between the unknowns of some years."""

    def __init__(self, unknowns, titles):
        """`titles` holds the code of each branch by the title of its page."""
        self.unknowns, self.titles = unknowns, titles

    # Sentences

    def of_sentence(self, sentence, year, branch):
        words = sentence.expression.split()
        verb = words[0] if words[0] in ("change", "share") else None
        name = words[1] if verb else words[0]
        if figures.is_untied(name) or name in ("year", "next", "last"):
            return []
        number = read(sentence.text)
        if number is None:
            return []
        written = int(words[-1]) if re.fullmatch(r"\d{4}", words[-1]) else year
        part, of_whole = figures.sums(self.unknowns, name, written, branch)
        before = figures.sums(self.unknowns, name, written - 1, branch)[0] if verb == "change" else None
        return self.known(constraints(number, part, of_whole, before))

    # Cells

    def of_cell(self, cell):
        if cell.caption.startswith(UNTIED):
            return []
        for form, meaning in self._forms:
            found = re.fullmatch(form, cell.caption)
            if found:
                try:
                    return self.known(self._of_form(meaning, cell, found))
                except (KeyError, ValueError) as error:
                    raise Unread(f"{cell}: {error}") from error
        raise Unread(f"{cell} is published, and nobody knows what it is")

    def _of_form(self, meaning, cell, found):
        if meaning is Meaning.ratings:
            return meaning(self, cell, **found.groupdict())
        number = read(cell.text)
        return [] if number is None else meaning(self, cell, number, **found.groupdict())

    def known(self, found):
        """Those relations that speak of these unknowns alone: what is said of earlier years helps nobody here."""
        return [relation for relation in found if all(key in self.unknowns.places for key in relation[0])]

    def branch(self, title):
        return None if title is None else self.titles[title]

    def years_of(self, column, year):
        """The year that a column is of: one that it names, else the year of the table."""
        named = re.search(r"\d{4}", column)
        if named:
            return int(named.group())
        return year - 1 if column == "Cùng kỳ năm trước" else year

    def branches(self, cell, number, whose=None, year=None):
        row = None if cell.row == "Tổng cộng" else self.titles[cell.row]
        branch, year = row or self.branch(whose), int(year or 0)
        head = cell.column.split(" / ")[-1]
        if head in CHANGES:
            return constraints(
                number, self.unknowns.members(year, branch, "total"), before=self.unknowns.members(year - 1, branch, "total"))
        column = MEMBER_HEADS.get(re.sub(r" năm \d+$", "", head), "total" if head.startswith("Năm") or head == "Số lượng" else None)
        if column is None:
            raise Unread(cell)
        return constraints(number, self.unknowns.members(self.years_of(cell.column, year), branch, column))

    def lines(self, cell, number, whose=None, year=None):
        return constraints(
            number, self.unknowns.members(int(cell.row), self.branch(whose), LINES[cell.column]))

    def movement(self, cell, number, whose=None, year=None):
        branch, year = self.branch(whose), int(year or 0)

        def amount(of):
            if cell.row in CHANGES:
                return minus(
                    self.unknowns.flow(of, branch, "closing"), self.unknowns.flow(of, branch, "opening"))
            names = FLOW_LINES[cell.row]
            if names[-1] in ("official", "probationary"):
                return self.unknowns.sum("movement", of, branch, names)
            own = {INCREASES: ("internal-in",), DECREASES: ("internal-out",)}.get(names, ()) if branch else ()
            return self.unknowns.flow(of, branch, *names, *own)

        if cell.column == "So với cùng kỳ (%)":
            return constraints(number, amount(year), amount(year - 1))
        of = self.years_of(cell.column, year)
        if number.kind == "change":
            return [(amount(of), number.value, number.value)]
        return constraints(number, amount(of))

    def levels(self, cell, number, whose=None, year=None, pick=None):
        branch, year = self.branch(whose), int(year or 0)
        by_branch = cell.row in self.titles
        if by_branch:
            branch = self.titles[cell.row]
        # In the table by branches the levels are heads; elsewhere they are rows.
        closing = re.fullmatch(r"Năm (\d{4})", cell.row)
        is_head = cell.column in LEVEL_HEADS
        name = cell.column if is_head else cell.row
        levels = LEVEL_HEADS[name]
        if levels is None:
            raise Unread(cell)
        if cell.column in CHANGES or cell.row in CHANGES:
            return constraints(number, pick(year, branch, *levels), before=pick(year - 1, branch, *levels))
        of = int(closing.group(1)) if closing else self.years_of(cell.column, year)
        return constraints(number, pick(of, branch, *levels), pick(of, branch, *LEVELS))

    def members_rated(self, cell, number, whose=None, year=None):
        return self.levels(cell, number, whose, year, self.unknowns.level)

    def branches_rated(self, cell, number, whose=None, year=None):
        return self.levels(cell, number, whose, year, self.unknowns.rating)

    def ratings(self, cell, whose=None, year=None):
        """The level of a branch, in words."""
        if cell.text not in LEVEL_HEADS:
            return []
        (level,) = LEVEL_HEADS[cell.text]
        return [(self.unknowns.rating(self.years_of(cell.column, int(year)), self.titles[cell.row], level), 1, 1)]

    def discipline(self, cell, number, whose=None, year=None):
        branch, year = self.branch(whose), int(year or 0)
        head = cell.column.split(" / ")[-1]

        def cases(of):
            return self.unknowns.sum(
                "discipline", of, branch, *((m, s) for m in MEASURE_LINES[cell.row] for s in SUBJECT_HEADS[head]))

        return constraints(number, cases(self.years_of(cell.column, year)))

    _of = r"(?: của (?P<whose>.+))?"
    _forms = (
        (rf"Số lượng, cơ cấu đảng viên{_of} năm (?P<year>\d+)", branches),
        (rf"Đảng viên theo chi bộ{_of}(?: năm (?P<year>\d+))?", branches),
        (rf"Đảng viên qua các năm{_of}", lines),
        (rf"Tăng, giảm đảng viên{_of} năm (?P<year>\d+)", movement),
        (rf"Xếp loại đảng viên{_of} năm (?P<year>\d+)", members_rated),
        (rf"Xếp loại chi bộ{_of} năm (?P<year>\d+)", branches_rated),
        (rf"Xếp loại từng chi bộ{_of} năm (?P<year>\d+)", ratings),
        (rf"Kiểm tra, giám sát, kỷ luật{_of} năm (?P<year>\d+)", discipline),
    )


def check_drawing(drawing, cells):
    """A chart may show and say nothing that its table of numbers does not: no label, no bar, no word of its description."""
    if not drawing.title:
        return
    told = {word for cell in cells if cell.is_chart and cell.caption == drawing.title
            for text in (cell.text, cell.row, cell.column) for word in digits(text)}
    told |= set(digits(drawing.title))
    for text in (drawing.description, *drawing.words):
        for word in digits(text):
            if word not in told:
                raise Unread(f"the chart “{drawing.title}” says {word}, which its table does not: {text}")
    numbers = [cell for cell in cells if cell.is_chart and cell.caption == drawing.title and digits(cell.text)]
    if drawing.bars > len(numbers):
        raise Unread(f"the chart “{drawing.title}” draws {drawing.bars} bars for {len(numbers)} numbers")


def digits(text):
    return re.findall(r"\d+(?:[.,]\d+)*", text)
