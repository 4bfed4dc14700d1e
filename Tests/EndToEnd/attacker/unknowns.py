"""Every number of an edition, as unknowns: 68 of each branch and year."""

import itertools

STATUSES = ("official", "probationary")
FLOWS = (
    "opening", "admitted", "transferred-in", "restored", "died", "expelled", "struck-off", "left", "transferred-out",
    "made-official", "internal-in", "internal-out", "closing", "temporary-in", "temporary-out", "exempt")
COLUMNS = ("total", "official", "probationary", "women", "students")
LEVELS = ("excellent", "good", "completed", "not-completed", "not-rated")
REASONS = ("admitted-lately", "suspended", "exempt")
MEASURES = ("inspection", "supervision", "reprimand", "warning", "dismissal", "expulsion")
DISCIPLINE = MEASURES[2:]
SUBJECTS = ("member", "organisation", "leader")

# Sets of keys: what stands in each table of a branch, before the branch and the year.
TABLES = {
    "movement": tuple(itertools.product(FLOWS, STATUSES)),
    "members": tuple((column,) for column in COLUMNS),
    "levels": tuple((level,) for level in LEVELS),
    "reasons": tuple((reason,) for reason in REASONS),
    "rating": tuple((level,) for level in LEVELS),
    "discipline": tuple(itertools.product(MEASURES, SUBJECTS)),
}


class Unknowns:
    """The numbers of two years, and sums over them as coefficients by key.

    A key is `(table, name, …, branch, year)`, so `("movement", "expelled", "official", "b1", 2026)`.
    """

    def __init__(self, branches, years):
        self.branches = tuple(branches)
        self.years = tuple(years)
        self.keys = tuple(
            (table, *name, branch, year)
            for year in self.years for branch in self.branches for table, names in TABLES.items() for name in names)
        self.places = {key: place for place, key in enumerate(self.keys)}

    def of(self, branch):
        """The branches that are meant: one, or all of them for None."""
        return self.branches if branch is None else (branch,)

    def sum(self, table, year, branch, *names):
        """The sum of some columns of a table. A name is a tuple; `("expelled",)` means both statuses."""
        return {
            (table, *full, code, year): 1
            for code in self.of(branch) for name in names for full in TABLES[table] if full[:len(name)] == name}

    def flow(self, year, branch, *flows):
        """Flows of both statuses. Those made official stand in both rows and are counted once."""
        parts = [
            self.sum("movement", year, branch, (flow, "probationary") if flow == "made-official" else (flow,))
            for flow in flows]
        return plus(*parts)

    def members(self, year, branch, column):
        return self.sum("members", year, branch, (column,))

    def level(self, year, branch, *levels):
        return self.sum("levels", year, branch, *((level,) for level in levels))

    def rating(self, year, branch, *levels):
        return self.sum("rating", year, branch, *((level,) for level in levels))


def plus(*parts):
    """The sum of several sums."""
    whole = {}
    for part in parts:
        for key, factor in part.items():
            whole[key] = whole.get(key, 0) + factor
    return whole


def times(factor, part):
    return {key: factor * value for key, value in part.items()}


def minus(left, right):
    return plus(left, times(-1, right))
