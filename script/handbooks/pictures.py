"""Makes the handbook's pictures, or says which are other than they were."""

import io
import os
import pathlib
import subprocess
import sys
import tempfile

import pypdfium2
from PIL import Image

import committee
import terminal
from conftest import DATE, Program, serving
from selenium import webdriver
from selenium.webdriver.common.by import By

REPOSITORY = committee.REPOSITORY
HANDBOOK = REPOSITORY / "content/huong-dan-su-dung"
MOST_BYTES = 60_000
TITLE = "Hội nghị tổng kết công tác năm"


class Studio:
    """The program and a browser, with a folder for the sites that are shown."""

    def __init__(self, folder):
        self.folder = folder
        self.program = Program(os.environ.get("KYYEU_BINARY", REPOSITORY / ".build/release/kyyeu"))
        options = webdriver.ChromeOptions()
        options.binary_location = "/usr/bin/chromium"
        for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
                         "--force-device-scale-factor=1", "--window-size=1000,1400"):
            options.add_argument(argument)
        self.browser = webdriver.Chrome(options=options, service=webdriver.ChromeService("/usr/bin/chromedriver"))

    def terminal(self, commands, folder):
        """The commands as they are typed, and what each prints."""
        lines = [(typed, terminal.printed(self.command(arguments), folder)) for typed, arguments in commands]
        page = self.folder / "terminal.html"
        page.write_text(terminal.page(lines), encoding="utf-8")
        self.browser.get(page.as_uri())
        return self.browser.find_element(By.TAG_NAME, "pre").screenshot_as_png

    def command(self, arguments):
        return [str(self.program.path), *arguments, "--share", str(REPOSITORY), "--lang", "vi"]

    def page(self, address, element=None, height=None):
        """A page, or one element of it, or as much of it as a low window shows."""
        self.browser.set_window_size(1000, height or 1400)
        self.browser.get(address)
        self.browser.execute_async_script("document.fonts.ready.then(arguments[0])")
        if element:
            return self.browser.find_element(By.CSS_SELECTOR, element).screenshot_as_png
        return self.browser.get_screenshot_as_png()

    def report(self, root):
        """The first page of the committee's report, as it is printed."""
        result = self.program.run("report", "2026", "--root", root, "--date", DATE, "--to", "pdf", "--share", REPOSITORY)
        if result.returncode != 0:
            raise SystemExit(result.stderr.decode())
        printed = sorted(path for path in (root / "internal").rglob("*.pdf") if "chi-bo" not in str(path.relative_to(root)))
        page = pypdfium2.PdfDocument(printed[0])[0].render(scale=1.15).to_pil()
        out = io.BytesIO()
        page.save(out, "PNG")
        return out.getvalue()


def pictures(studio):
    """Every picture, by its path below the handbook."""
    day = ["--date", DATE]
    yield "lenh-dau-tien.png", studio.terminal([("kyyeu init trang-cua-toi", ["init", "trang-cua-toi"])], studio.folder)
    yield "tao-tin.png", studio.terminal(
        [(f'kyyeu new tin-tuc "{TITLE}"', ["new", "tin-tuc", TITLE, *day])], studio.folder / "trang-cua-toi")

    check = [("kyyeu check", ["check", *day])]
    good = committee.small(studio.folder / "dat", {"tin-tuc/tin.md": "---\ntitle: Tin\ndate: 2026-12-05\n---\n\nĐảng bộ họp.\n"})
    yield "kiem-tra-dat.png", studio.terminal(check, good)
    yield "loi-so-lieu.png", studio.terminal(check, committee.wrong_sum(studio.folder / "sai"))
    untitled = committee.small(studio.folder / "loi", {"tin-tuc/hoi-nghi.md": "---\ndate: 2026-12-05\n---\n\nĐảng bộ họp.\n"})
    yield "thong-bao/thong-bao.png", studio.terminal(check, untitled)
    told = "---\ntitle: Danh sách\n---\n\nNguyễn Văn Thử, căn cước 001090012345.\n"
    yield "loi-thong-tin-rieng.png", studio.terminal(check, committee.small(studio.folder / "rieng", {"danh-sach.md": told}))

    root = committee.committee(studio.folder / "dang-bo")
    yield "trang-bao-cao.png", studio.report(root)
    with serving(studio.program, root, "--share", str(REPOSITORY)) as address:
        yield "trang-chu.png", studio.page(address + "/", height=1250)
        yield "mot-tin.png", studio.page(address + "/tin-tuc/hoi-nghi-tong-ket/", height=900)
        yield "anh-trong-bai.png", studio.page(address + "/tin-tuc/hoi-nghi-tong-ket/", element="figure")
        yield "bieu-do.png", studio.page(address + "/so-dang-vien/", element="figure")


def packed(png):
    """The picture in few colours, without anything but its pixels."""
    image = Image.open(io.BytesIO(png)).convert("RGB").quantize(48, method=Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    out = io.BytesIO()
    image.save(out, "PNG", optimize=True)
    return out.getvalue()


def main(arguments):
    if arguments not in ([], ["--check"]):
        raise SystemExit("script/handbook-pictures: takes nothing but --check")
    differ = []
    with tempfile.TemporaryDirectory(prefix="handbook-pictures-") as folder:
        studio = Studio(pathlib.Path(folder))
        try:
            for name, png in pictures(studio):
                target, data = HANDBOOK / name, packed(png)
                if len(data) > MOST_BYTES:
                    raise SystemExit(f"{name}: {len(data)} bytes, of which {MOST_BYTES} are the most")
                is_same = target.exists() and target.read_bytes() == data
                print(f"{name}: {len(data)} bytes, {'as before' if is_same else 'other than before'}", flush=True)
                if not is_same:
                    differ.append(name)
                    if not arguments:
                        target.write_bytes(data)
        finally:
            studio.browser.quit()
    raise SystemExit(1 if arguments and differ else 0)


main(sys.argv[1:])
