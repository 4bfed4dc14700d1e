"""What holds in every edition, whatever its numbers are: the rules that `kyyeu check` keeps, and what anybody knows."""

from .unknowns import LEVELS, REASONS, STATUSES, minus, plus

INFINITY = float("inf")


def relations(unknowns, deaths):
    """Each relation as `(sum, least, most)`.

    `deaths` holds the deaths by (status, branch, year): obituaries tell them. Nobody was restored; that is known too.
    """
    for year in unknowns.years:
        for branch in unknowns.branches:
            yield from of_branch(unknowns, branch, year)
        for status in STATUSES:
            moved = minus(
                unknowns.sum("movement", year, None, ("internal-in", status)),
                unknowns.sum("movement", year, None, ("internal-out", status)))
            yield moved, 0, 0
    for branch in unknowns.branches:
        for status in STATUSES:
            for last, this in zip(unknowns.years, unknowns.years[1:]):
                yield minus(
                    unknowns.sum("movement", this, branch, ("opening", status)),
                    unknowns.sum("movement", last, branch, ("closing", status))), 0, 0
            for year in unknowns.years:
                died = deaths.get((status, branch, year), 0)
                yield unknowns.sum("movement", year, branch, ("died", status)), died, died
                yield unknowns.sum("movement", year, branch, ("restored", status)), 0, 0


def of_branch(unknowns, branch, year):
    def flow(name, status):
        return unknowns.sum("movement", year, branch, (name, status))

    members = lambda column: unknowns.members(year, branch, column)

    for status in STATUSES:
        made = flow("made-official", status)
        came = plus(*(flow(name, status) for name in ("opening", "admitted", "transferred-in", "restored", "internal-in")))
        went = plus(*(flow(name, status) for name in (
            "died", "expelled", "struck-off", "left", "transferred-out", "internal-out")))
        balance = minus(plus(came, made), went) if status == "official" else minus(came, plus(went, made))
        yield minus(balance, flow("closing", status)), 0, 0
        yield minus(members(status), flow("closing", status)), 0, 0
        # Whoever is exempt, or away for a while, is on the list.
        yield minus(flow("closing", status), flow("exempt", status)), 0, INFINITY
        yield minus(flow("closing", status), flow("temporary-out", status)), 0, INFINITY
    # Members are admitted as probationary ones, and only official ones can be expelled.
    yield flow("admitted", "official"), 0, 0
    yield flow("expelled", "probationary"), 0, 0
    yield minus(flow("made-official", "official"), flow("made-official", "probationary")), 0, 0
    yield minus(
        plus(*(flow(name, "probationary") for name in ("opening", "transferred-in", "internal-in"))),
        flow("made-official", "probationary")), 0, INFINITY

    yield minus(plus(members("official"), members("probationary")), members("total")), 0, 0
    for part in ("women", "students"):
        yield minus(members("total"), members(part)), 0, INFINITY

    # Rated and not rated are all members; those not rated are the sum of the reasons.
    yield minus(unknowns.level(year, branch, *LEVELS), members("total")), 0, 0
    reasons = {reason: unknowns.sum("reasons", year, branch, (reason,)) for reason in REASONS}
    yield minus(plus(*reasons.values()), unknowns.level(year, branch, "not-rated")), 0, 0
    admitted = plus(*(flow(name, "probationary") for name in ("admitted", "transferred-in", "internal-in")))
    yield minus(admitted, reasons["admitted-lately"]), 0, INFINITY
    yield unknowns.rating(year, branch, *LEVELS), 1, 1

    # Expulsion is a kind of discipline: the two tables tell of the same persons.
    yield minus(
        unknowns.sum("discipline", year, branch, ("expulsion", "member")), unknowns.flow(year, branch, "expelled")), 0, 0
