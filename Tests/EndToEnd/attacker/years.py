"""Makes up the years of a committee: tables that agree with each other, and with the year before."""

import random
from dataclasses import dataclass, field

import faculty

from .unknowns import STATUSES

LABELS = {"official": "Chính thức", "probationary": "Dự bị"}
LEVEL_WORDS = {
    "excellent": "Hoàn thành xuất sắc nhiệm vụ", "good": "Hoàn thành tốt nhiệm vụ", "completed": "Hoàn thành nhiệm vụ",
    "not-completed": "Không hoàn thành nhiệm vụ", "not-rated": "Chưa xếp loại"}
MEMBER_WORDS = {
    "total": "Tổng số", "official": "Chính thức", "probationary": "Dự bị", "women": "Nữ", "students": "Sinh viên"}
FLOW_WORDS = {
    "opening": "Đầu kỳ", "admitted": "Kết nạp", "transferred-in": "Chuyển đến", "restored": "Phục hồi đảng tịch",
    "died": "Từ trần", "expelled": "Khai trừ", "struck-off": "Xóa tên", "left": "Xin ra khỏi Đảng",
    "transferred-out": "Chuyển đi", "made-official": "Được công nhận chính thức", "internal-in": "Nội bộ chuyển đến",
    "internal-out": "Nội bộ chuyển đi", "closing": "Cuối kỳ", "temporary-in": "Tạm chuyển đến",
    "temporary-out": "Tạm chuyển đi", "exempt": "Miễn công tác và sinh hoạt"}
REASON_WORDS = {
    "admitted-lately": "Kết nạp dưới 6 tháng", "suspended": "Đình chỉ sinh hoạt", "exempt": "Miễn công tác và sinh hoạt"}
MEASURE_WORDS = {"reprimand": "Khiển trách", "warning": "Cảnh cáo", "dismissal": "Cách chức", "expulsion": "Khai trừ"}
LOSSES = ("expelled", "struck-off", "left")
# What a year is like: how many of each loss, and where the members stand.
CHARACTERS = ("quiet", "one", "some", "many", "all excellent", "all good", "all completed", "all not-completed", "none below good")


@dataclass
class Branch:
    """What is counted of one branch in one year."""

    flows: dict = field(default_factory=lambda: {status: {} for status in STATUSES})
    members: dict = field(default_factory=dict)
    levels: dict = field(default_factory=dict)
    reasons: dict = field(default_factory=dict)
    rating: str = "good"
    discipline: dict = field(default_factory=dict)


@dataclass
class Year:
    """One year of a committee."""

    number: int
    character: str
    branches: dict

    def deaths(self):
        """Deaths by (status, branch, year)."""
        return {
            (status, code, self.number): branch.flows[status]["died"]
            for code, branch in self.branches.items() for status in STATUSES}

    def tables(self):
        """The rows of each table of figures, as the office's files hold them."""
        rows = {name: [] for name in (
            "chi-bo", "bien-dong", "xep-loai-chi-bo", "xep-loai-dang-vien", "kiem-tra-ky-luat", "hoc-tap",
            "doan-the-phong-trao", "khen-thuong")}
        for code, branch in self.branches.items():
            members = branch.members
            rows["chi-bo"].append(faculty.row("chi-bo", code, {
                heading: members[name] for name, heading in MEMBER_WORDS.items()}))
            for status in STATUSES:
                flows = branch.flows[status]
                rows["bien-dong"].append(faculty.movement(code, LABELS[status], {
                    heading: flows.get(name, 0) for name, heading in FLOW_WORDS.items()}))
            why = "Chi bộ mới lập" if branch.rating == "not-rated" else ""
            rows["xep-loai-chi-bo"].append(faculty.row(
                "xep-loai-chi-bo", code, {"Mức xếp loại": LEVEL_WORDS[branch.rating], "Lý do": why}))
            rows["xep-loai-dang-vien"].append(faculty.row(
                "xep-loai-dang-vien", code, {heading: branch.levels[name] for name, heading in LEVEL_WORDS.items()}
                | {heading: branch.reasons[name] for name, heading in REASON_WORDS.items()}))
            for measure, count in branch.discipline.items():
                if count:
                    rows["kiem-tra-ky-luat"].append(faculty.row("kiem-tra-ky-luat", code, {
                        "Nội dung": MEASURE_WORDS[measure], "Đối tượng": "Đảng viên", "Số lượng": count}))
        total = sum(branch.members["total"] for branch in self.branches.values())
        rows["hoc-tap"].append(faculty.row("hoc-tap", {
            "Ngày": f"12/3/{self.number}", "Nội dung": "Nghị quyết thử", "Cấp": "Trung ương", "Phải dự": total,
            "Có mặt": max(total - 1, 0)}))
        rows["doan-the-phong-trao"].append(faculty.row("doan-the-phong-trao", {
            "Nhóm": "Hoạt động", "Tên": "Ngày hội thử", "Phụ trách": "Hội Sinh viên thử", "Số người tham gia": 120,
            "Kết quả": "Đạt"}))
        rows["khen-thuong"].append(faculty.row("khen-thuong", {
            "Đối tượng": "Tập thể thử", "Hình thức": "Giấy khen", "Số quyết định": "21/QĐ-THU",
            "Ngày": f"20/11/{self.number}", "Cấp": "Trường", "Loại đối tượng": "Tập thể"}))
        return rows


def chain(seed, first, count):
    """Years one after the other of a made-up committee: between two and ten branches, some tiny, one perhaps of nobody."""
    chance = random.Random(seed)
    codes = [f"b{number}" for number in range(1, chance.choice((2, 3, 5, 8, 8, 8, 10)) + 1)]
    sizes = {code: chance.choice((0, 1, 2, 3, 5, 6, 8, 12, 20)) for code in codes}
    sizes[codes[0]] = max(sizes[codes[0]], 3)
    standing = {code: (size - size // 5, size // 5) for code, size in sizes.items()}
    years = []
    for number in range(first, first + count):
        year = make(chance, number, chance.choice(CHARACTERS), standing)
        standing = {
            code: tuple(branch.flows[status]["closing"] for status in STATUSES) for code, branch in year.branches.items()}
        years.append(year)
    return years


def make(chance, number, character, standing):
    """One year that opens with what stood at the end of the year before."""
    branches = {code: Branch() for code in standing}
    losses = spread(chance, character, list(standing))
    moves = {status: {code: [0, 0] for code in standing} for status in STATUSES}
    for _ in range(chance.randint(0, 2)):
        giving = [code for code in standing if standing[code][0] >= 2]
        if giving and len(standing) > 1:
            giver = chance.choice(giving)
            taker = chance.choice([code for code in standing if code != giver])
            if moves["official"][giver][1] == 0:
                moves["official"][giver][1] += 1
                moves["official"][taker][0] += 1
    for code, branch in branches.items():
        move(chance, branch, standing[code], losses[code], {status: moves[status][code] for status in STATUSES})
        rate(chance, branch, character)
    everybody = {"all excellent": "excellent", "all good": "good", "all completed": "completed", "all not-completed": "not-completed"}
    for branch in branches.values():
        branch.rating = everybody.get(character) or chance.choice(list(LEVEL_WORDS))
    return Year(number, character, branches)


def spread(chance, character, codes):
    """How many each branch loses, of each kind."""
    losses = {code: dict.fromkeys(LOSSES, 0) for code in codes}
    most = {"one": 1, "some": 3, "many": 8}.get(character, 0)
    for kind in LOSSES:
        for _ in range(1 if character == "one" else chance.randint(0, most)):
            losses[chance.choice(codes)][kind] += most > 0
    return losses


def move(chance, branch, opening, losses, moved):
    """Fills in the movement of members, so that nobody leaves who was not there."""
    official, probationary = branch.flows["official"], branch.flows["probationary"]
    for flows, status, there in zip((official, probationary), STATUSES, opening):
        left = there - moved[status][1]
        flows |= {"opening": there, "internal-in": moved[status][0], "internal-out": moved[status][1], "restored": 0, "admitted": 0}
        wanted = {
            "died": chance.choice((0,) * 12 + (1,)), "transferred-out": chance.choice((0, 0, 0, 1, 2)),
            "expelled": losses["expelled"] if status == "official" else 0,
            "struck-off": losses["struck-off"] if status == "probationary" or opening[1] == 0 else 0,
            "left": losses["left"] if status == "official" else 0}
        for name, count in wanted.items():
            flows[name] = min(count, left)
            left -= flows[name]
        flows["transferred-in"] = chance.choice((0, 0, 0, 1, 3))
        flows["temporary-in"] = chance.choice((0, 0, 1))
        if status == "probationary":
            flows["admitted"] = chance.choice((0, 0, 1, 2, 4)) if sum(opening) else 0
            official["made-official"] = probationary["made-official"] = chance.randint(0, left)
    for flows, sign in ((official, 1), (probationary, -1)):
        came = sum(flows[name] for name in ("opening", "admitted", "transferred-in", "internal-in"))
        went = sum(flows[name] for name in ("died", "expelled", "struck-off", "left", "transferred-out", "internal-out"))
        flows["closing"] = came - went + sign * flows["made-official"]
        flows["exempt"] = chance.randint(0, min(flows["closing"], 1))
        flows["temporary-out"] = chance.randint(0, min(flows["closing"], 1))
    total = official["closing"] + probationary["closing"]
    branch.members = {
        "total": total, "official": official["closing"], "probationary": probationary["closing"],
        "women": chance.randint(0, total), "students": chance.choice((0, total))}


def rate(chance, branch, character):
    """Divides the members over the levels, and says who was disciplined."""
    total = branch.members["total"]
    lately = min(branch.flows["probationary"]["admitted"], branch.members["probationary"])
    rated = total
    branch.reasons = {"admitted-lately": 0, "suspended": 0, "exempt": 0}
    branch.levels = dict.fromkeys(LEVEL_WORDS, 0)
    if character.startswith("all "):
        branch.levels[character.removeprefix("all ")] = total
    else:
        branch.reasons["admitted-lately"] = chance.randint(0, lately)
        if character in ("some", "many"):
            branch.reasons["suspended"] = chance.randint(0, min(1, total - lately))
        branch.levels["not-rated"] = sum(branch.reasons.values())
        rated -= branch.levels["not-rated"]
        lower = 0 if character in ("quiet", "none below good") else chance.randint(0, min(rated, 3))
        failed = chance.randint(0, min(lower, 1 if character in ("one", "some") else 3))
        branch.levels |= {"completed": lower - failed, "not-completed": failed}
        branch.levels["excellent"] = chance.randint(0, (rated - lower) // 4) if rated > lower else 0
        branch.levels["good"] = rated - lower - branch.levels["excellent"]
    branch.discipline = {
        "reprimand": chance.randint(0, 2 if character == "many" else 0), "warning": 0, "dismissal": 0,
        "expulsion": branch.flows["official"]["expelled"]}
