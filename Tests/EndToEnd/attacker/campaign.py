"""One attack: what is published of two years, what follows from it, and which targets are narrow."""

from .meaning import Meaning, check_drawing
from .reading import Page
from .relations import relations
from .solving import Attack
from .targets import targets
from .unknowns import Unknowns


def known_from(page, meaning, year, branch=None):
    """The relations that a page tells; nothing on it may be beyond understanding."""
    for drawing in page.drawings:
        check_drawing(drawing, page.cells)
    found = [relation for cell in page.cells for relation in meaning.of_cell(cell)]
    return found + [relation for said in page.sentences for relation in meaning.of_sentence(said, year, branch)]


class Campaign:
    """The attack on one year of a publication, with the year before."""

    def __init__(self, publication, place):
        """`place` is the place of the year among those of the publication, from 1."""
        self.last, self.this = publication.years[place - 1], publication.years[place]
        self.unknowns = Unknowns(self.this.branches, (self.last.number, self.this.number))
        self.meaning = Meaning(self.unknowns, publication.titles)
        self.everybody = list(relations(self.unknowns, self.last.deaths() | self.this.deaths()))
        self.told = []
        for year in (self.last, self.this):
            self.told += known_from(Page(publication.page(year.number)), self.meaning, year.number)
        if self.this is publication.years[-1]:
            for branch in (None, *self.this.branches):
                self.told += known_from(Page(publication.report(branch)), self.meaning, self.this.number, branch)
        self.targets = targets(self.unknowns, self.this.number)

    def narrow(self, also=()):
        """The targets that are narrow, each with its range; `also` is known beside what is published."""
        return Attack(self.unknowns, self.everybody + self.told + list(also)).narrow(self.targets)

    def unavoidable(self, name, found):
        """Whether a target is as narrow for somebody who knows nothing but how many members each branch has."""
        totals = [
            (self.unknowns.members(year.number, code, "total"), branch.members["total"], branch.members["total"])
            for year in (self.last, self.this) for code, branch in year.branches.items()]
        return Attack(self.unknowns, self.everybody + totals).range(self.targets[name]) == found

    def truth(self):
        """The year's true numbers, as relations: what somebody knows who sees the office's tables."""
        found = []
        for year in (self.last, self.this):
            for code, branch in year.branches.items():
                values = {("rating", level): int(level == branch.rating) for level in branch.levels}
                values |= {("members", name): count for name, count in branch.members.items()}
                values |= {("levels", name): count for name, count in branch.levels.items()}
                values |= {("reasons", name): count for name, count in branch.reasons.items()}
                values |= {("discipline", name, "member"): count for name, count in branch.discipline.items()}
                values |= {
                    ("movement", name, status): count for status, flows in branch.flows.items() for name, count in flows.items()}
                found += [({(*name, code, year.number): 1}, count, count) for name, count in values.items()]
        return found
