"""linkchecker without its waits between two requests, which spare other people's servers: the one asked here is our own and has
nothing else to do."""

import sys

from linkcheck.command.linkchecker import linkchecker
from linkcheck.director.aggregator import Aggregate

Aggregate.wait_for_host = lambda aggregate, host: None
sys.exit(linkchecker())
