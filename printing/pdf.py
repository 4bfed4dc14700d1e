"""A PDF: tagged (PDF/UA-1), with an outline, its fonts embedded, the same bytes for the same job."""

import hashlib

from weasyprint import HTML, LOGGER

import complaints
from fetcher import JobFetcher, NotNamed


def made(job):
    identifier = hashlib.sha256(job["html"].encode()).digest()[:16]
    with complaints.gathered(LOGGER) as said:
        try:
            page = HTML(string=job["html"], base_url="kyyeu:", url_fetcher=JobFetcher(job))
            result = page.write_pdf(pdf_variant="pdf/ua-1", pdf_identifier=identifier)
        except NotNamed as error:
            return None, [str(error)]
        except Exception as error:
            # A fault of the library belongs to the report that met it.
            return None, [f"{type(error).__name__}: {error}"]
    return result, said
