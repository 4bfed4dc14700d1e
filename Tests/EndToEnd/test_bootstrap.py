"""What script/bootstrap does on machines that lack one thing or another. The tools that it asks are stand-ins in a folder of
their own; no package is fetched."""

import os
import pathlib
import pty
import shlex
import shutil
import subprocess

import pytest

from conftest import REPOSITORY

REAL_TOOLS = ("bash", "cat", "cmp", "comm", "cp", "dirname", "env", "grep", "head", "rm", "sed", "sort", "tr", "true")

SWIFT_PACKAGES = {"ca-certificates", "g++", "git", "libcurl4", "libncurses6", "libsqlite3-0", "libxml2", "tzdata"}
BUILD_PACKAGES = {
    "libcmark-gfm-dev", "libcmark-gfm-extensions-dev", "pkg-config", "fonts-liberation2", "python3-venv"}

GOOD_SWIFT = "Swift version 6.2.1 (swift-6.2.1-RELEASE)\nTarget: x86_64-unknown-linux-gnu"


class Machine:
    """A made-up machine: a copy of script/ and a PATH in which only what a test put there is found."""

    def __init__(self, folder):
        self.repository, self.bin = folder / "clone", folder / "bin"
        self.log, self.packages = folder / "log", folder / "packages"
        self.bin.mkdir()
        self.log.touch()
        self.packages.touch()
        for name in REAL_TOOLS:
            (self.bin / name).symlink_to(shutil.which(name))
        shutil.copytree(REPOSITORY / "script", self.repository / "script")
        environment = self.repository / ".venv/bin"
        environment.mkdir(parents=True)
        (environment / "python").symlink_to("/usr/bin/python3")
        for name in ("print", "test", "axe", "import", "bench"):
            shutil.copy(self.repository / f"script/requirements/{name}.txt", environment.parent / f".installed-{name}")
        self.tool("dpkg-query", f"cat {self.packages}")
        # Installs what it is told to, when it is root who tells it.
        self.tool("apt-get", f"""
            echo "apt-get $*" >>{self.log}
            [ "$(id -u)" = 0 ] || exit 100
            [ "$1" = install ] || exit 0
            shift
            for package; do
              case "$package" in -*) ;; *) echo "installed, $package, " >>{self.packages} ;; esac
            done""")
        self.user(0)
        self.swift(f"echo {shlex.quote(GOOD_SWIFT)}")

    def tool(self, name, text):
        path = self.bin / name
        path.write_text("#!/usr/bin/env bash\n" + text)
        path.chmod(0o755)

    def user(self, number):
        # sudo leaves a word in the environment, as the real one leaves a user number.
        self.tool("id", f'[ -n "${{IS_ROOT:-}}" ] && echo 0 || echo {number}')

    def sudo(self, without_password):
        self.tool("sudo", f"""
            echo "sudo $*" >>{self.log}
            if [ "$1" = -n ]; then {'exit 0' if without_password else 'exit 1'}; fi
            [ "$1" != -v ] || exit 0
            IS_ROOT=yes exec "$@" """)

    def swift(self, text):
        self.tool("swift", text)

    def have(self, *packages):
        with self.packages.open("a") as file:
            file.writelines(f"installed, {package}, \n" for package in packages)

    def bootstrap(self, *arguments, stdin=subprocess.DEVNULL):
        return subprocess.run(
            [self.repository / "script/bootstrap", *arguments], env={"PATH": str(self.bin)}, stdin=stdin,
            capture_output=True, text=True, timeout=60)

    @property
    def asked(self):
        return self.log.read_text().splitlines()


@pytest.fixture
def machine(tmp_path):
    return Machine(tmp_path)


def installed(line):
    """The packages of a line of the log that installs some."""
    words = line.split()
    return set(words[words.index("install") + 1:]) - {"-q", "-y", "--no-install-recommends"}


def test_nothing_is_done_or_said_where_all_is_there(machine):
    machine.have(*SWIFT_PACKAGES, *BUILD_PACKAGES)
    result = machine.bootstrap()
    assert (result.returncode, result.stdout, result.stderr, machine.asked) == (0, "", "", [])


def test_a_missing_swift_is_told_before_anything_is_downloaded(machine):
    (machine.bin / "swift").unlink()
    result = machine.bootstrap()
    assert result.returncode == 1
    assert machine.asked == []
    where = "https://www.swift.org/install/linux/"
    vietnamese, english = result.stderr.splitlines()
    assert vietnamese.startswith("script/bootstrap: Cần Swift 6.2 trở lên; máy này chưa có lệnh swift") and where in vietnamese
    assert english.startswith("script/bootstrap: Swift 6.2 or later is needed; there is no swift command") and where in english


@pytest.mark.parametrize("words, version", [
    ("Swift version 6.1.3 (swift-6.1.3-RELEASE)", "6.1.3"), ("Swift version 5.10 (swift-5.10-RELEASE)", "5.10"),
    ("Apple Swift version 5.9.2", "5.9.2")])
def test_an_old_swift_is_told_before_anything_is_downloaded(machine, words, version):
    machine.swift(f"echo {shlex.quote(words)}")
    result = machine.bootstrap("test")
    assert result.returncode == 1
    assert machine.asked == []
    path = machine.bin / "swift"
    vietnamese, english = result.stderr.splitlines()
    assert f"Cần Swift 6.2 trở lên; máy này có Swift {version} ({path})." in vietnamese
    assert f"Swift 6.2 or later is needed; this machine has Swift {version} ({path})." in english


@pytest.mark.parametrize("words", [
    "Swift version 6.2 (swift-6.2-RELEASE)", "Swift version 6.10.1 (swift-6.10.1-RELEASE)", "Swift version 7.0",
    "swift-driver version: 1.148.6 Apple Swift version 6.3"])
def test_a_swift_of_6_2_or_later_serves(machine, words):
    machine.have(*SWIFT_PACKAGES, *BUILD_PACKAGES)
    machine.swift(f"echo {shlex.quote(words)}")
    assert machine.bootstrap().returncode == 0


STARTS_WITH_NCURSES = """
    grep -q libncurses6 {packages} || {{
      echo "swift: error while loading shared libraries: libncurses.so.6: cannot open shared object file" >&2
      exit 127
    }}
    echo "{words}" """


def test_a_swift_that_does_not_start_gets_its_own_packages_first(machine):
    machine.have("git", "tzdata")
    machine.swift(STARTS_WITH_NCURSES.format(packages=machine.packages, words=GOOD_SWIFT))
    result = machine.bootstrap()
    assert result.returncode == 0, result.stderr
    update, first, second = machine.asked
    assert update == "apt-get update -q"
    assert installed(first) == SWIFT_PACKAGES - {"git", "tzdata"}
    assert installed(second) == BUILD_PACKAGES
    assert "Lệnh swift chưa chạy được (libncurses.so.6)" in result.stderr
    assert "The swift command does not start (libncurses.so.6)" in result.stderr


def test_a_swift_that_is_old_once_it_starts_stops_before_the_rest_is_downloaded(machine):
    machine.swift(STARTS_WITH_NCURSES.format(packages=machine.packages, words="Swift version 6.0.3"))
    result = machine.bootstrap("test")
    assert result.returncode == 1
    assert [installed(line) for line in machine.asked[1:]] == [SWIFT_PACKAGES]
    assert "this machine has Swift 6.0.3" in result.stderr


def test_a_swift_that_never_starts_is_told_with_the_library_it_lacks(machine):
    machine.have(*SWIFT_PACKAGES)
    machine.swift('echo "swift: error while loading shared libraries: libedit.so.9: cannot open" >&2; exit 127')
    result = machine.bootstrap()
    assert result.returncode == 1
    assert machine.asked == []
    vietnamese, english = result.stderr.splitlines()
    assert f"Lệnh swift ({machine.bin}/swift) không chạy được: libedit.so.9." in vietnamese
    assert f"The swift command ({machine.bin}/swift) does not start: libedit.so.9." in english


def test_something_else_named_swift_is_no_swift(machine):
    machine.have(*SWIFT_PACKAGES)
    machine.swift("echo OpenStack object storage 4.2")
    result = machine.bootstrap()
    assert result.returncode == 1
    assert "does not start: OpenStack object storage 4.2." in result.stderr


def handed_over(result):
    """The one command that an administrator is to run."""
    commands = [line.strip() for line in result.stderr.splitlines() if line.startswith("  ")]
    assert len(commands) == 1, result.stderr
    return commands[0]


@pytest.mark.parametrize("mode", ["build", "test"])
@pytest.mark.parametrize("sudo", ["none", "asks for a password"])
def test_who_cannot_become_root_gets_one_command_for_an_administrator(machine, mode, sudo):
    machine.have("git")
    machine.user(1000)
    if sudo != "none":
        machine.sudo(without_password=False)
    before = {path for path in machine.repository.rglob("*")}
    result = machine.bootstrap(mode)
    assert result.returncode == 1
    assert not any("apt-get" in line for line in machine.asked)
    assert {path for path in machine.repository.rglob("*")} == before
    assert "Đề nghị người quản trị máy chạy một lệnh sau với quyền root" in result.stderr
    assert "Hand one this command, to be run as root" in result.stderr

    # The command is whole: run as root, it leaves nothing to install.
    command = handed_over(result)
    assert command.startswith("apt-get update && apt-get install -y --no-install-recommends ")
    assert installed(command) >= SWIFT_PACKAGES - {"git"} | BUILD_PACKAGES
    subprocess.run(["bash", "-c", command], env={"PATH": str(machine.bin), "IS_ROOT": "yes"}, check=True)
    again = machine.bootstrap(mode)
    assert (again.returncode, again.stderr) == (0, "")


def test_a_broken_swift_is_named_to_who_cannot_install_either(machine):
    machine.user(1000)
    machine.swift(STARTS_WITH_NCURSES.format(packages=machine.packages, words=GOOD_SWIFT))
    result = machine.bootstrap()
    assert result.returncode == 1
    assert "does not start (libncurses.so.6)" in result.stderr
    assert "libncurses6" in handed_over(result).split()


def test_sudo_without_a_password_installs(machine):
    machine.have(*SWIFT_PACKAGES)
    machine.user(1000)
    machine.sudo(without_password=True)
    result = machine.bootstrap()
    assert result.returncode == 0, result.stderr
    assert "sudo apt-get update -q" in machine.asked
    assert installed(machine.asked[-1]) == BUILD_PACKAGES


def test_sudo_may_ask_for_the_password_at_a_terminal(machine):
    machine.have(*SWIFT_PACKAGES)
    machine.user(1000)
    machine.sudo(without_password=False)
    here, there = pty.openpty()
    try:
        result = machine.bootstrap(stdin=there)
    finally:
        os.close(here)
        os.close(there)
    assert result.returncode == 0, result.stderr
    assert machine.asked[:2] == ["sudo -n true", "sudo -v"]


def test_what_another_package_provides_is_there(machine):
    machine.have(*(SWIFT_PACKAGES - {"libcurl4"}), *BUILD_PACKAGES)
    with machine.packages.open("a") as file:
        file.write("installed, libcurl4t64, libcurl4 (= 8.14.1-2), libcurl (= 8)\n")
    assert (machine.bootstrap().returncode, machine.asked) == (0, [])


def test_what_was_removed_is_not_there(machine):
    machine.have(*SWIFT_PACKAGES, *(BUILD_PACKAGES - {"pkg-config"}))
    with machine.packages.open("a") as file:
        file.write("config-files, pkg-config, pkgconf (= 1)\n")
    assert machine.bootstrap().returncode == 0
    assert installed(machine.asked[-1]) == {"pkg-config"}


def test_another_system_than_debian_is_told(machine):
    (machine.bin / "dpkg-query").unlink()
    result = machine.bootstrap()
    assert result.returncode == 1
    assert "Cần Debian 12 hoặc hệ điều hành cùng họ" in result.stderr
    assert "Debian 12 or one of its kin is needed" in result.stderr


def test_an_environment_of_another_python_is_made_anew(machine):
    machine.have(*SWIFT_PACKAGES, *BUILD_PACKAGES)
    python = machine.repository / ".venv/bin/python"
    python.unlink()
    python.write_text("#!/bin/sh\necho '(3, 9)'\n")
    python.chmod(0o755)
    for path in (machine.repository / "script/requirements/print.txt", machine.repository / ".venv/.installed-print"):
        path.write_text("# nothing\n")
    result = machine.bootstrap()
    assert result.returncode == 0, result.stderr
    assert python.resolve() == pathlib.Path("/usr/bin/python3").resolve()
    assert (machine.repository / ".venv/.installed-print").read_text() == "# nothing\n"


def test_what_only_the_fresh_machine_needs_is_asked_for_alone(machine):
    (machine.bin / "swift").unlink()
    assert machine.bootstrap("fresh-machine").returncode == 0
    assert installed(machine.asked[-1]) == {"debootstrap"}


def test_an_unknown_need_is_wrong_usage(machine):
    result = machine.bootstrap("tests")
    assert result.returncode == 64
    assert result.stderr == "script/bootstrap: 'tests' is none of build, test, bench, import, fresh-machine\n"
