"""Asks how far hidden numbers can vary, by integer programs (HiGHS)."""

import numpy
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_array, vstack

# A number is safe where it may be one of three at least: where the most is two above the least.
ROOM = 2
# No branch of a faculty counts more of anything; only what is below ROOM matters.
MOST = 5_000


class Attack:
    """The numbers that an edition may have, given what is known of it."""

    def __init__(self, unknowns, known):
        """`known` are relations, each `(sum, least, most)`."""
        self.keys = unknowns.keys
        self.places = unknowns.places
        self.matrix = self._matrix([part for part, _, _ in known], len(self.keys))
        self.least = numpy.array([least for _, least, _ in known], dtype=float)
        self.most = numpy.array([most for _, _, most in known], dtype=float)

    def range(self, target):
        """The least and the most that a sum may be."""
        row = self._row(target)
        return round(row @ self._edition(row)), round(row @ self._edition(-row))

    def narrow(self, targets):
        """Those of the targets, sums by name, that may not be one of three numbers at least, each with its range.

        Two editions that agree with all that is known, and in which a sum differs by ROOM, prove that it is safe. One pair of
        them, looked for at once, proves it of most; of each of the rest its own most and least are asked, and every edition
        that is found on the way may prove it of others.
        """
        rows = {name: self._row(target) for name, target in targets.items()}
        editions = [self._edition(sum(rows.values()))]
        editions.append(self._raised(rows, editions[0]))
        found = {}
        for name, row in rows.items():
            for sign in (-1, 1):
                seen = [row @ edition for edition in editions]
                if max(seen) - min(seen) >= ROOM:
                    break
                editions.append(self._edition(sign * row))
            else:
                seen = [row @ edition for edition in editions]
                if max(seen) - min(seen) < ROOM:
                    found[name] = (round(min(seen)), round(max(seen)))
        return found

    def _raised(self, rows, edition):
        """An edition in which as many targets as can be stand ROOM above where they stand in another one."""
        count = len(rows)
        steps = csr_array((numpy.full(count, -1.0), (range(count), range(count))))
        targets = csr_array(numpy.array(list(rows.values())))
        width = len(self.keys)
        padded = csr_array((self.matrix.data, self.matrix.indices, self.matrix.indptr), shape=(self.matrix.shape[0], width + count))
        raising = csr_array(numpy.hstack([targets.toarray(), steps.toarray()]))
        cost = numpy.concatenate([numpy.zeros(width), numpy.full(count, -1.0)])
        upper = numpy.concatenate([numpy.full(width, float(MOST)), numpy.full(count, float(ROOM))])
        return self._solved(
            cost, vstack([padded, raising]), numpy.concatenate([self.least, targets @ edition]),
            numpy.concatenate([self.most, numpy.full(count, numpy.inf)]), upper)[:width]

    def _edition(self, cost):
        """The edition with the least of a cost."""
        return self._solved(cost, self.matrix, self.least, self.most, numpy.full(len(self.keys), float(MOST)))

    @staticmethod
    def _solved(cost, matrix, least, most, upper):
        found = milp(
            cost, integrality=numpy.ones(len(cost)), bounds=Bounds(0, upper), constraints=LinearConstraint(matrix, least, most))
        if found.status != 0:
            raise RuntimeError(f"no edition agrees with what is published: {found.message}")
        return numpy.rint(found.x)

    def _row(self, target):
        row = numpy.zeros(len(self.keys))
        for key, factor in target.items():
            row[self.places[key]] += factor
        return row

    def _matrix(self, parts, width):
        entries = [(row, self.places[key], factor) for row, part in enumerate(parts) for key, factor in part.items()]
        rows, columns, factors = zip(*entries)
        return csr_array((numpy.array(factors, dtype=float), (rows, columns)), shape=(len(parts), width))
