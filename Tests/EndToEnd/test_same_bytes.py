"""The same input gives the same bytes, wherever and however it is built."""

import shutil

import pytest

from conftest import BASE_URL, REPOSITORY, tree


@pytest.fixture(scope="module")
def reference(shipped):
    return tree(shipped)


@pytest.mark.parametrize(
    "arguments, environment",
    [
        (["--jobs", "1"], {}),
        (["--jobs", "2"], {}),
        (["--jobs", "7"], {"TZ": "Pacific/Kiritimati"}),
        ([], {"TZ": "America/Los_Angeles", "LC_ALL": "C"}),
        ([], {"LC_ALL": "vi_VN.UTF-8", "LANG": "vi_VN.UTF-8"}),
        ([], {"LC_ALL": "tr_TR.UTF-8"}),
        ([], {"SOURCE_DATE_EPOCH": "1000000000"}),
    ],
)
def test_settings_of_the_machine_do_not_show(kyyeu, reference, tmp_path, arguments, environment):
    output = tmp_path / "elsewhere"
    result = kyyeu.build(REPOSITORY, "--output", output, "--base-url", BASE_URL, *arguments, env=environment)
    assert result.returncode == 0, result.stderr.decode()
    assert tree(output) == reference


def test_neither_machine_nor_folder_show_in_the_edition_of_the_office(kyyeu, shipped_internal, tmp_path):
    output = tmp_path / "ở nơi khác"
    result = kyyeu.build(
        REPOSITORY, "--audience", "internal", "--output", output, "--base-url", BASE_URL, "--jobs", "1",
        env={"TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8"}, timeout=300)
    assert result.returncode == 0, result.stderr.decode()
    assert tree(output) == tree(shipped_internal)


def test_the_folder_does_not_show(kyyeu, reference, tmp_path):
    root = tmp_path / "một thư mục khác"
    root.mkdir()
    shutil.copytree(REPOSITORY / "content", root / "content")
    shutil.copytree(REPOSITORY / "templates", root / "templates")
    result = kyyeu.build(root, "--output", root / "ra", "--base-url", BASE_URL)
    assert result.returncode == 0, result.stderr.decode()
    assert tree(root / "ra") == reference


def test_the_date_may_come_from_source_date_epoch(kyyeu, reference, tmp_path):
    output = tmp_path / "epoch"
    result = kyyeu.run(
        "build", "--root", REPOSITORY, "--output", output, "--base-url", BASE_URL,
        env={"SOURCE_DATE_EPOCH": "1796428800"})  # 2026-12-05 00:00:00 UTC
    assert result.returncode == 0, result.stderr.decode()
    assert tree(output) == reference
