"""axe-core (WCAG 2.2 AA) and the width of the page, light and dark: on pages that show between them everything that the shipped
site shows anywhere, and in the longer run on every page."""

import importlib.resources
import re

import pytest

from conftest import RUNS_ALL, pages, reports

AXE = importlib.resources.files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

# Each width is looked at in the scheme beside it; axe, which costs most, looks at the narrowest and the widest.
WINDOWS = [(1280, "light", True), (768, "light", False), (320, "dark", True)]


def show(browser, width, scheme):
    browser.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride", {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False})
    browser.execute_cdp_cmd(
        "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})


def violations(browser):
    # The page's own policy forbids foreign scripts; the driver's protocol runs this one outside of it.
    if not browser.execute_script("return 'axe' in window"):
        browser.execute_script(AXE)
    # What is right is told by its rule alone: it is not looked at.
    outcome = browser.execute_async_script(
        "const done = arguments[1]; const asked = {runOnly: arguments[0], resultTypes: ['violations']}; "
        "axe.run(asked).then(done, error => done({error: String(error)}))", TAGS)
    assert "error" not in outcome, outcome
    return [
        f'{violation["id"]}: {node["html"][:200]} ({node.get("failureSummary", "")[:300]})'
        for violation in outcome["violations"] for node in violation["nodes"]
    ]


def faults(browser, address):
    """What is wrong with a page in any of the windows."""
    browser.get(address)
    for width, scheme, is_audited in WINDOWS:
        show(browser, width, scheme)
        actual = browser.execute_script("return document.documentElement.scrollWidth")
        if actual > width:
            yield f"{width} px: {actual} px wide"
        if is_audited:
            yield from (f"{width} px, {scheme}: {violation}" for violation in violations(browser))


def features(html):
    """What a page is built of: each kind of element with its classes, role and type, inside each kind of parent."""
    parents, found = ["html"], set()
    for closing, name, attributes in re.findall(r"<(/?)([a-z][a-z0-9-]*)((?:[^>\"]|\"[^\"]*\")*)>", html):
        if closing:
            while len(parents) > 1 and parents.pop() != name:
                pass
            continue
        said = {key: value for key, value in re.findall(r' (class|role|type|rel)="([^"]*)"', attributes)}
        found.add((parents[-1], name, *(said.get(key, "") for key in ("class", "role", "type", "rel"))))
        if not attributes.endswith("/") and name not in ("meta", "link", "img", "br", "hr", "input", "wbr", "source", "col"):
            parents.append(name)
    return found


def covering(features_of):
    """The fewest pages, taken greedily, that have between them every feature of any page."""
    missing, chosen = set().union(*features_of.values()), []
    while missing:
        best = max(features_of, key=lambda page: (len(features_of[page] & missing), page))
        chosen.append(best)
        missing -= features_of[best]
    return chosen


@pytest.fixture(scope="module")
def looked_at(shipped, served, shipped_internal, served_internal):
    """Addresses of the pages to look at, the office's reports among them; those that only lead on to another show nothing."""
    sites = [(shipped, served, pages(shipped)), (shipped_internal, served_internal, reports(shipped_internal))]
    texts = {
        address + page: (folder / page[1:] / ("index.html" if page[-1] == "/" else "")).read_text()
        for folder, address, paths in sites for page in paths}
    shown = {address: text for address, text in texts.items() if 'http-equiv="refresh"' not in text}
    return list(shown) if RUNS_ALL else covering({address: features(text) for address, text in shown.items()})


def test_no_page_violates_wcag_or_is_wider_than_the_window(browser, looked_at):
    assert len(looked_at) > 10
    found = {address: list(faults(browser, address)) for address in looked_at}
    assert not {address: problems for address, problems in found.items() if problems}


def test_the_accessibility_check_can_fail(browser):
    browser.get("data:text/html,<html><title>A</title><img src=x></html>")
    assert any(problem.startswith("image-alt") for problem in violations(browser))


@pytest.mark.parametrize("width", [320, 1280])
def test_the_check_of_widths_can_fail(browser, width):
    page = f"data:text/html,<html lang=vi><title>A</title><main style='width:{width + 40}px'>A</main></html>"
    assert any(problem.startswith(f"{width} px: ") for problem in faults(browser, page))


def test_a_dark_window_is_dark(browser):
    page = "data:text/html,<style>@media (prefers-color-scheme: dark) { html { width: 3000px } }</style>"
    assert [problem for problem in faults(browser, page) if "wide" in problem] == ["320 px: 3000 px wide"]


def test_the_pages_looked_at_show_every_feature_of_the_site():
    site = {
        "a": features('<p class="x"><a href="b">A</a></p>'), "b": features('<p class="x"><b>B</b></p>'),
        "c": features('<p class="x"><a href="d">D</a><img src="e" alt=""/><b>C</b></p>')}
    assert covering(site) == ["c"]
    site["d"] = features("<ul><li>D</li></ul>")
    assert sorted(covering(site)) == ["c", "d"]


def test_the_console_stays_empty(browser, served):
    browser.get(served + "/")
    assert browser.get_log("browser") == []
