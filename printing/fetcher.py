"""Hands WeasyPrint the files that a job names, and nothing else: no network, no other file."""

from weasyprint.urls import FatalURLFetchingError, URLFetcher, URLFetcherResponse

import files


class NotNamed(FatalURLFetchingError):
    """An address that the job does not name."""


class JobFetcher(URLFetcher):
    def __init__(self, job):
        super().__init__(allowed_protocols=["kyyeu"])
        self.job = job

    def fetch(self, url, headers=None):
        if url not in self.job["files"]:
            raise NotNamed(f"{url} is no file of this report")
        return URLFetcherResponse(
            url, files.read(self.job, url), {"Content-Type": files.media_type(self.job, url)})
