"""Nobody reckons back from what is public how many were expelled, failed or were disciplined: an attacker tries."""

import collections
import functools
import re

import pytest
from artefacts import html_text, pdf_text
from attacker import years as made_up
from attacker.campaign import Campaign, known_from
from attacker.meaning import Meaning, Unread, check_drawing, digits
from attacker.numbers import INFINITY
from attacker.publication import Publication, expressions, names, publish, publish_for_the_office
from attacker.reading import Page
from attacker.solving import ROOM
from attacker.unknowns import Unknowns
from conftest import RUNS_ALL

# Each chain is one site of so many years; every year but the first is attacked, with the year before.
CHAINS, YEARS = 10, 11
# Small and large committees, and years of every character between them.
DAILY_CHAINS = (1, 2, 4)
WHOLE_CHAINS, WHOLE_YEARS = 100, 31
FIRST = 1990


@pytest.fixture(scope="module")
def asked(kyyeu):
    return expressions(names(kyyeu))


@pytest.fixture(scope="module")
def published(kyyeu, asked, made_once):
    """Publishes the years of a seed, once each."""

    def of(seed, count=YEARS):
        years = made_up.chain(seed, FIRST, count)
        root = made_once(f"years-{seed}-{count}", lambda folder: publish(kyyeu, folder, years, asked))
        return Publication(root, years)

    return of


def campaigns(publication):
    return [Campaign(publication, place) for place in range(1, len(publication.years))]


@pytest.fixture(scope="module")
def attacks(published):
    """Attacks the years of a seed, once each: every campaign with the targets that it finds narrow."""

    @functools.cache
    def of(seed, count=YEARS):
        return [(campaign, campaign.narrow()) for campaign in campaigns(published(seed, count))]

    return of


def attacked(attacks):
    """The targets that are narrower than the members of each branch alone make them, of every year of a publication."""
    return {
        (campaign.this.number, *name): found
        for campaign, narrow in attacks for name, found in narrow.items() if not campaign.unavoidable(name, found)}


@pytest.mark.parametrize(
    "seed", [pytest.param(seed, marks=[] if seed in DAILY_CHAINS else pytest.mark.whole) for seed in range(CHAINS)])
def test_no_hidden_number_is_one_of_fewer_than_three(attacks, seed):
    assert attacked(attacks(seed)) == {}


def test_only_branches_of_one_member_or_none_are_narrow_by_themselves(attacks):
    found = [(campaign, branch) for campaign, narrow in attacks(2) for _, branch in narrow]
    assert found
    for campaign, branch in found:
        assert campaign.this.branches[branch].members["total"] < ROOM


@pytest.mark.whole
@pytest.mark.parametrize("seed", range(1000, 1000 + WHOLE_CHAINS))
def test_no_hidden_number_is_one_of_fewer_than_three_in_thousands_of_years(published, seed):
    assert attacked([(campaign, campaign.narrow()) for campaign in campaigns(published(seed, WHOLE_YEARS))]) == {}


@pytest.mark.parametrize("seeds", [DAILY_CHAINS, range(CHAINS)], ids=["of each day", "of the longer run"])
def test_the_years_are_of_every_character(seeds):
    seen = {year.character for seed in seeds for year in made_up.chain(seed, FIRST, YEARS)[1:]}
    assert seen == set(made_up.CHARACTERS)
    sizes = {branch.members["total"] for seed in seeds for year in made_up.chain(seed, FIRST, YEARS)
             for branch in year.branches.values()}
    assert {0, 1, 2, 3} < sizes and max(sizes) > 20


def test_what_is_refused_does_not_depend_on_the_numbers(published):
    publications = [published(seed) for seed in (range(CHAINS) if RUNS_ALL else DAILY_CHAINS)]
    of_years = [asked for publication in publications for path, asked in publication.asked.items()
                if path.startswith("nam-") and str(FIRST) not in path]
    # Of what is told as “so many or more” no change is told: that depends on what is told already.
    coded = {f"change classification.{name}" for name in ("branches.excellent", "members.excellent", "members.good-or-better")}
    assert len({frozenset(asked) - coded for asked in of_years}) == 1
    of_branches = [publication.asked[path] for publication in publications for path in publication.asked if "chi-bo" in path]
    assert {frozenset(asked) for asked in of_branches} == {frozenset({
        "members.total", "change members.total", "table branches", "chart members", "chart branches"})}


def test_the_summary_of_a_report_says_no_number_that_its_print_does_not(published):
    publication = published(1)
    for branch in (None, *publication.titles.values()):
        shown = collections.Counter(digits(html_text(re.search(r"<table.*?</table>", publication.summary(branch), re.S)[0])))
        said = collections.Counter(digits(html_text(publication.report(branch))))
        # The lines of its table are numbered.
        assert len(shown) > 2 and set(shown) - set(said) <= {str(number) for number in range(1, 10)}


# That he would notice.


def test_all_that_he_reads_is_true(published):
    for campaign in campaigns(published(1)):
        truth = {key: least for part, least, _ in campaign.truth() for key in part}
        for part, least, most in campaign.everybody + campaign.told:
            assert least - 1e-6 <= sum(factor * truth.get(key, 0) for key, factor in part.items()) <= most + 1e-6, part


def test_he_reads_every_branch_and_every_flow_that_is_public(published):
    campaign = campaigns(published(1))[-1]
    exact = {frozenset(part.items()): least for part, least, most in campaign.told if least == most}
    for code, branch in campaign.this.branches.items():
        total = campaign.unknowns.members(campaign.this.number, code, "total")
        assert exact[frozenset(total.items())] == branch.members["total"]
    for flow in ("admitted", "made-official"):
        counted = campaign.unknowns.flow(campaign.this.number, None, flow)
        assert exact[frozenset(counted.items())] == sum(
            branch.flows["probationary"][flow] for branch in campaign.this.branches.values())


def exactly(campaign, part):
    """A sum at its true value: one cell more that is published."""
    truth = {key: least for known, least, _ in campaign.truth() for key in known}
    count = sum(factor * truth.get(key, 0) for key, factor in part.items())
    return (part, count, count)


# One cell more for the public, and what the attacker learns from it.
MORE = {
    "transfers in and out": (
        lambda campaign: [campaign.unknowns.flow(campaign.this.number, None, flow) for flow in ("transferred-in", "transferred-out")],
        {"expelled", "struck off", "left"}),
    "the share at the second level or above, exactly": (
        lambda campaign: [campaign.unknowns.level(campaign.this.number, None, "excellent", "good")],
        {"at the third level", "at the fourth level", "not rated"}),
    "each branch’s transfers": (
        lambda campaign: [
            campaign.unknowns.flow(campaign.this.number, code, *flows) for code in campaign.this.branches
            for flows in (("transferred-in", "internal-in"), ("transferred-out", "internal-out"), ("admitted",))],
        {"expelled", "struck off", "left"}),
    "each branch’s first three levels": (
        lambda campaign: [
            campaign.unknowns.level(campaign.this.number, code, level) for code in campaign.this.branches
            for level in ("excellent", "good", "completed")],
        {"at the fourth level", "not rated"}),
}


@pytest.mark.parametrize("cells", MORE)
def test_one_public_cell_more_gives_hidden_numbers_back(published, cells):
    more, learned = MORE[cells]
    found = collections.Counter()
    for campaign in campaigns(published(2))[:4]:
        before = campaign.narrow()
        after = campaign.narrow([exactly(campaign, part) for part in more(campaign)])
        found.update(name for name, _ in set(after) - set(before))
        if learned <= set(found) and not RUNS_ALL:
            break
    assert learned <= set(found), found


def test_from_the_office_s_own_page_he_knows_everything(kyyeu, asked, tmp_path):
    publication = publish(kyyeu, tmp_path, made_up.chain(3, FIRST, 3), asked)
    publish_for_the_office(kyyeu, publication, [name for name in asked if "fees" not in name])
    campaign = campaigns(publication)[-1]
    page = Page(publication.office_page())
    known = known_from(page, campaign.meaning, campaign.this.number)
    truth = {key: least for part, least, _ in campaign.truth() for key in part}
    for part, least, most in known:
        assert least - 1e-6 <= sum(factor * truth.get(key, 0) for key, factor in part.items()) <= most + 1e-6, part
    narrow = campaign.narrow(known)
    # Why members are not rated stands in no table that is shown, and losses by branch in none of the committee's.
    hidden = {name for name, _ in campaign.targets if name not in {"suspended"}}
    committee = {name for name, branch in narrow if branch is None and narrow[name, branch][0] == narrow[name, branch][1]}
    assert hidden - {"the branch's level"} <= committee
    for code, branch in campaign.this.branches.items():
        for name, count in (("at the fourth level", branch.levels["not-completed"]), ("not rated", branch.levels["not-rated"])):
            assert narrow[name, code] == (count, count)
        level = list(branch.levels).index(branch.rating)
        assert narrow["the branch's level", code] == (level, level)


PLANTED = {
    "an unknown table": "<table><caption><span class='data-title'>Bảng lạ năm 1992</span></caption><thead><tr><th>TT</th>"
                        "<th>Nội dung</th><th>Số</th></tr></thead><tbody><tr><td>1</td><th>A</th><td>3</td></tr></tbody></table>",
    "an unknown row": "<table><caption><span class='data-title'>Tăng, giảm đảng viên năm 1992</span></caption><thead><tr>"
                      "<th>TT</th><th>Nội dung</th><th>Kỳ này (năm 1992)</th></tr></thead><tbody><tr><td>1</td>"
                      "<th>Bị kỷ luật</th><td>3</td></tr></tbody></table>",
    "a number in other words": "<table><caption><span class='data-title'>Tăng, giảm đảng viên năm 1992</span></caption><thead>"
                               "<tr><th>TT</th><th>Nội dung</th><th>Kỳ này (năm 1992)</th></tr></thead><tbody><tr><td>1</td>"
                               "<th>Kết nạp</th><td>khoảng 3</td></tr></tbody></table>",
    "a label that no table has": "<svg><title>Biểu đồ</title><desc>Cao nhất: A (7).</desc></svg>",
    "a bar that no table has": "<svg><title>Biểu đồ</title><desc>A</desc><rect width='3'/></svg>",
}


@pytest.mark.parametrize("what", PLANTED)
def test_what_he_was_not_taught_to_read_stops_him(what):
    meaning = Meaning(Unknowns(["b1"], (1991, 1992)), {"Chi bộ Thử 1": "b1"})
    with pytest.raises(Unread):
        known_from(Page(PLANTED[what]), meaning, 1992)


def test_a_sentence_is_read_with_its_year_and_its_verb():
    unknowns = Unknowns(["b1"], (1991, 1992))
    meaning = Meaning(unknowns, {"Chi bộ Thử 1": "b1"})
    page = Page("<ul><li><code>members.expelled</code> = 3</li><li><code>change members.total</code> = giảm 2</li>"
                "<li><code>classification.members.good-or-better</code> = trên 95%</li></ul>")
    expelled, change, share = (meaning.of_sentence(said, 1992, None)[0] for said in page.sentences)
    assert expelled == (unknowns.flow(1992, None, "expelled"), 3, 3)
    assert change == ({("members", "total", "b1", 1992): 1, ("members", "total", "b1", 1991): -1}, -2, -2)
    assert share[1:] == (1, INFINITY) and share[0]["levels", "completed", "b1", 1992] == -95
    assert share[0]["levels", "good", "b1", 1992] == 5


def test_a_printed_report_says_no_number_that_its_data_does_not(kyyeu, asked, tmp_path):
    publication = publish(kyyeu, tmp_path, made_up.chain(4, 2024, 3), asked, printed=True)
    said = collections.Counter(digits(html_text(publication.report())))
    printed = collections.Counter(digits(pdf_text(publication.printed())))
    # The paper has its own beside the figures: the numbers of its sheets, and in its head its number, its day and the year that
    # it looks ahead to.
    own = {str(number) for number in range(1, 100)} | {"07", "05", str(publication.years[-1].number + 1)}
    assert [word for word in printed - said if word not in own] == []
    assert re.search(r"Kết nạp", pdf_text(publication.printed()))
