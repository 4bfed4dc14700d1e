"""Writes Vietnamese pages for the benchmark: four sections, front matter with tags, headings, lists, links and a table.

A corpus of somebody else's can be measured instead: name a script with the same arguments in KYYEU_BENCH_CORPUS.
Usage: corpus.py PAGES FOLDER [SEED [INDEX]], where INDEX is the file name of a section's own page.
"""

import pathlib
import random
import sys

SYLLABLES = (
    "khoa cơ khí chi bộ đảng viên sinh viên giảng viên nghiên cứu đào tạo thực hành xưởng máy thiết kế chế tạo "
    "phong trào tình nguyện sáng tạo học kỳ kế hoạch tổng kết doanh nghiệp việc làm hội nghị quyết định đổi mới"
).split()
SECTIONS = ("tin-tuc", "phong-trao", "chi-bo", "tai-lieu")


def sentence(dice, least, most):
    words = [dice.choice(SYLLABLES) for _ in range(dice.randint(least, most))]
    return " ".join(words).capitalize() + "."


def paragraph(dice):
    return " ".join(sentence(dice, 8, 18) for _ in range(dice.randint(2, 5)))


def page(dice, number, index):
    title = sentence(dice, 6, 8)[:-1]
    date = f"{2010 + number % 16}-{1 + number % 12:02}-{1 + number % 28:02}"
    tags = f"{dice.choice(SYLLABLES)}-{number % 50}, {dice.choice(SYLLABLES)}"
    lines = ["---", f'title: "{title} {number}"', f"date: {date}", f"tags: [{tags}]",
             f'summary: "{sentence(dice, 12, 12)}"', "---", ""]
    for part in range(3):
        target = f"../{SECTIONS[(number + part) % 4]}/{index}"
        lines += [f"## {sentence(dice, 5, 5)[:-1]}", "", paragraph(dice), "",
                  f"{paragraph(dice)} **{sentence(dice, 3, 3)}** và *{sentence(dice, 3, 3)}* "
                  f"[{sentence(dice, 2, 2)[:-1]}]({target})", ""]
        lines += [f"- {sentence(dice, 9, 9)}" for _ in range(4)] + [""]
    lines += ["| Chỉ tiêu | Kế hoạch | Thực hiện |", "|---|---:|---:|"]
    lines += [f"| {sentence(dice, 3, 3)[:-1]} | {dice.randint(1, 99)} | {dice.randint(1, 99)} |" for _ in range(5)]
    return "\n".join(lines) + "\n"


def main():
    count, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
    dice = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 7)
    index = sys.argv[4] if len(sys.argv) > 4 else "index.md"
    for section in SECTIONS:
        (folder / section).mkdir(parents=True, exist_ok=True)
        text = f"---\ntitle: {sentence(dice, 3, 3)[:-1]}\n---\n\n{paragraph(dice)}\n"
        (folder / section / index).write_text(text, encoding="utf-8")
    for number in range(count):
        text = page(dice, number, "index.md")
        (folder / SECTIONS[number % 4] / f"bai-{number}.md").write_text(text, encoding="utf-8")


main()
