"""Writes the parts of the handbook that repeat what the program declares, or says which of them are stale."""

import os
import pathlib
import re
import sys

from explained import Explained
from forms import forms_part
from kinds import kinds_page
from messages import message_pages
from named import figures_page
from order import order_page
from settings import settings_page
from tables import tables_page

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
HANDBOOK = REPOSITORY / "content/huong-dan-su-dung"
BEGINS, ENDS = "<!-- script/handbook ghi từ đây -->", "<!-- đến đây -->"


def with_part(path, part):
    """The text of a page by hand, with what stands between its two marks replaced."""
    text = path.read_text(encoding="utf-8")
    marked = re.compile(re.escape(BEGINS) + ".*" + re.escape(ENDS), re.S)
    if len(marked.findall(text)) != 1:
        raise SystemExit(f"{path}: wants one part between “{BEGINS}” and “{ENDS}”")
    return marked.sub(lambda _: f"{BEGINS}\n\n{part}\n{ENDS}", text)


def wanted(explained):
    """Every file that is made, as it should be, by its path."""
    pages = {
        "tra-cuu/thu-tu.md": order_page(explained),
        "tra-cuu/cai-dat.md": settings_page(explained),
        "tra-cuu/bang.md": tables_page(explained),
        "tra-cuu/so-lieu.md": figures_page(explained),
        "tra-cuu/loai-bai.md": kinds_page(explained),
        "cach-viet-bai.md": with_part(HANDBOOK / "cach-viet-bai.md", forms_part()),
        **message_pages(explained),
    }
    return {HANDBOOK / name: text for name, text in pages.items()}


def main(arguments):
    if arguments not in ([], ["--check"]):
        raise SystemExit("script/handbook: takes nothing but --check")
    program = os.environ.get("KYYEU_BINARY", REPOSITORY / ".build/release/kyyeu")
    files = wanted(Explained(program, REPOSITORY))
    made = {path for path in (HANDBOOK / "thong-bao").glob("*.md")} - files.keys() - {HANDBOOK / "thong-bao/index.md"}
    stale = [path for path, text in files.items() if not path.exists() or path.read_text(encoding="utf-8") != text]
    if arguments:
        for path in sorted([*stale, *made]):
            print(f"{path.relative_to(REPOSITORY)}: not what the program says; run script/handbook", file=sys.stderr)
        raise SystemExit(1 if stale or made else 0)
    for path in stale:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(files[path], encoding="utf-8")
    for path in made:
        path.unlink()
    print(f"{len(files)} pages, {len(stale)} written, {len(made)} taken away")


main(sys.argv[1:])
