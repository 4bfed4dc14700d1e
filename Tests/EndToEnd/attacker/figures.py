"""What each figure that a text can name is, as a sum of unknowns."""

from .unknowns import DISCIPLINE, FLOWS, LEVELS, MEASURES, SUBJECTS

# Of these nobody learns anything about persons: no relation of an edition ties them to members.
UNTIED = ("study.", "organisations.", "movements.", "activities.", "partners.", "awards.")

LEVEL_NAMES = {"failed": "not-completed"}


def is_untied(name):
    return name.startswith(UNTIED)


def sums(unknowns, name, year, branch):
    """The sum that a figure is, and the sum of which it is a share; KeyError for a figure that nobody taught here."""
    group, _, rest = name.partition(".")
    if name == "branches.count":
        return unknowns.rating(year, branch, *LEVELS), None
    if group == "members":
        total = unknowns.members(year, branch, "total")
        if rest in ("total", "official", "probationary", "women", "students"):
            return unknowns.members(year, branch, rest), total
        if rest in FLOWS:
            return unknowns.flow(year, branch, rest), None
    if group == "classification":
        whose, _, level = rest.partition(".")
        pick = unknowns.level if whose == "members" else unknowns.rating
        levels = {"total": LEVELS, "good-or-better": ("excellent", "good")}.get(level, (LEVEL_NAMES.get(level, level),))
        if set(levels) <= set(LEVELS):
            return pick(year, branch, *levels), pick(year, branch, *LEVELS)
    if group == "discipline":
        def cases(measures, subjects):
            return unknowns.sum("discipline", year, branch, *((m, s) for m in measures for s in subjects)), None

        if rest in ("inspection", "supervision"):
            return cases((rest,), SUBJECTS)
        if rest in ("members", "organisations", "leaders"):
            return cases(DISCIPLINE, (rest.removesuffix("s"),))
        if rest in MEASURES:
            return cases((rest,), ("member",))
    raise KeyError(f"nobody knows what {name} is")
