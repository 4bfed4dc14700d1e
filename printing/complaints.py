"""Gathers what a library complains of while it works. A print of which something was dropped is no print."""

import contextlib
import logging
import warnings


@contextlib.contextmanager
def gathered(logger):
    said = []

    class Gatherer(logging.Handler):
        def emit(self, record):
            said.append(record.getMessage())

    gatherer = Gatherer(level=logging.WARNING)
    kept = logger.handlers[:]
    logger.handlers[:] = [gatherer]
    logger.propagate = False
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            yield said
            said.extend(str(warning.message) for warning in caught)
    finally:
        logger.handlers[:] = kept
