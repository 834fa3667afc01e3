"""Predictions of trafilatura for the pages of a folder: python3 run_trafilatura.py PAGES OUTPUT. Prints CPU seconds and peak MB as JSON."""
import json
import pathlib
import resource
import sys
import time

import trafilatura

pages = sorted(pathlib.Path(sys.argv[1]).glob("*.html"))
started = time.process_time()
with open(sys.argv[2], "w", encoding="utf-8") as output:
    for page in pages:
        read = trafilatura.bare_extraction(page.read_bytes(), include_comments=False, with_metadata=True)
        found = read.as_dict() if read else {}
        prediction = {
            "id": page.stem,
            "text": found.get("text"),
            "title": found.get("title"),
            "byline": found.get("author"),
            "date": found.get("date"),
        }
        output.write(json.dumps(prediction) + "\n")
print(json.dumps({
    "seconds": time.process_time() - started,
    "megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
}))
