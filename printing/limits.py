"""How much time of the processor one job may take: a look that never ends is ended by the system, with this process alone."""

import resource


def begin(seconds):
    """Begins a job: from now on so many seconds, which all threads share."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    _, most = resource.getrlimit(resource.RLIMIT_CPU)
    limit = int(used.ru_utime + used.ru_stime) + 1 + seconds
    resource.setrlimit(resource.RLIMIT_CPU, (limit if most == resource.RLIM_INFINITY else min(limit, most), most))
