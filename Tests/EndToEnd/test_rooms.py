"""`script/check-rooms`: the folders of the program, held apart."""

import subprocess

import pytest
from conftest import REPOSITORY


def check(sources=None):
    command = [REPOSITORY / "script/check-rooms", *([sources] if sources else [])]
    result = subprocess.run(command, capture_output=True, text=True, timeout=60)
    return result.returncode, result.stdout, result.stderr


def write(root, files):
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text)
    return root


SOUND = {
    "Birds/Nest.swift": "struct Nest { let eggs: [Egg] }\n",
    "Birds/Eggs/Egg.swift": "/// Nest, in words alone.\nstruct Egg { let name = \"Nest\" }\n",
    "Birds/Songs/Song.swift": "struct Song<Singer> { let singer: Singer; let egg: Egg }\n",
    "Trees/Branch.swift": "private struct Leaf {}\nstruct Twig {}\n",
    "Trees/Bark.swift": "private struct Leaf {}\nstruct Bark { let twig: Twig }\n"}


def test_the_rooms_of_the_program_are_apart():
    code, said, faults = check()
    assert (code, faults) == (0, "") and said.endswith(" 0 faults\n")


def test_a_folder_and_what_lies_in_it_are_one_room(tmp_path):
    assert check(write(tmp_path, SOUND)) == (0, "5 files, 4 folders, 0 faults\n", "")


@pytest.mark.parametrize("files, fault", [
    ({"Trees/Egg.swift": "struct Seed {}\n"}, "the file name Egg.swift stands twice: Birds/Eggs/Egg.swift, Trees/Egg.swift"),
    ({"Trees/Other.swift": "package enum Egg {}\n"}, "the type Egg is declared twice: Birds/Eggs/Egg.swift, Trees/Other.swift"),
    ({"Birds/Tree.swift": "final class Trees {}\n"}, "the type Trees (Birds/Tree.swift) has the name of a module"),
    ({"Birds/Eggs/Shell.swift": 'struct Shell { let text = "\\(Song<Int>.self)" }\n'},
     "Birds/Eggs and Birds/Songs use each other: Song in Shell.swift, and Egg in Song.swift")])
def test_what_mixes_them_is_told(tmp_path, files, fault):
    code, said, faults = check(write(tmp_path, SOUND | files))
    assert (code, faults) == (1, f"script/check-rooms: {fault}\n") and said.endswith(" 1 faults\n")
