"""Wrong usage and help as they are read by somebody who knows no English, and by somebody who knows no Vietnamese."""

import json
import re

import pytest

COMMANDS = ["build", "check", "report", "init", "serve", "new", "seal", "explain", "guide", "render"]
BUILD = "Cách dùng: kyyeu build <tùy chọn>\n  Chạy “kyyeu build --help” để xem hướng dẫn.\n"
CHECK = "Cách dùng: kyyeu check [<tùy chọn>] [<tệp> ...]\n  Chạy “kyyeu check --help” để xem hướng dẫn.\n"
INIT = ("Cách dùng: kyyeu init <thư mục> [--lang <ngôn ngữ>] [--share <thư mục>]\n"
        "  Chạy “kyyeu init --help” để xem hướng dẫn.\n")
ROOT = "Cách dùng: kyyeu <lệnh>\n  Chạy “kyyeu --help” để xem hướng dẫn.\n"
REPORT = "Cách dùng: kyyeu report [<tùy chọn>] [<năm>]\n  Chạy “kyyeu report --help” để xem hướng dẫn.\n"
SEAL = """\
Cách dùng: kyyeu seal 2025
           kyyeu seal 2026-11-30
           kyyeu seal 2025 --correct "Ghi thiếu một đảng viên chuyển đến ngày 12/11"
  Chạy “kyyeu seal --help” để xem hướng dẫn.
"""
DATE = ("Giải thích: --date <ngày>  Ngày tạo trang (2026-12-05 hoặc 5/12/2026); mặc định theo SOURCE_DATE_EPOCH, "
        "rồi đến hôm nay.\n")
AUDIENCE = "Giải thích: --audience <bản>  Phạm vi: cong-khai hoặc noi-bo (public, internal cũng được).\n"
FORMAT = "Giải thích: --format <cách in>  Dạng kết quả kiểm tra: text để đọc, json và github cho chương trình khác.\n"
YEAR = "Giải thích: <năm>  Năm của số liệu, hoặc ngày chốt như 2026-11-30.\n"
LIST = "build, check, report, init, serve, new, seal, explain, guide, render"
SHELLS = "Ghi --generate-completion-script=<shell> với một trong:\n    zsh bash fish\n"

WRONG = {
    # Unknown names.
    ("build", "--nonsense"): "Lỗi: Không có tùy chọn “--nonsense”\n" + BUILD,
    ("build", "--strct"): "Lỗi: Không có tùy chọn “--strct”. Gần nhất: --strict\n" + BUILD,
    ("build", "-drafts"): "Lỗi: Không có tùy chọn “-drafts”. Gần nhất: --drafts\n" + BUILD,
    ("build", "--vesrion"): "Lỗi: Không có tùy chọn “--vesrion”. Gần nhất: --version\n" + BUILD,
    ("build", "-x"): "Lỗi: Không có tùy chọn “-x”\n" + BUILD,
    ("build", "-qx"): "Lỗi: Không có tùy chọn “-x”\n" + BUILD,
    # Here the parser itself would guess --root.
    ("build", "--nope"): "Lỗi: Không có tùy chọn “--nope”\n" + BUILD,
    ("--nonsense",): "Lỗi: Không có tùy chọn “--nonsense”\n" + ROOT,
    ("--root", ".", "build"): "Lỗi: Tùy chọn “--root” phải ghi sau tên lệnh, ví dụ: kyyeu build --root\n" + ROOT,
    ("help", "new", "--branch"): "Lỗi: Không có tùy chọn “--branch”\nCách dùng: kyyeu help [<lệnh> ...]\n",
    ("bild",): "Lỗi: Không có lệnh “bild”. Gần nhất: build\n" + ROOT,
    ("bild", "--lang", "vi"): "Lỗi: Không có lệnh “bild”. Gần nhất: build\n" + ROOT,
    ("bild", "a", "b"): "Lỗi: Không có lệnh “bild”. Gần nhất: build\n" + ROOT,
    ("dựng",): f"Lỗi: Không có lệnh “dựng”. Chọn một trong: {LIST}\n" + ROOT,
    ("",): f"Lỗi: Không có lệnh “”. Chọn một trong: {LIST}\n" + ROOT,
    # Too much.
    ("build", "a"): "Lỗi: Lệnh này không nhận “a”\n" + BUILD,
    ("build", ""): "Lỗi: Lệnh này không nhận “”\n" + BUILD,
    ("build", "a", "b", "ba chữ"): "Lỗi: Lệnh này không nhận 3 mục sau: “a”, “b”, “ba chữ”\n" + BUILD,
    ("init", "a", "b"): "Lỗi: Lệnh này không nhận “b”\n" + INIT,
    ("build", "--strict=3"): "Lỗi: Tùy chọn “--strict” không nhận giá trị nào, mà lại được ghi “3”\n" + BUILD,
    # Too little.
    ("build", "--date"): "Lỗi: Sau “--date <ngày>” còn thiếu giá trị\n" + DATE + BUILD,
    ("build", "--date="): "Lỗi: Sau “--date <ngày>” còn thiếu giá trị\n" + DATE + BUILD,
    ("init",): "Lỗi: Còn thiếu “<thư mục>”\nGiải thích: <thư mục>  Thư mục của trang mới.\n" + INIT,
    ("seal",): "Lỗi: Còn thiếu “<năm>”\n" + YEAR + SEAL,
    # Wrong values.
    ("build", "--date", "hôm-nay"): "Lỗi: Giá trị “hôm-nay” không dùng được cho “--date <ngày>”\n" + DATE + BUILD,
    ("seal", "abc"): "Lỗi: Giá trị “abc” không dùng được cho “<năm>”\n" + YEAR + SEAL,
    ("seal", "it's"): "Lỗi: Giá trị “it's” không dùng được cho “<năm>”\n" + YEAR + SEAL,
    ("build", "--audience", "all"):
        "Lỗi: Giá trị “all” không dùng được cho “--audience <bản>”. Chọn một trong: “cong-khai”, “noi-bo”, “public”, “internal”\n"
        + AUDIENCE + BUILD,
    ("check", "--format", "xml"):
        "Lỗi: Giá trị “xml” không dùng được cho “--format <cách in>”. Chọn một trong: “text”, “json”, “github”\n"
        + FORMAT + CHECK,
    # The layouts are files, so that the parser does not know them.
    ("report", "--layout", "x"): "--layout chỉ nhận party, state, union, không nhận “x”\n",
    ("build", "--jobs", "0"): "Lỗi: --jobs phải từ 1 đến 256, không phải 0\n" + BUILD,
    # What nobody means to write.
    ("build", "-="): "Lỗi: Tùy chọn viết sai: “-=”\n" + ROOT,
    ("build", "---x"): "Lỗi: Tùy chọn viết sai: “---x”\n" + ROOT,
    ("---completion",): "Lỗi: Không đọc được dòng lệnh này\n" + ROOT,
    ("--generate-completion-script", "foo"): "Lỗi: Không có tệp gợi ý lệnh cho “foo”.\n" + SHELLS + ROOT,
}

WRONG_IN_ENGLISH = {
    ("build", "--strct"): """\
Error: Unknown option '--strct'. Did you mean '--strict'?
Usage: kyyeu build <options>
  See 'kyyeu build --help' for more information.
""",
    ("seal", "abc"): """\
Error: The value 'abc' is invalid for '<year>'
Help:  <year>  The year of the figures, or the day of a cut-off.
Usage: kyyeu seal 2025
       kyyeu seal 2026-11-30
       kyyeu seal 2025 --correct "Ghi thiếu một đảng viên chuyển đến ngày 12/11"
  See 'kyyeu seal --help' for more information.
""",
    ("bild",): """\
Error: Unknown command 'bild'. Did you mean 'build'?
Usage: kyyeu <subcommand>
  See 'kyyeu --help' for more information.
""",
    ("xyz",): f"""\
Error: Unknown command 'xyz'. Choose one of: {LIST}
Usage: kyyeu <subcommand>
  See 'kyyeu --help' for more information.
""",
    ("--root", ".", "build"): """\
Error: The option '--root' goes after a command, as in: kyyeu build --root
Usage: kyyeu <subcommand>
  See 'kyyeu --help' for more information.
""",
}

ROOT_HELP = """\
Công dụng: Tạo trang thông tin và báo cáo của cấp ủy từ các bài viết và bảng số
liệu.

Cách dùng: kyyeu <lệnh>

Tùy chọn:
  --version               Hiện phiên bản của chương trình.
  -h, --help              Hiện hướng dẫn này.

Lệnh:
  build                   Kiểm tra rồi tạo toàn bộ trang thông tin; còn lỗi thì
                          giữ nguyên bản đang có.
  check                   Kiểm tra toàn bộ nội dung và số liệu, không tạo tệp
                          nào.
  report                  Lập báo cáo năm: bản PDF và bản Word để lấy ý kiến,
                          trình ký, gửi cấp trên.
  init                    Tạo một trang thông tin mẫu, mở xem được ngay.
  serve                   Xem trước trang thông tin ngay trên máy này.
  new                     Tạo bài mới theo mẫu, hoặc biểu số liệu, báo cáo của
                          một năm.
  seal                    Chốt số liệu của một năm đã báo cáo, hoặc ghi đính
                          chính.
  explain                 Giải thích một quy tắc, loại trang, bảng số liệu, mẫu
                          trình bày, thể thức văn bản hoặc các số liệu.
  guide                   Mở hướng dẫn sử dụng chương trình trên máy này.
  render                  Chuyển một bài Markdown sang HTML.

  Chạy “kyyeu help <lệnh>” để xem hướng dẫn của từng lệnh.
"""
EXPLAIN_HELP = """\
Công dụng: Giải thích một quy tắc, loại trang, bảng số liệu, mẫu trình bày, thể
thức văn bản hoặc các số liệu.

Cách dùng: kyyeu explain
           kyyeu explain order
           kyyeu explain site
           kyyeu explain kinds
           kyyeu explain markdown
           kyyeu explain content/unknown-key
           kyyeu explain rules
           kyyeu explain kind news
           kyyeu explain table movement
           kyyeu explain template page
           kyyeu explain layout party [--format json]
           kyyeu explain figures
           kyyeu explain figures members.total

Tham số:
  <mục>                   Tên quy tắc; hoặc “order”, “site”, “kinds”,
                          “markdown”, “rules” (mọi quy tắc), “kind TÊN”, “table
                          TÊN”, “template TÊN”, “layout TÊN”, “figures”,
                          “figures TÊN”.

Tùy chọn:
  --format <cách in>      Cách in thể thức: text cho người đọc, json cho máy.
                          (giá trị: text, json; mặc định: text)
  --root <thư mục>        Thư mục chứa content/. (mặc định: .)
  --share <thư mục>       Thư mục chứa templates/ và kinds/ đi kèm kyyeu, khi
                          chương trình không tự tìm ra.
  --lang <ngôn ngữ>       Ngôn ngữ của thông báo: vi hoặc en. (giá trị: vi, en)
  --version               Hiện phiên bản của chương trình.
  -h, --help              Hiện hướng dẫn này.

"""
# On 40 columns.
RENDER_HELP = """\
Công dụng: Chuyển một bài Markdown sang
HTML.

Cách dùng: kyyeu render [<tệp>] [--lang <ngôn ngữ>]

Tham số:
  <tệp>                   Tệp Markdown;
                          “-” hoặc bỏ
                          trống để đọc
                          từ đầu vào.
                          (mặc định: -)

Tùy chọn:
  --lang <ngôn ngữ>       Ngôn ngữ của
                          thông báo: vi
                          hoặc en. (giá
                          trị: vi, en)
  --version               Hiện phiên bản
                          của chương
                          trình.
  -h, --help              Hiện hướng dẫn
                          này.

"""
HELP_HELP = """\
Công dụng: Hiện hướng dẫn của một lệnh.

Cách dùng: kyyeu help [<lệnh> ...]

Tham số:
  <lệnh>

Tùy chọn:
  --version               Hiện phiên bản của chương trình.

"""
# What the parser writes of its own accord.
ENGLISH = ["OVERVIEW", "USAGE", "Usage", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS", "default", "values", "Show ", "See ",
           "options", "subcommand", "<dir>", "<file>", "<year>", "<date>", "<lang>", "<format>", "<audience>", "<jobs>"]


@pytest.mark.parametrize("arguments", WRONG)
def test_wrong_usage_is_told_in_vietnamese(kyyeu, arguments, tmp_path):
    result = kyyeu.run(*arguments, cwd=tmp_path)
    assert (result.returncode, result.stdout.decode(), result.stderr.decode()) == (64, "", WRONG[arguments])


def test_a_shell_that_is_not_known_is_told_in_vietnamese(kyyeu):
    result = kyyeu.run("--generate-completion-script", env={"SHELL": ""})
    expected = "Lỗi: Không tự nhận ra shell đang dùng.\n" + SHELLS + ROOT
    assert (result.returncode, result.stdout.decode(), result.stderr.decode()) == (64, "", expected)


@pytest.mark.parametrize("arguments", WRONG_IN_ENGLISH)
@pytest.mark.parametrize("environment", ["en", "en_GB.UTF-8"])
def test_wrong_usage_is_told_in_english(kyyeu, arguments, environment, tmp_path):
    result = kyyeu.run(*arguments, cwd=tmp_path, env={"LC_ALL": environment})
    assert (result.returncode, result.stdout.decode(), result.stderr.decode()) == (64, "", WRONG_IN_ENGLISH[arguments])


@pytest.mark.parametrize("english", [["--lang", "en"], ["--lang=en"]])
def test_the_language_of_wrong_usage_can_be_chosen_on_the_command_line(kyyeu, english, tmp_path):
    told = kyyeu.run("build", "--strct", *english, cwd=tmp_path, env={"LC_ALL": "vi_VN.UTF-8"})
    assert told.stderr.decode() == WRONG_IN_ENGLISH["build", "--strct"]


@pytest.mark.parametrize("arguments,columns,expected", [
    (["--help"], 80, ROOT_HELP), (["help"], 80, ROOT_HELP), (["explain", "-h"], 80, EXPLAIN_HELP),
    (["help", "explain"], 80, EXPLAIN_HELP), (["render", "--help"], 40, RENDER_HELP), (["help", "help"], 80, HELP_HELP)])
def test_help_is_in_vietnamese(kyyeu, arguments, columns, expected):
    result = kyyeu.run(*arguments, env={"COLUMNS": str(columns)})
    assert (result.returncode, result.stdout.decode(), result.stderr.decode()) == (0, expected, "")


def entries(screen: str) -> dict[str, str]:
    """What a help screen says of each option and argument, by each of its names."""
    told = {}
    for label, text in re.findall(r"^  ([-<]\S.*?)(?:  +|\n {26})(.*)$", screen + "\n", re.MULTILINE):
        told |= {name: text for name in re.findall(r"--?[a-z-]+|^<[^>]+>", label)}
    return told


@pytest.mark.parametrize("command", [None, *COMMANDS])
def test_help_tells_all_that_the_parser_knows_of_a_command(kyyeu, command):
    environment = {"COLUMNS": "500", "LC_ALL": "vi_VN.UTF-8"}
    dump = json.loads(kyyeu.run("--experimental-dump-help", env=environment).stdout)["command"]
    known = next((one for one in dump["subcommands"] if one["commandName"] == command), dump)["arguments"]
    told = entries(kyyeu.run("help", *([command] if command else []), env=environment).stdout.decode())
    dashes = {"long": "--", "short": "-"}
    names = {name: one for one in known for name in (
        [dashes[name["kind"]] + name["name"] for name in one["names"]] if "names" in one else [f"<{one['valueName']}>"])}
    assert told.keys() == names.keys()
    for name, one in names.items():
        beginning = "Hiện " if one["abstract"].startswith("Show ") else one["abstract"]
        assert told[name].startswith(beginning), name
        assert ("(" in told[name][len(beginning):]) == bool(one.get("defaultValue") or one.get("allValues")), name


def test_no_command_is_wrong_usage_told_by_the_help(kyyeu):
    result = kyyeu.run(env={"COLUMNS": "80"})
    assert (result.returncode, result.stdout.decode(), result.stderr.decode()) == (64, "", ROOT_HELP)


@pytest.mark.parametrize("command", COMMANDS)
def test_no_help_mixes_the_languages(kyyeu, command):
    vietnamese = kyyeu.run(command, "--help").stdout.decode()
    assert [word for word in ENGLISH if word in vietnamese] == []
    synopsis = vietnamese.split("\n\n")[1]
    assert all(len(line) <= 80 for line in vietnamese.replace(synopsis, "").splitlines())
    english = kyyeu.run(command, "--help", "--lang", "en").stdout.decode()
    assert english.startswith("OVERVIEW: ") and "\nOPTIONS:\n" in english and "Show help information." in english
    assert "<thư mục>" not in english and "<ngôn ngữ>" not in english


@pytest.mark.parametrize("shell,beginning", [("bash", "#!/bin/bash\n"), ("zsh", "#compdef kyyeu\n"), ("fish", "function ")])
def test_a_script_for_a_shell_stays_as_it_is(kyyeu, shell, beginning):
    script = kyyeu.run("--generate-completion-script", shell)
    assert script.returncode == 0 and script.stdout.decode().startswith(beginning)


def test_what_machines_read_stays_as_it_is(kyyeu):
    dump = kyyeu.run("--experimental-dump-help")
    assert dump.returncode == 0 and json.loads(dump.stdout)["command"]["commandName"] == "kyyeu"
    version = kyyeu.run("--version")
    assert version.returncode == 0 and re.fullmatch(r"\d+\.\d+\.\d+\n", version.stdout.decode())
