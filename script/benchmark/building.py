"""Times whole builds of the same pages by kyyeu and by Hugo, in turn.

Both are given templates that make the same page: `hugo/layouts/` and `kyyeu/templates/`. A third row is kyyeu with the look
that it ships, which shows far more on each page and which Hugo has no counterpart of.
"""

import itertools
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from measuring import compare, run

HERE = pathlib.Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent
KYYEU = REPOSITORY / ".build/release/kyyeu"
# The program itself, not the Python script that starts it.
HUGO = next(REPOSITORY.glob(".venv/lib/python3*/site-packages/hugo/binaries/hugo*"))
BASE_URL = "https://example.org/khoa/"


def corpus(pages, folder, index):
    script = os.environ.get("KYYEU_BENCH_CORPUS", str(HERE / "corpus.py"))
    subprocess.run([sys.executable, script, str(pages), str(folder / "content"), "7", index], check=True)


def main():
    pages, runs = int(sys.argv[1]), int(sys.argv[2])
    with tempfile.TemporaryDirectory(prefix="kyyeu-bench-") as name:
        folders = {key: pathlib.Path(name, key) for key in ("hugo", "kyyeu", "shipped")}
        for key, folder in folders.items():
            corpus(pages, folder, "_index.md" if key == "hugo" else "index.md")
            if key != "hugo":
                (folder / "content/site.yaml").write_text(
                    f"name: Đảng bộ Khoa\nbase_url: {BASE_URL}\n", encoding="utf-8")
        shutil.copytree(HERE / "hugo", folders["hugo"], dirs_exist_ok=True)
        shutil.copytree(HERE / "kyyeu", folders["kyyeu"], dirs_exist_ok=True)

        # Every run writes to a folder of its own, and none is removed before the end: ext4 looks for room among what was
        # deleted last, and that search would be measured with whoever comes next.
        fresh = (pathlib.Path(name, f"out-{number}") for number in itertools.count())
        written = {}

        def hugo():
            written["hugo"] = next(fresh)
            return run(
                [HUGO, "--quiet", "--baseURL", BASE_URL, "--destination", written["hugo"]], folders["hugo"])

        def kyyeu(key):
            written[key] = next(fresh)
            return run(
                [KYYEU, "build", "--quiet", "--date", "2026-12-05", "--output", written[key]], folders[key])

        print(f"{pages} pages, {os.cpu_count()} cores, median of {runs} runs in turn, each into a new folder")
        compare(
            {"hugo": hugo, "kyyeu": lambda: kyyeu("kyyeu"), "shipped look": lambda: kyyeu("shipped")},
            runs, ratios=[("hugo", "kyyeu"), ("hugo", "shipped look")])
        for key, folder in written.items():
            files = sum(1 for path in folder.rglob("*") if path.is_file())
            print(f"{key}: {files} files written")


main()
