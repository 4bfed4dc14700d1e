"""axe-core (WCAG 2.2 AA) and the width of the page, on every page of the shipped site, light and dark."""

import importlib.resources

import pytest

from conftest import pages, reports

AXE = importlib.resources.files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def show(browser, address, width, scheme):
    browser.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride", {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": False})
    browser.execute_cdp_cmd(
        "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]})
    browser.get(address)


def violations(browser):
    # The page's own policy forbids foreign scripts; the driver's protocol runs this one outside of it.
    browser.execute_script(AXE)
    outcome = browser.execute_async_script(
        "const done = arguments[1]; axe.run({runOnly: arguments[0]}).then(done, error => done({error: String(error)}))",
        TAGS)
    assert "error" not in outcome, outcome
    return [
        f'{violation["id"]}: {node["html"][:200]} ({node.get("failureSummary", "")[:300]})'
        for violation in outcome["violations"] for node in violation["nodes"]
    ]


@pytest.fixture(scope="module")
def addresses(shipped, served, shipped_internal, served_internal):
    """Every page of the public edition, and the reports, which the office alone has."""
    return [served + page for page in pages(shipped)] + [served_internal + page for page in reports(shipped_internal)]


@pytest.mark.parametrize("width, scheme", [(320, "dark"), (1280, "light")])
def test_no_page_violates_wcag(browser, addresses, width, scheme):
    found = {}
    for page in addresses:
        show(browser, page, width, scheme)
        if browser.find_elements("css selector", "meta[http-equiv=refresh]"):
            continue
        problems = violations(browser)
        if problems:
            found[page] = problems
    assert not found, found


def test_the_accessibility_check_can_fail(browser):
    browser.get("data:text/html,<html><title>A</title><img src=x></html>")
    assert any(problem.startswith("image-alt") for problem in violations(browser))


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_no_page_is_wider_than_the_window(browser, addresses, width):
    too_wide = {}
    for page in addresses:
        show(browser, page, width, "light")
        if browser.find_elements("css selector", "meta[http-equiv=refresh]"):
            continue
        actual = browser.execute_script("return document.documentElement.scrollWidth")
        if actual > width:
            too_wide[page] = actual
    assert not too_wide, too_wide


def test_the_console_stays_empty(browser, served):
    browser.get(served + "/")
    assert browser.get_log("browser") == []
