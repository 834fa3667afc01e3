"""Runs the AWS emulator so that kill -9 costs it next to nothing.

By itself it saves its state only when it is asked to stop: objects in S3 are on disk at once, everything else is lost with the
process. Here
- every write to DynamoDB (the ledger) is in a journal before it is answered, and is done again at the next start;
- every other service is saved every few seconds, when it has changed;
- SIGUSR1 saves everything at once and then makes the file `saved`: the deploy ends with it.
Only messages of the last seconds are still lost; the reconcile after a start puts them back.

Settings come by environment variables (emulator.ts); SIGTERM stops it.
"""

import asyncio
import hashlib
import json
import logging
import os
import signal
import time

from hypercorn.asyncio import serve
from hypercorn.config import Config
from ministack import app as emulator
from ministack.core import persistence, responses
from ministack.services import dynamodb

JOURNAL = os.path.join(persistence.STATE_DIR, "dynamodb.journal")
DYNAMODB = "dynamodb"
# Grows without end and is of no use to the next run.
FORGOTTEN = {"cloudwatch_logs"}
# Reads leave no trace; whatever else is asked of DynamoDB goes into the journal.
READS = ("Get", "BatchGet", "TransactGet", "Query", "Scan", "Describe", "List")

SAVE_EVERY = 2.0  # seconds
# Saving may take at most this share of the time, so that a queue of 20,000 messages is saved less often.
SHARE = 0.05
# A journal longer than this is folded into the saved state: a thousand writes are done again in about a second.
LONGEST_JOURNAL = 5_000  # lines


class Journal:
    """The writes to DynamoDB since its state was last saved, one line of JSON each."""

    def __init__(self):
        self.file = None
        self.lines = 0

    def replay(self):
        self.file = open(JOURNAL, "ab+")
        self.file.seek(0)
        written = self.file.read()
        whole = written[: written.rfind(b"\n") + 1]  # a line that was cut by the kill was never answered
        self.file.truncate(len(whole))
        for line in whole.splitlines():
            self.repeat(json.loads(line))

    def repeat(self, entry):
        responses.set_request_account_id(entry["account"])
        responses.set_request_region(entry["region"])
        request = answer("POST", "/", {"x-amz-target": entry["target"]}, entry["body"].encode(), {})
        try:
            request.send(None)  # it awaits nothing
        except StopIteration:
            self.lines += 1

    def note(self, target, body):
        account, region = responses.get_account_id(), responses.get_region()
        entry = {"account": account, "region": region, "target": target, "body": body.decode()}
        self.file.write(json.dumps(entry).encode() + b"\n")
        self.file.flush()
        self.lines += 1

    def empty(self):
        self.file.truncate(0)
        self.lines = 0


journal = Journal()
answer = dynamodb.handle_request
load = emulator._load_persisted_state


async def answer_and_note(method, path, headers, body, query):
    response = await answer(method, path, headers, body, query)
    target = headers.get("x-amz-target", "")
    if response[0] == 200 and not target.split(".")[-1].startswith(READS):
        journal.note(target, body)
    return response


def load_and_replay():
    load()
    journal.replay()


class Saver:
    """Writes the state of a service when it is another than the one that is saved."""

    def __init__(self):
        self.saved = {}
        self.tables = set()

    def save(self, everything):
        for name, read in emulator._build_persistence_save_dict().items():
            if name in FORGOTTEN or (name == DYNAMODB and not everything and self.journal_serves()):
                continue
            try:
                self.save_one(name, read())
            except RuntimeError:  # changed by another thread while it was read: the next round gets it
                logging.getLogger("local").debug("%s changed while it was saved", name)

    def journal_serves(self):
        return journal.lines < LONGEST_JOURNAL and self.tables == set(dynamodb._tables._data)

    def save_one(self, name, state):
        if state is None:
            return
        text = json.dumps(state, default=persistence._json_default)
        digest = hashlib.sha1(text.encode(), usedforsecurity=False).digest()
        if self.saved.get(name) != digest:
            persistence.save_state(name, state)
            self.saved[name] = digest
        if name == DYNAMODB:
            self.tables = set(dynamodb._tables._data)
            journal.empty()


async def save_now_and_then(saver):
    while True:
        began = time.perf_counter()
        saver.save(everything=False)
        took = time.perf_counter() - began
        await asyncio.sleep(max(SAVE_EVERY, took / SHARE))


def save_on_demand(saver):
    saver.save(everything=True)
    with open(os.path.join(persistence.STATE_DIR, "saved"), "w", encoding="utf-8"):
        pass


async def run():
    config = Config()
    config.bind = [f"{os.environ['BIND_HOST']}:{os.environ['GATEWAY_PORT']}"]
    config.keep_alive_timeout = 75
    config.loglevel = "WARNING"
    stop = asyncio.Event()
    saver = Saver()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop.set)
    loop.add_signal_handler(signal.SIGUSR1, save_on_demand, saver)
    saving = asyncio.create_task(save_now_and_then(saver))
    await serve(emulator.app, config, shutdown_trigger=stop.wait)
    saving.cancel()
    saver.save(everything=True)


logging.getLogger("persistence").setLevel(logging.WARNING)
dynamodb.handle_request = answer_and_note
emulator._load_persisted_state = load_and_replay
emulator.save_all = lambda services: None  # at its end we save, without what is forgotten
asyncio.run(run())
