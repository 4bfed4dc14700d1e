"""What the tests of the finished program share: the program, small sites to build, the shipped site served, a browser.

The tests run in several processes at once, so what costs much is made once for all of them and then only read. A test marked
`whole` belongs to the longer run of `script/test --all` (KYYEU_TEST_ALL=1) and is left out of the daily one."""

import contextlib
import fcntl
import os
import pathlib
import re
import subprocess
import threading

import pytest

REPOSITORY = pathlib.Path(__file__).resolve().parents[2]
BASE_URL = "https://example.org/khoa/dang-bo/"
DATE = "2026-12-05"
RUNS_ALL = os.environ.get("KYYEU_TEST_ALL") == "1"


def pytest_configure(config):
    config.addinivalue_line("markers", "whole: of the longer run alone, script/test --all")


def pytest_collection_modifyitems(config, items):
    if RUNS_ALL:
        return
    left_out = [item for item in items if item.get_closest_marker("whole")]
    items[:] = [item for item in items if not item.get_closest_marker("whole")]
    config.hook.pytest_deselected(items=left_out)


@pytest.fixture(scope="session")
def made_once(tmp_path_factory):
    """`made_once("shipped", make)` gives the folder that `make(folder)` has filled, made by whichever process asks first."""

    def folder_of(name, make):
        base = tmp_path_factory.getbasetemp()
        shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
        folder, done, gate = shared / name, shared / f"{name}.done", shared / f"{name}.gate"
        gate.touch()
        with locked(gate):
            if not done.exists():
                make(folder)
                done.touch()
        return folder

    return folder_of


@contextlib.contextmanager
def locked(path):
    """Lets one process at a time into the block, of all that name the same file or folder."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


class Program:
    """The built kyyeu, run as its users run it."""

    def __init__(self, path):
        self.path = pathlib.Path(path)

    def run(self, *arguments, cwd=REPOSITORY, env=None, stdin=b"", timeout=120):
        environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", **(env or {})}
        # Two builds of one site do not run at once, and the repository's own is built by many tests.
        queue = locked(REPOSITORY) if REPOSITORY in arguments else contextlib.nullcontext()
        with queue:
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
def shipped(kyyeu, made_once):
    """The repository's own site, built for an address with a path. Only to be read."""

    def make(folder):
        result = kyyeu.build(REPOSITORY, "--output", folder / "public", "--base-url", BASE_URL, "--strict")
        assert result.returncode == 0, result.stderr.decode()

    return made_once("shipped", make) / "public"


@pytest.fixture(scope="session")
def shipped_internal(kyyeu, made_once):
    """The office's edition of the repository's own site, which has its reports. Only to be read."""

    def make(folder):
        result = kyyeu.build(
            REPOSITORY, "--audience", "internal", "--output", folder, "--base-url", BASE_URL, "--strict", timeout=300)
        assert result.returncode == 0, result.stderr.decode()

    return made_once("shipped-internal", make)


@pytest.fixture(scope="session")
def made_up(kyyeu, made_once):
    """A made-up faculty with figures and reports, its public edition in public/ and the office's reports in internal/. Only to
    be read."""

    def make(folder):
        import faculty

        faculty.write(folder)
        for command in ("build", "report"):
            result = kyyeu.run(command, "--root", folder, "--date", DATE, "--strict")
            assert result.returncode == 0, result.stderr.decode()

    return made_once("made-up", make)


@pytest.fixture(scope="session")
def through_libreoffice(made_up, made_once):
    """The folder in which every Word file, of the made-up faculty's reports and of the samples that are read, lies as LibreOffice
    prints it: `report.docx` as `report.pdf`. It starts once for all of them."""

    def make(folder):
        from printed import sample

        files = [*(made_up / "internal").rglob("*.docx")]
        files += [sample(f"{name}.docx") for name in ("party-short", "state-short", "party-long")]
        assert len({file.name for file in files}) == len(files)
        folder.mkdir()
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf",
             "--outdir", folder, *files], check=True, capture_output=True, timeout=300)

    return made_once("through-libreoffice", make)


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
    assert len(found) == 11, found
    return found
