"""Which day it is: that of the site's own zone, wherever the machine stands.

    KYYEU_BINARY=.build/debug/kyyeu python -m pytest Tests/EndToEnd/test_time_zone.py
"""

import pytest

from conftest import tree

# 2026-11-26 at 18 o'clock in Greenwich: in Việt Nam it is the 27th.
EVENING = "1795716000"
DUE = "---\ntitle: Đến ngày đăng\npublish_on: 2026-11-27\n---\n"


def built(kyyeu, root, settings, zone):
    (root / "content").mkdir(parents=True)
    (root / "content/site.yaml").write_text("name: Ví dụ\nbase_url: https://vi-du.example/\n" + settings)
    (root / "content/index.md").write_text("---\ntitle: Trang chủ\n---\n")
    (root / "content/bai.md").write_text(DUE)
    (root / "content/tin-tuc").mkdir()
    (root / "content/tin-tuc/a.md").write_text("---\ntitle: Tin\ndate: 2026-11-27\n---\n")
    result = kyyeu.run("build", "--root", root, "--no-pdf", env={"SOURCE_DATE_EPOCH": EVENING, "TZ": zone})
    assert result.returncode == 0, result.stderr.decode()
    return tree(root / "public")


def test_the_machine_has_no_say_in_the_day(kyyeu, tmp_path):
    zones = ["UTC", "America/Los_Angeles", "Asia/Ho_Chi_Minh"]
    here = [built(kyyeu, tmp_path / str(number), "", zone) for number, zone in enumerate(zones)]
    assert here[0] == here[1] == here[2]
    assert "bai/index.html" in here[0]


@pytest.mark.parametrize("zone, is_due", [("Asia/Ho_Chi_Minh", True), ("UTC", False), ("America/Los_Angeles", False)])
def test_the_site_has(kyyeu, tmp_path, zone, is_due):
    files = built(kyyeu, tmp_path, f"timezone: {zone}\n", "Asia/Tokyo")
    assert ("bai/index.html" in files) == is_due


def test_the_feed_begins_its_days_in_that_zone(kyyeu, tmp_path):
    built(kyyeu, tmp_path / "a", "", "UTC")
    built(kyyeu, tmp_path / "b", "timezone: Asia/Tokyo\n", "UTC")
    feeds = ["".join(path.read_text() for path in (tmp_path / name / "public").rglob("*.xml")) for name in "ab"]
    assert "<published>2026-11-27T00:00:00+07:00</published>" in feeds[0]
    assert "<published>2026-11-27T00:00:00+09:00</published>" in feeds[1] and "+07:00" not in feeds[1]
