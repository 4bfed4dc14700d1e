"""What stands in the output folder before and after a build, whatever happens."""

import os
import subprocess

import pytest

from conftest import tree

PAGE = "---\ntitle: Bài\n---\n\nNội dung.\n"
BROKEN = "---\ntitel: Bài\n---\n"


def inodes(folder):
    return {path: os.stat(folder / path).st_ino for path in tree(folder)}


def test_first_build_makes_the_output_folder(kyyeu, site):
    root = site({"bai.md": PAGE})
    assert kyyeu.build(root).returncode == 0
    assert (root / "public/index.html").is_file()
    assert (root / "public/bai/index.html").is_file()


def test_gitignore_of_an_empty_output_folder_survives(kyyeu, site):
    root = site({"bai.md": PAGE, "/public/.gitignore": "*\n!.gitignore\n"})
    for _ in range(2):
        assert kyyeu.build(root).returncode == 0
        assert (root / "public/.gitignore").read_text() == "*\n!.gitignore\n"


def test_a_foreign_file_stops_the_build_and_is_named(kyyeu, site):
    root = site({"bai.md": PAGE, "/public/luan-van.docx": "quý giá"})
    result = kyyeu.build(root, "--lang", "vi")
    assert result.returncode == 1
    assert "luan-van.docx" in result.stderr.decode()
    assert tree(root / "public") == {"luan-van.docx": "quý giá".encode()}


def test_a_file_added_after_publication_stops_the_next_build(kyyeu, site):
    root = site({"bai.md": PAGE})
    assert kyyeu.build(root).returncode == 0
    (root / "public/ghi-chu.txt").write_text("đừng xóa")
    before = tree(root / "public")
    result = kyyeu.build(root)
    assert result.returncode == 1 and "ghi-chu.txt" in result.stderr.decode()
    assert tree(root / "public") == before


def test_errors_leave_the_published_site_as_it_was(kyyeu, site):
    root = site({"bai.md": PAGE})
    assert kyyeu.build(root).returncode == 0
    before, numbers = tree(root / "public"), inodes(root / "public")
    (root / "content/bai.md").write_text(BROKEN)
    assert kyyeu.build(root).returncode == 1
    assert tree(root / "public") == before and inodes(root / "public") == numbers
    assert sorted(path.name for path in root.iterdir() if not path.name.startswith(".")) == ["content", "public"]


def test_a_build_without_changes_touches_nothing(kyyeu, site):
    root = site({"bai.md": PAGE})
    assert kyyeu.build(root).returncode == 0
    folder, numbers = os.stat(root / "public"), inodes(root / "public")
    assert kyyeu.build(root).returncode == 0
    again = os.stat(root / "public")
    assert (again.st_ino, again.st_mtime_ns) == (folder.st_ino, folder.st_mtime_ns)
    assert inodes(root / "public") == numbers


def test_unchanged_files_keep_their_times(kyyeu, site):
    root = site({"a.md": PAGE, "b.md": "---\ntitle: B\n---\n", "static/tep.txt": "như cũ"})
    assert kyyeu.build(root).returncode == 0
    kept = os.stat(root / "public/tep.txt")
    (root / "content/b.md").write_text("---\ntitle: B\n---\n\nThêm một câu.\n")
    assert kyyeu.build(root).returncode == 0
    assert "Thêm một câu" in (root / "public/b/index.html").read_text()
    again = os.stat(root / "public/tep.txt")
    assert (again.st_ino, again.st_mtime_ns) == (kept.st_ino, kept.st_mtime_ns)


def test_pages_that_are_gone_leave_the_published_site(kyyeu, site):
    root = site({"a.md": PAGE, "b.md": "---\ntitle: B\n---\n"})
    assert kyyeu.build(root).returncode == 0
    (root / "content/b.md").unlink()
    assert kyyeu.build(root).returncode == 0
    assert not (root / "public/b").exists() and (root / "public/a/index.html").exists()


def test_a_symlinked_output_is_followed_and_stays_a_symlink(kyyeu, site, tmp_path):
    root = site({"bai.md": PAGE})
    target = tmp_path / "web/dich"
    target.mkdir(parents=True)
    (root / "public").symlink_to(target)
    for _ in range(2):
        assert kyyeu.build(root).returncode == 0
        assert (root / "public").is_symlink()
        assert (target / "index.html").is_file()
        (root / "content/bai.md").write_text(PAGE + "\nThêm.\n")
    assert sorted(path.name for path in target.parent.iterdir() if not path.name.startswith(".")) == ["dich"]


def test_an_output_that_is_a_mount_point_ends_with_74_and_the_way_out(kyyeu, site):
    root = site({"bai.md": PAGE})
    public = root / "public"
    public.mkdir()
    mount = ["mount", "-t", "tmpfs", "none", str(public)]
    inside = "mount --make-rprivate / 2>/dev/null; " + " ".join(mount) + ' && exec "$@"'
    result = subprocess.run(
        ["unshare", "--mount", *([] if os.getuid() == 0 else ["--map-root-user"]), "sh", "-c", inside, "sh",
         str(kyyeu.path), "build", "--root", str(root), "--lang", "en"], capture_output=True)
    assert result.returncode == 74, result.stderr.decode()
    assert "--output" in result.stderr.decode()
    assert list(public.iterdir()) == []


@pytest.mark.parametrize("output", [".", "content", "content/ra", "templates", ".."])
def test_an_output_that_would_replace_the_source_is_refused(kyyeu, site, output):
    root = site({"bai.md": PAGE, "/templates/strings/vi.yaml": "{}\n"}, name="a/site")
    before = tree(root)
    result = kyyeu.build(root, "--output", root / output)
    assert result.returncode in (1, 64), result.stderr.decode()
    assert tree(root) == before


def test_two_builds_at_once_do_not_mix(kyyeu, site):
    root = site({f"bai-{n}.md": f"---\ntitle: Bài {n}\n---\n\nCâu.\n" for n in range(300)})
    command = [str(kyyeu.path), "build", "--root", str(root), "--quiet"]
    runs = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(3)]
    codes = sorted(process.wait() for process in runs)
    assert codes[0] == 0 and set(codes) <= {0, 74}
    assert len([path for path in tree(root / "public") if path.startswith("bai-")]) == 300
    assert kyyeu.build(root).returncode == 0
    left = [path.name for path in root.iterdir() if path.name not in ("content", "public", ".kyyeu")]
    assert left == [], left
