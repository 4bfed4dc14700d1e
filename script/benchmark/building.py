"""Times whole builds of the same pages by kyyeu and by Hugo, in turn."""

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
        ours, theirs = pathlib.Path(name, "kyyeu"), pathlib.Path(name, "hugo")
        corpus(pages, ours, "index.md")
        corpus(pages, theirs, "_index.md")
        (ours / "content/site.yaml").write_text(f"name: Đảng bộ Khoa\nbase_url: {BASE_URL}\n", encoding="utf-8")
        shutil.copytree(HERE / "hugo", theirs, dirs_exist_ok=True)

        def build(command, folder):
            shutil.rmtree(folder / "public", ignore_errors=True)
            return run(command, folder)

        print(f"{pages} pages, {os.cpu_count()} cores, median of {runs} runs in turn, output removed before each")
        compare(
            {
                "hugo": lambda: build([HUGO, "--quiet", "--baseURL", BASE_URL], theirs),
                "kyyeu": lambda: build([KYYEU, "build", "--quiet", "--date", "2026-12-05"], ours),
            },
            runs, ratio=("hugo", "kyyeu"))
        for folder in (theirs, ours):
            files = sum(1 for path in (folder / "public").rglob("*") if path.is_file())
            print(f"{folder.name}: {files} files written")


main()
