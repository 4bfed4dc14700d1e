"""What the attacker is after: the hidden numbers that concern one or a few persons."""

from .unknowns import DISCIPLINE, LEVELS


def targets(unknowns, year):
    """Each target as a sum, by its name and the branch that it is of; the branch is None for the whole committee."""
    found = {}
    for branch in (None, *unknowns.branches):
        sums = {
            "transferred in": unknowns.flow(year, branch, "transferred-in"),
            "transferred out": unknowns.flow(year, branch, "transferred-out"),
            "expelled": unknowns.flow(year, branch, "expelled"),
            "struck off": unknowns.flow(year, branch, "struck-off"),
            "left": unknowns.flow(year, branch, "left"),
            "at the third level": unknowns.level(year, branch, "completed"),
            "at the fourth level": unknowns.level(year, branch, "not-completed"),
            "not rated": unknowns.level(year, branch, "not-rated"),
            "suspended": unknowns.sum("reasons", year, branch, ("suspended",)),
            "disciplined": unknowns.sum("discipline", year, branch, *((measure, "member") for measure in DISCIPLINE)),
        }
        found |= {(name, branch): target for name, target in sums.items()}
    found |= {
        (f"branches {level}", None): unknowns.rating(year, None, level) for level in ("completed", "not-completed", "not-rated")}
    # The level of a branch, counted from the highest.
    found |= {
        ("the branch's level", branch): {
            ("rating", level, branch, year): place for place, level in enumerate(LEVELS)} for branch in unknowns.branches}
    return found
