"""CONTRIBUTING.md and CHANGELOG.md keep their word: what the recipes name is there, what they say to do can be done, and the longer
run does it on a copy of the repository, builds that, and asks the program for each thing that was added."""

import re
import shlex
import shutil
import subprocess

import pytest

import faculty
from conftest import REPOSITORY, Program

CONTRIBUTING = (REPOSITORY / "CONTRIBUTING.md").read_text(encoding="utf-8")
CHANGELOG = (REPOSITORY / "CHANGELOG.md").read_text(encoding="utf-8")
FENCE = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.M | re.S)

# What each recipe is for; a recipe has a heading of its own.
RECIPES = ("A rule", "A kind of page", "A table of figures", "A column of a table", "A chart", "An official layout",
           "A Markdown form", "An output", "A command", "A language")


class Unperformable(Exception):
    """A recipe that does not fit the repository as it is."""


def recipes():
    """The blocks of each recipe by its heading: language, path and text."""
    parts = re.split(r"^### (.+)\n", CONTRIBUTING.partition("\n## Recipes\n")[2], flags=re.M)
    return {name: FENCE.findall(text) for name, text in zip(parts[1::2], parts[2::2])}


def kept(path):
    """The text of a file of the repository; None where there is none."""
    file = REPOSITORY / path
    return file.read_text(encoding="utf-8") if file.is_file() else None


def edited(path, text, change):
    """The text with a change: its lines begin with a space or `-` where they stand in the text, with `+` where they come."""
    lines = change.splitlines()
    if not lines or any(line[:1] not in (" ", "-", "+") for line in lines):
        raise Unperformable(f"{path}: a line of the change begins with none of space, - and +")
    old = "".join(line[1:] + "\n" for line in lines if line[0] != "+")
    new = "".join(line[1:] + "\n" for line in lines if line[0] != "-")
    places = re.findall("^" + re.escape(old), text, re.M) if old else []
    if len(places) != 1:
        raise Unperformable(f"{path}: what the change stands beside is there {len(places)} times, not once:\n{old}")
    return re.sub("^" + re.escape(old), lambda _: new, text, flags=re.M)


def performed(blocks, files=None):
    """The files that blocks make and change, by their path, over those that others have made."""
    files = dict(files or {})
    for language, path, text in blocks:
        if language == "sh":
            for line in text.splitlines():
                command, source, target = shlex.split(line)
                assert command == "cp", line
                files[target] = files.get(source) or kept(source)
        elif language == "diff":
            before = files.get(path) or kept(path)
            if before is None:
                raise Unperformable(f"{path} is not there")
            files[path] = edited(path, before, text)
        else:
            if path in files or kept(path) is not None:
                raise Unperformable(f"{path} is there already")
            files[path] = text
    return files


def all_performed():
    files = {}
    for blocks in recipes().values():
        files = performed(blocks, files)
    return files


def test_there_is_a_recipe_for_each_thing_that_is_added():
    assert tuple(recipes()) == RECIPES
    assert all(recipes().values()), "a recipe without a block"


@pytest.mark.parametrize("name", RECIPES)
def test_a_recipe_can_be_performed_alone(name):
    assert performed(recipes()[name])


def test_all_recipes_can_be_performed_at_once():
    made = all_performed()
    assert {path for blocks in recipes().values() for _, path, _ in blocks if path} == set(made)


def test_a_recipe_that_does_not_fit_is_told():
    with pytest.raises(Unperformable, match="is not there"):
        performed([("diff", "Sources/Nowhere.swift", "+a\n")])
    with pytest.raises(Unperformable, match="is there already"):
        performed([("swift", "Package.swift", "a\n")])
    with pytest.raises(Unperformable, match="0 times"):
        performed([("diff", "Package.swift", " let nothing = 0\n+a\n")])
    with pytest.raises(Unperformable, match="0 times"):
        performed([("diff", "Package.swift", "+a\n")])
    with pytest.raises(Unperformable, match="begins with none"):
        performed([("diff", "Package.swift", "import PackageDescription\n+a\n")])
    twice = "a\nb\na\n"
    with pytest.raises(Unperformable, match="2 times"):
        edited("x", twice, " a\n+c\n")
    assert edited("x", twice, "-b\n+c\n") == "a\nc\na\n"


def sources():
    """Every file of Swift."""
    return [path for folder in ("Sources", "Tests") for path in (REPOSITORY / folder).rglob("*.swift")]


def test_every_path_that_is_named_is_there():
    made = all_performed()
    spans = re.findall(r"`([^`\n]+)`", FENCE.sub("", CONTRIBUTING + CHANGELOG))
    paths = [span for span in spans if re.match(r"(Sources|Tests|templates|kinds|printing|script)/[\w./-]*$", span)]
    assert len(paths) >= 15
    rules = {rule for file in sources() for rule in re.findall(r'\bid: "([\w/-]+)"', file.read_text(encoding="utf-8"))}
    missing = [path for path in {*paths} - rules - {*made}
               if not (REPOSITORY / path).exists()]
    assert not missing, missing
    for link in re.findall(r"\]\((?!https:)(\S+?)\)", CONTRIBUTING + CHANGELOG):
        assert (REPOSITORY / link).is_file(), link


def test_every_suite_and_test_of_the_commands_is_there():
    suites = re.findall(r"--filter (\w+)", CONTRIBUTING) + re.findall(r"`(\w+Tests)`", CONTRIBUTING)
    names = {path.stem for path in sources()}
    assert len(suites) >= 3 and set(suites) <= names, set(suites) - names
    (test,) = re.findall(r"Tests/EndToEnd/(\w+)\.py -k (\w+)", CONTRIBUTING)
    assert re.search(rf"^def test_\w*{test[1]}", kept(f"Tests/EndToEnd/{test[0]}.py"), re.M)


def test_the_options_of_the_tests_are_those_of_the_script():
    told = re.findall(r"^\| `(--\w+)` \|", CONTRIBUTING, re.M)
    assert sorted(told) == sorted(re.findall(r"^    (--\w+)\)", kept("script/test"), re.M))


def test_every_name_of_the_glossary_is_in_the_code():
    table = CONTRIBUTING.partition("\n## Glossary\n")[2].partition("\n## ")[0]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines() if line.startswith("| ")][1:]
    assert len(rows) >= 30 and all(len(row) == 3 and all(row) for row in rows)
    names = [name for row in rows for name in re.findall(r"`(\w+)`", row[2])]
    assert len(set(names)) == len(names) >= len(rows)
    code = "\n".join(path.read_text(encoding="utf-8") for path in (REPOSITORY / "Sources").rglob("*.swift"))
    declared = set(re.findall(r"\b(?:struct|enum|class|actor|protocol) (\w+)", code))
    assert set(names) <= declared, set(names) - declared
    # What the field calls a thing in Vietnamese stands once.
    words = [row[0] for row in rows]
    assert len(set(words)) == len(words)


# The longer run.


@pytest.fixture(scope="module")
def rebuilt(tmp_path_factory):
    """A copy of the repository in which every recipe was performed, built."""
    copy = tmp_path_factory.mktemp("recipes") / "kyyeu"
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=REPOSITORY, check=True,
        capture_output=True, text=True).stdout.split("\0")
    for path in [*filter(None, listed), "Package.resolved"]:
        if (REPOSITORY / path).is_file():
            (copy / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(REPOSITORY / path, copy / path, follow_symlinks=False)
    # The packages come along; what was built elsewhere names the folder that it was built in.
    (copy / ".build").mkdir()
    for name in ("checkouts", "repositories", "artifacts", "workspace-state.json"):
        if (REPOSITORY / ".build" / name).exists():
            subprocess.run(["cp", "-a", "--reflink=auto", REPOSITORY / ".build" / name, copy / ".build"], check=True)
    made = all_performed()
    for path, text in made.items():
        (copy / path).parent.mkdir(parents=True, exist_ok=True)
        (copy / path).write_text(text, encoding="utf-8")
    swift = [path for path in made if path.endswith(".swift")]
    lint = subprocess.run(["swift", "format", "lint", "--strict", *swift], cwd=copy, capture_output=True, text=True)
    assert lint.returncode == 0, lint.stderr
    rooms = subprocess.run(["script/check-rooms"], cwd=copy, capture_output=True, text=True)
    assert rooms.returncode == 0, rooms.stdout + rooms.stderr
    built = subprocess.run(
        ["swift", "build", "--product", "kyyeu"], cwd=copy, capture_output=True, text=True, timeout=1200)
    assert built.returncode == 0, built.stdout[-6000:] + built.stderr[-2000:]
    return Program(copy / ".build/debug/kyyeu")


def said(program, *arguments, code=0):
    result = program.run(*arguments, timeout=300)
    text = (result.stdout + result.stderr).decode()
    assert result.returncode == code, text
    return text


ADDED = {
    "bieu.md": "---\ntitle: Bảng và biểu đồ\naudience: internal\n---\n\n{{ table training }}\n\n{{ chart fees }}\n",
    "vi-du.md": "---\ntitle: Một ví dụ\n---\n\n> [!VÍ DỤ]\n> Số thử.\n",
    "page-fr.md": "---\ntitle: Une page\nlanguage: fr\n---\n\nBonjour.\n",
    "so-lieu/2026/boi-duong.csv": "Lớp bồi dưỡng;Số người học\nLớp thử nghiệm;7\n",
}


@pytest.mark.whole
def test_the_recipes_are_performed_and_what_they_add_works(rebuilt, tmp_path):
    root = faculty.write(tmp_path / "khoa", changes=ADDED)
    build = ["build", "--root", root, "--date", "2026-12-05", "--no-pdf"]

    assert "figures/exempt-over-closing" in said(rebuilt, "explain")
    assert "No more are exempt from duties" in said(rebuilt, "explain", "figures/exempt-over-closing", "--lang", "en")
    assert "exempt-over-closing" not in said(rebuilt, "check", "--root", root, "--date", "2026-12-05")
    tables = faculty.figures()
    faculty.set_cell(tables, 2026, "bien-dong", 0, "Miễn công tác và sinh hoạt", 99)
    wrong = faculty.write(tmp_path / "sai", tables=tables)
    assert "figures/exempt-over-closing" in said(rebuilt, "check", "--root", wrong, "--date", "2026-12-05", code=1)

    said(rebuilt, "new", "regulation", "Quy chế làm việc", "--root", root)
    (page,) = (root / "content/quy-che").glob("*.md")
    text = re.sub(r"^draft: true.*\n", "", page.read_text(), flags=re.M)
    text = re.sub(r"^decision: .*", "decision: 12-QĐ/ĐU", text, flags=re.M)
    page.write_text(re.sub(r"^# valid_from: .*", "valid_from: 2026-09-05", text, flags=re.M))
    assert "decision" in said(rebuilt, "explain", "kind", "regulation", "--lang", "en")
    said(rebuilt, *build)
    regulation = (root / f"public/quy-che/{page.stem}/index.html").read_text()
    assert "<dt>Quyết định ban hành</dt>" in regulation and "12-QĐ/ĐU" in regulation
    assert '<dt>Có hiệu lực từ</dt><dd><time datetime="2026-09-05">05/9/2026</time></dd>' in regulation

    assert "note note-example" in (root / "public/vi-du/index.html").read_text()
    assert ">Ví dụ</p>" in (root / "public/vi-du/index.html").read_text()
    listed = (root / "public/dia-chi.txt").read_text().splitlines()
    assert "/thu/tin-tuc/tin/" in listed and listed == sorted(listed)
    french = (root / "public/page-fr/index.html").read_text()
    assert 'lang="fr"' in french and "Aller au contenu" in french
    assert "Aller au contenu" not in (root / "public/index.html").read_text()

    assert "boi-duong.csv" in said(rebuilt, "explain", "table", "training")
    assert "Dân tộc thiểu số" in said(rebuilt, "explain", "table", "branches")
    assert "chart fees" in said(rebuilt, "explain", "figures")
    said(rebuilt, *build, "--audience", "internal")
    shown = (root / "internal/bieu/index.html").read_text()
    assert "Lớp thử nghiệm" in shown and "Bồi dưỡng đảng viên" in shown and "<svg" in shown

    assert "Thể thức văn bản của Đoàn Thanh niên" in said(rebuilt, "explain", "layout", "youth", "--lang", "vi")
    assert said(rebuilt, "years", "--root", root) == "2025\n2026\n"
    assert re.search(r"^  years ", said(rebuilt, "--help"), re.M)


# CHANGELOG.md


def formats():
    """The rows of the table of formats by the name of each: what knows it by, and where it is written."""
    rows = re.findall(r"^\| (.+?) \| (.+?) \| (.+?) \|$", CHANGELOG.partition("\n### Formats\n")[2], re.M)[1:]
    return {name: (mark, where) for name, mark, where in rows if not set(name) <= {"-"}}


def constant(path, pattern):
    found = re.findall(pattern, kept(path))
    assert len(found) == 1, (path, pattern, found)
    return found[0]


def test_the_changes_are_those_of_the_program_s_version():
    version = constant("Sources/kyyeu/Kyyeu.swift", r'version: "([\d.]+)"')
    assert re.findall(r"^## \[(.+?)\]", CHANGELOG, re.M) == ["Unreleased"]
    assert f"The program calls itself {version}." in CHANGELOG


def test_the_formats_are_those_of_the_code():
    told = formats()
    assert set(told) == {
        "Seal of a year", "Publishing marker", "Print data", "Text record of a report", "`--format json`",
        "`report --changes --format json`"}
    keys = {name: re.findall(r"`([^`]+)`", mark) for name, (mark, _) in told.items()}

    seal = kept("Sources/Figures/Sealing/SealFields.swift")
    assert keys["Seal of a year"] == re.findall(r'^  static let \w+ = FieldKey\.\w+\(\s*"(\w+)"', seal, re.M)
    heading = constant("Sources/Publishing/Marker.swift", r'static let heading = "(.+)"')
    assert keys["Publishing marker"] == [heading]
    members = kept("Sources/Reports/Print/PrintedReport.swift").partition("let members:")[2].partition("\n    ]\n")[0]
    assert keys["Print data"] == re.findall(r'\("(\w+)", ', members)
    version = constant("Sources/Reports/Comparison/ReportText.swift", r"static let version = (\d+)")
    assert keys["Text record of a report"] == [f"version: {version}"]
    finding = kept("Sources/Diagnostics/Rendering/JSONRenderer.swift").partition("let members = [")[2].partition("\n    ]\n")[0]
    assert keys["`--format json`"] == re.findall(r'^      \("(\w+)", ', finding, re.M)
    change = kept("Sources/Building/Reports/ReviewJSON.swift")
    place = change.partition("private static func place")[2].partition("\n    ]\n")[0]
    assert keys["`report --changes --format json`"] == [*re.findall(r'\("(\w+)", ', place), "change"]


def test_rules_that_went_are_retired_in_the_code():
    (retired,) = re.findall(r"^- The rule `([\w/-]+)` is retired", CHANGELOG, re.M)
    rules = kept("Sources/Building/AllRules.swift").partition("retired: Set<String>")[2]
    assert f'"{retired}"' in rules
    (instead,) = re.findall(r"is retired; `([\w/-]+)` says", CHANGELOG)
    assert any(f'id: "{instead}"' in path.read_text(encoding="utf-8") for path in sources())
