"""What the tests of the finished program share: the program, small sites to build, the shipped site served, a browser."""

import os
import pathlib
import re
import subprocess
import threading

import pytest

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
BASE_URL = "https://example.org/khoa/dang-bo/"
DATE = "2026-12-05"


class Program:
    """The built kyyeu, run as its users run it."""

    def __init__(self, path):
        self.path = pathlib.Path(path)

    def run(self, *arguments, cwd=REPOSITORY, env=None, stdin=b"", timeout=120):
        environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", **(env or {})}
        return subprocess.run(
            [str(self.path), *map(str, arguments)], cwd=cwd, env=environment, input=stdin,
            capture_output=True, timeout=timeout)

    def build(self, root, *arguments, **options):
        return self.run("build", "--root", root, "--date", DATE, *arguments, **options)


@pytest.fixture(scope="session")
def kyyeu():
    path = pathlib.Path(os.environ.get("KYYEU_BINARY", REPOSITORY / ".build/release/kyyeu"))
    assert path.exists(), f"{path} is missing: run `swift build -c release --product kyyeu`"
    return Program(path)


@pytest.fixture
def site(tmp_path):
    """Writes a small site: `site({"bai.md": "…"})` gives its root. A name with a folder above content/ starts with `/`."""

    def write(files, name="site", settings="name: Ví dụ\n"):
        root = tmp_path / name
        (root / "content").mkdir(parents=True, exist_ok=True)
        (root / "content/site.yaml").write_text(settings, encoding="utf-8")
        for path, text in files.items():
            target = root / path[1:] if path.startswith("/") else root / "content" / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text if isinstance(text, bytes) else text.encode())
        return root

    return write


def tree(folder):
    """Every file below a folder with its bytes, symbolic links as their target."""
    folder = pathlib.Path(folder)
    return {
        str(path.relative_to(folder)): os.readlink(path).encode() if path.is_symlink() else path.read_bytes()
        for path in sorted(folder.rglob("*")) if path.is_symlink() or path.is_file()
    }


@pytest.fixture(scope="session")
def shipped(kyyeu, tmp_path_factory):
    """The repository's own site, built for an address with a path."""
    output = tmp_path_factory.mktemp("shipped") / "public"
    result = kyyeu.build(REPOSITORY, "--output", output, "--base-url", BASE_URL, "--strict")
    assert result.returncode == 0, result.stderr.decode()
    return output


@pytest.fixture(scope="session")
def shipped_internal(kyyeu, tmp_path_factory):
    """The office's edition of the repository's own site, which has its reports."""
    output = tmp_path_factory.mktemp("shipped-internal") / "internal"
    result = kyyeu.build(
        REPOSITORY, "--audience", "internal", "--output", output, "--base-url", BASE_URL, "--strict", timeout=300)
    assert result.returncode == 0, result.stderr.decode()
    return output


@pytest.fixture(scope="session")
def made_up(kyyeu, tmp_path_factory):
    """A made-up faculty with figures and reports, its public edition in public/ and the office's reports in internal/."""
    import faculty

    root = faculty.write(tmp_path_factory.mktemp("made-up"))
    for command in ("build", "report"):
        result = kyyeu.run(command, "--root", root, "--date", DATE, "--strict")
        assert result.returncode == 0, result.stderr.decode()
    return root


@pytest.fixture(scope="session")
def served(kyyeu):
    """Address at which `kyyeu serve` shows the repository's own site."""
    with serving(kyyeu, REPOSITORY) as address:
        yield address


@pytest.fixture(scope="session")
def served_internal(kyyeu):
    """Address at which `kyyeu serve` shows the office's edition of the repository's own site."""
    with serving(kyyeu, REPOSITORY, "--audience", "internal") as address:
        yield address


class serving:
    """Runs `kyyeu serve` while the block runs and gives its address."""

    def __init__(self, kyyeu, root, *arguments):
        self.command = [str(kyyeu.path), "serve", "--root", str(root), "--date", DATE, "--port", "0", *arguments]

    def __enter__(self):
        environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
        self.process = subprocess.Popen(
            self.command, cwd=REPOSITORY, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        seen = []
        for line in iter(self.process.stdout.readline, b""):
            seen.append(line.decode())
            address = re.search(r"http://127\.0\.0\.1:\d+/\S*", seen[-1])
            if address:
                # What the server prints later must not fill the pipe.
                threading.Thread(target=self.process.stdout.read, daemon=True).start()
                return address.group().rstrip("/")
        raise AssertionError("kyyeu serve ended: " + "".join(seen))

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(timeout=10)


@pytest.fixture(scope="session")
def browser():
    """Headless Chromium."""
    from selenium import webdriver

    options = webdriver.ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
        options.add_argument(argument)
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService("/usr/bin/chromedriver"))
    yield driver
    driver.quit()


def pages(output):
    """Addresses of every HTML page below a published folder."""
    return sorted(
        "/" + str(path.relative_to(output)).removesuffix("index.html") for path in pathlib.Path(output).rglob("*.html"))


def reports(output):
    """Addresses of the pages of reports in the office's edition."""
    found = [page for page in pages(output) if page.startswith("/bao-cao/") and page != "/bao-cao/"]
    assert len(found) == 10, found
    return found
