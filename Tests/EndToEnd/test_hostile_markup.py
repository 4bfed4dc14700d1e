"""Scripts, disguised addresses and quotes with combining marks: none comes alive in any page of a real browser."""

import html
import json

import pytest

from conftest import pages, serving

ADDRESSES = [
    "javascript:document.title='owned'",
    "JaVaScRiPt:document.title='owned'",
    "&#106;avascript:document.title='owned'",
    "&#x6A;avascript&colon;document.title='owned'",
    "java&#10;script:document.title='owned'",
    "java&Tab;script:document.title='owned'",
    "&#1;javascript:document.title='owned'",
    "javascript&#58;document.title='owned'",
    "data:text/html,<script>document.title='owned'</script>",
    "vbscript:msgbox",
    "//evil.example/x",
    "\\\\evil.example\\x",
    "/\\evil.example/x",
    "blob:https://evil.example/x",
    "intent://x#Intent;end",
    "file:///etc/passwd",
]

TEXTS = [
    "<script>document.title='owned'</script>",
    "<img src=x onerror=\"document.title='owned'\">",
    "\"\u0301 onmouseover=\"document.title='owned'\" x=\"",
    "'\u0301 onmouseover='document.title=`owned`' x='",
    "\"><svg onload=\"document.title='owned'\">",
    "</title><script>document.title='owned'</script>",
    "</script><script>document.title='owned'</script>",
    "<!--><script>document.title='owned'</script>",
    "<\u0338script>document.title='owned'</script>",
    "{{{page.title}}} {{#page}}",
    "\u2028alert(1)\u2029",
]

ALIVE = """
  const bad = [];
  if (document.title.includes('owned') && !document.title.includes('document.title')) bad.push('title');
  for (const node of document.querySelectorAll('*')) {
    for (const name of node.getAttributeNames()) if (name.startsWith('on')) bad.push(node.outerHTML.slice(0, 200));
    for (const name of ['href', 'src', 'action', 'formaction', 'xlink:href', 'content']) {
      const value = node.getAttribute(name);
      if (value === null) continue;
      if (name === 'content' && node.getAttribute('http-equiv') !== 'refresh') continue;
      let url; try { url = new URL(name === 'content' ? value.replace(/^.*url=/i, '') : value, document.baseURI) } catch { continue }
      if (!['http:', 'https:', 'mailto:', 'tel:'].includes(url.protocol)) bad.push(url.href.slice(0, 200));
      if (url.host.includes('evil')) bad.push(url.href);
    }
  }
  const scripts = [...document.scripts].filter(script => script.type !== 'application/ld+json');
  for (const script of scripts) if (!script.src || script.textContent) bad.push(script.outerHTML.slice(0, 200));
  return bad;
"""


def alive(browser, kyyeu, root):
    """What came alive on any page of a site, by page, each element hovered and focused first."""
    found = {}
    with serving(kyyeu, root) as address:
        for page in pages(root / "public"):
            browser.get(address + page)
            browser.execute_script(
                "for (const n of document.querySelectorAll('*')) { n.dispatchEvent(new MouseEvent('mouseover')); }")
            problems = browser.execute_script(ALIVE)
            if problems:
                found[page] = problems
    return found


def test_hostile_texts_in_every_place_stay_text(browser, kyyeu, site):
    files = {}
    for number, text in enumerate(TEXTS):
        quoted = json.dumps(text, ensure_ascii=False)
        name = text.replace("/", "-").replace("\n", " ")[:60]
        body = f"# {text}\n\n{text}\n\n**{text}** `{text}`\n\n- [ ] {text}\n\n| {text} | b |\n|---|---|\n| {text} | c |\n\n" \
            f"[^1]\n\n[^1]: {text}\n\n> {text}\n\n```{text}\n{text}\n```\n\n[{text}](https://example.org/ '{text}')\n"
        files[f"tin-tuc/{number}-{name}.md"] = (
            f"---\ntitle: {quoted}\nsummary: {quoted}\ntags: [{quoted}, thẻ]\ndate: 2026-09-05\n---\n\n{body}")
    root = site(files, settings="name: \"\\\"́ onmouseover=x <script>\"\nbase_url: https://example.org/a/\n")
    result = kyyeu.build(root)
    if result.returncode != 0:
        # What is refused is named; what is left must build, so that pages exist to look at.
        findings = json.loads(kyyeu.run("check", "--root", root, "--format", "json").stdout)
        for finding in findings:
            if finding["severity"] != "error":
                continue
            # A name that no message can print is told at its folder.
            if (finding["rule"], finding["file"]) == ("content/file-name", "content/tin-tuc"):
                for path in (root / "content/tin-tuc").iterdir():
                    if not path.name.isprintable():
                        path.unlink()
            else:
                assert finding["file"].startswith("content/tin-tuc/"), findings
                (root / finding["file"]).unlink(missing_ok=True)
        result = kyyeu.build(root)
    assert result.returncode == 0, result.stderr.decode()
    assert len(pages(root / "public")) > len(TEXTS) / 2
    assert alive(browser, kyyeu, root) == {}


@pytest.mark.parametrize("form", ["[x]({0})", "![x]({0})", "[x][r]\n\n[r]: {0}", "<{0}>", "[x](<{0}>)"])
def test_a_refused_address_is_an_error_or_stays_text(browser, kyyeu, site, form):
    files = {f"trang-{number}.md": f"---\ntitle: Trang {number}\n---\n\n{form.format(address)}\n"
             for number, address in enumerate(ADDRESSES)}
    root = site(files)
    result = kyyeu.build(root)
    findings = json.loads(kyyeu.run("check", "--root", root, "--format", "json").stdout)
    for path in {finding["file"] for finding in findings if finding["severity"] == "error"}:
        (root / path).unlink()
    result = kyyeu.build(root)
    assert result.returncode == 0, result.stderr.decode()
    assert alive(browser, kyyeu, root) == {}


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_refused_address_in_markdown_is_named(kyyeu, site, address):
    if " " in address or "<" in address:
        address = address.replace("<", "%3C").replace(">", "%3E")
    root = site({"a.md": f"---\ntitle: A\n---\n\nMột câu, [x]({address}).\n"})
    result = kyyeu.run("check", "--root", root, "--format", "json")
    findings = json.loads(result.stdout)
    assert result.returncode == 1, html.unescape(address)
    assert [(f["file"], f["line"]) for f in findings] == [("content/a.md", 5)], findings


@pytest.mark.parametrize("address", ["javascript:alert(1)", "data:text/html,x", "ftp://x.example/"])
def test_a_partner_website_takes_only_http(kyyeu, site, address):
    root = site({"khoi-nghiep-viec-lam/doanh-nghiep/a.md": f"---\ntitle: A\nwebsite: {address}\n---\n"})
    result = kyyeu.run("check", "--root", root, "--format", "json")
    assert result.returncode == 1
    assert [(f["file"], f["line"]) for f in json.loads(result.stdout)] == [
        ("content/khoi-nghiep-viec-lam/doanh-nghiep/a.md", 3)]
