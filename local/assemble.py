"""Lays out an OpenSearch node in the folder that is the first argument, from the artefacts that artefacts.json pins.

Prints what it does, one line each. Exit codes: 0 done, 3 an artefact could not be had, 4 its SHA-256 is another.
"""

import errno
import hashlib
import json
import shutil
import sys
import zipfile
from pathlib import Path

from jgo.maven import MavenContext

UNREACHABLE, ALTERED = 3, 4
SECONDS_PER_REQUEST = 60


def fetch(maven, artefact):
    """The file of an artefact, with the SHA-256 that is pinned."""
    print(f"downloading {artefact['artifact']} {artefact['version']}", flush=True)
    component = maven.project(artefact["group"], artefact["artifact"]).at_version(artefact["version"])
    try:
        path = Path(component.artifact(packaging=artefact["packaging"]).resolve())
    except Exception as fault:  # whatever jgo raises: the network, a proxy, an artefact that is not there
        if isinstance(fault, OSError) and fault.errno == errno.ENOSPC:
            raise
        sys.exit(refuse(UNREACHABLE, f"{artefact['artifact']} {artefact['version']}: {fault}"))
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    if digest != artefact["sha256"]:
        sys.exit(refuse(ALTERED, f"{path.name} has SHA-256 {digest}, not {artefact['sha256']}"))
    return path


def refuse(code, sentence):
    print(sentence, file=sys.stderr)
    return code


def unpack(archive, folder, strip, without=()):
    """Unpacks a zip less its `strip` outermost folders and what lies under `without`."""
    with zipfile.ZipFile(archive) as source:
        for member in source.infolist():
            name = "/".join(member.filename.split("/")[strip:])
            if member.is_dir() or not name or name.startswith(tuple(without)):
                continue
            target = (folder / name).resolve()
            if not target.is_relative_to(folder.resolve()):
                sys.exit(refuse(ALTERED, f"{archive.name} holds {member.filename}"))
            target.parent.mkdir(parents=True, exist_ok=True)
            with source.open(member) as content, open(target, "wb") as file:
                shutil.copyfileobj(content, file, 1 << 20)


def break_iterators_only(jar, target):
    """ICU as a locale provider of Java's break iterators (Thai is missing in small runtimes), and of nothing else."""
    services = "META-INF/services/"
    kept = services + "java.text.spi.BreakIteratorProvider"
    with zipfile.ZipFile(jar) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy:
        for member in source.infolist():
            if not member.filename.startswith(services) or member.filename in (services, kept):
                copy.writestr(member, source.read(member))


def assemble(folder, pinned):
    downloads = folder / "downloads"
    maven = MavenContext(repo_cache=downloads, timeout=SECONDS_PER_REQUEST)
    files = {name: fetch(maven, artefact) for name, artefact in pinned["artefacts"].items()}

    print("unpacking", flush=True)
    unpack(files["opensearch"], folder, strip=1, without=pinned["without"])
    for plugin, artefact in pinned["plugins"].items():
        unpack(files[artefact], folder / "plugins" / plugin, strip=0)
    icu = folder / "plugins" / "analysis-icu"
    icu.mkdir(parents=True)
    for artefact in ("icu-plugin", "lucene-icu"):
        shutil.copy(files[artefact], icu)
    lines = (f"{key}={value}" for key, value in pinned["icuDescriptor"].items())
    (icu / "plugin-descriptor.properties").write_text("\n".join(lines) + "\n", encoding="utf-8")
    # In lib/, not beside the plugin: the locale provider is looked up from there, and twice is a conflict.
    shutil.copy(files["icu4j"], folder / "lib")
    break_iterators_only(files["icu4j-localespi"], folder / "lib" / files["icu4j-localespi"].name)
    shutil.rmtree(downloads)


def main():
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True)
    assemble(folder, json.loads((Path(__file__).parent / "artefacts.json").read_text(encoding="utf-8")))


main()
