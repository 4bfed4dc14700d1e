"""Printers that hang, say too much or cannot be run: a fault of the machine, told with the report, and never one of the text."""

import os
import subprocess
import time

import pytest

import faculty
import printers
from conftest import DATE, REPOSITORY, tree


@pytest.fixture(scope="module")
def published(kyyeu, tmp_path_factory):
    root = faculty.write(tmp_path_factory.mktemp("tools") / "site")
    result = kyyeu.build(root, "--no-pdf")
    assert result.returncode == 0, result.stderr.decode()
    return root


@pytest.fixture
def allowed(kyyeu, published):
    """Seconds that a build may take with a printer that fails: four, of which two are the time it is given, beside what this machine
    takes at this hour for the same build without any print."""
    start = time.monotonic()
    assert kyyeu.build(published, "--no-pdf").returncode == 0
    return 4 + time.monotonic() - start


def test_a_printer_that_stops_answering_is_given_up_and_its_report_named(kyyeu, published, allowed):
    before = tree(published / "public")
    start = time.monotonic()
    process = subprocess.Popen(
        [str(kyyeu.path), "build", "--root", str(published), "--date", DATE, "--lang", "vi", "--print-timeout", "2",
         "--python", str(REPOSITORY / ".venv/bin/python")],
        env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    printers.wait_for(lambda: printers.below(published))
    printers.stop_all(published)
    said = process.communicate(timeout=30)[1].decode()
    assert process.returncode == 74
    assert said.startswith("Không in được content/bao-cao/2026/chi-bo/index.md (bao-cao/2026/chi-bo/may/"
        "bao-cao-tong-ket-2026-may.pdf): quá 2 giây mà công cụ in chưa trả lời. ")
    assert "--print-timeout" in said and said.count("\n") == 1
    assert time.monotonic() - start <= allowed
    assert printers.below(published) == set() and tree(published / "public") == before


@pytest.mark.parametrize("lines, words", [
    ("exec head -c 300000000 /dev/zero", "nó ghi ra quá nhiều dữ liệu, không phải câu trả lời"),
    ("head -c 300000000 /dev/zero >&2; exec sleep 60", "nó ghi ra quá nhiều dữ liệu, không phải câu trả lời"),
    ("kill -9 $$", "nó bị tín hiệu 9 kết thúc"),
    ("exit 7", "nó kết thúc với mã 7"),
    ("echo xin chào", "“xin chào”"),
])
def test_a_printer_that_does_not_print_is_the_fault_of_the_tool(kyyeu, published, allowed, tmp_path, lines, words):
    before, start = tree(published / "public"), time.monotonic()
    python = printers.write(tmp_path, "python", lines)
    result = kyyeu.build(published, "--python", python, "--print-timeout", "2", "--lang", "vi")
    assert result.returncode == 74
    assert result.stderr.decode() == (
        f"Chương trình in dừng giữa chừng: {words}. Chạy script/bootstrap để cài lại, hoặc dùng --no-pdf để không in\n")
    assert time.monotonic() - start <= allowed
    assert printers.below(published) == set() and tree(published / "public") == before


@pytest.mark.parametrize("python, found", [
    ("/tmp", "là một thư mục"), ("/etc/passwd", "không có quyền chạy"), ("/khong/co/python", "không có ở đó"),
    ("/dev/null", "không phải tệp thường"), ("/etc/passwd/x", "không có ở đó")])
@pytest.mark.parametrize("command", ["build", "report", "check", "serve"])
def test_a_python_that_cannot_be_run_is_wrong_usage(kyyeu, published, command, python, found):
    before = tree(published)
    result = kyyeu.run(command, "--root", published, "--date", DATE, "--python", python, "--lang", "vi")
    assert result.returncode == 64 and tree(published) == before
    assert result.stderr.decode().splitlines()[0] == (
        f"Lỗi: --python phải là tệp chạy được của Python, ví dụ .venv/bin/python; “{python}” {found}")


@pytest.mark.parametrize("given", ["0", "-1", "86401"])
def test_a_time_that_makes_no_sense_is_wrong_usage(kyyeu, published, given):
    result = kyyeu.build(published, f"--print-timeout={given}", "--lang", "en")
    assert result.returncode == 64
    assert result.stderr.decode().splitlines()[0] == f"Error: --print-timeout takes 1 to 86400 seconds, not {given}"


def test_the_temporary_folder_is_not_needed(kyyeu, published, tmp_path):
    result = kyyeu.build(published, env={"TMPDIR": str(tmp_path / "khong-co")})
    assert result.returncode == 0, result.stderr.decode()
    assert not (tmp_path / "khong-co").exists()


def test_a_root_that_is_read_only_is_printed_elsewhere(kyyeu, tmp_path):
    root = faculty.write(tmp_path / "site")
    inside = f'mount --bind "{root}" "{root}" && mount -o remount,ro,bind "{root}" && exec "$@"'
    command = [str(kyyeu.path), "build", "--root", str(root), "--date", DATE, "--lang", "vi"]
    run = ["unshare", "--mount", *([] if os.getuid() == 0 else ["--map-root-user"]), "sh", "-c", inside, "sh", *command]
    result = subprocess.run([*run, "--output", str(tmp_path / "ra/web")], capture_output=True)
    assert result.returncode == 0, result.stderr.decode()
    assert (tmp_path / "ra/web/index.html").exists() and list((tmp_path / "ra/web").rglob("*.pdf"))
    assert "Không giữ được bản in cho lần sau: Không ghi được “" in result.stdout.decode()
    assert "/.kyyeu”: ổ đĩa chỉ cho đọc" in result.stdout.decode()
    result = subprocess.run(run, capture_output=True)
    assert result.returncode == 74
    assert "ổ đĩa chỉ cho đọc" in result.stderr.decode() and "--output" in result.stderr.decode()


def test_a_damaged_print_is_made_anew(kyyeu, tmp_path):
    root = faculty.write(tmp_path / "site")
    assert kyyeu.build(root).returncode == 0
    before = tree(root / "public")
    entries = [path for path in (root / ".kyyeu/print").iterdir() if path.name != "surroundings"]
    assert entries
    for path in entries:
        os.truncate(path, path.stat().st_size - 1000)
    assert kyyeu.build(root).returncode == 0
    assert tree(root / "public") == before
