"""The preview keeps what it has rendered; after each edit it still shows what a build would publish."""

import urllib.parse

from conftest import serving, tree
from test_commands import ask

FILES = {
    "index.md": "---\ntitle: Trang đầu\n---\nCó {{ members.total 2026 }} đảng viên.\n",
    "a/a.md": "---\ntitle: A\ntags: [Đoàn]\n---\nXem [B](../b/b.md). ![Cờ](co.svg)\n",
    "a/co.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
    "b/b.md": "---\ntitle: B\n---\nLời.\n",
    "tin-tuc/mot.md": "---\ntitle: Một\ndate: 2026-09-01\n---\n",
    "tin-tuc/hai.md": "---\ntitle: Hai\ndate: 2026-09-02\n---\n",
    "so-lieu/2026/chi-bo.csv": "Mã chi bộ;Tổng số;Chính thức;Dự bị;Nữ;Sinh viên\nmot;9;9;0;3;0\n",
}
SETTINGS = "name: Ví dụ\nyears: [{year: 2026, draft: true}]\n"

EDITS = [
    ("content/b/b.md", "---\ntitle: Khác\nslug: khac\n---\nLời khác.\n"),
    ("content/so-lieu/2026/chi-bo.csv", FILES["so-lieu/2026/chi-bo.csv"].replace("9;9", "11;11")),
    ("content/a/co.svg", FILES["a/co.svg"].replace('"9"', '"12"')),
    ("content/tin-tuc/ba.md", "---\ntitle: Ba\ndate: 2026-09-03\ntags: [ĐOÀN]\n---\n"),
    ("templates/strings/vi.yaml", "home: Trang nhà\n"),
    ("templates/partials/footer.mustache", "<footer>{{site.name}}</footer>\n"),
    ("content/tin-tuc/mot.md", None),
    ("content/site.yaml", SETTINGS.replace("Ví dụ", "Thí dụ")),
]


def test_after_each_edit_every_page_is_what_a_build_publishes(kyyeu, site, tmp_path):
    root = site(FILES, settings=SETTINGS)
    with serving(kyyeu, root) as address:
        for step, (path, text) in enumerate([(None, None), *EDITS]):
            if path and text is None:
                (root / path).unlink()
            elif path:
                (root / path).parent.mkdir(parents=True, exist_ok=True)
                (root / path).write_text(text, encoding="utf-8")
            output = tmp_path / f"public-{step}"
            built = kyyeu.build(root, "--output", output)
            assert built.returncode == 0, built.stderr.decode()
            pages = {name: data for name, data in tree(output).items() if not name.startswith(".")}
            assert "a/a/index.html" in pages
            for name, data in pages.items():
                status, _, body = ask(address, "/" + urllib.parse.quote(name))
                assert (status, body) == (200, data), (path, name)
