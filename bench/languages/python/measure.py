"""`python measure.py TASK`: makes the calls that the task, a JSON object, wants, and prints as JSON what they took."""

import importlib
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path


def burst(call: Callable[[], str], count: int) -> list[float]:
    """Microseconds that a call takes, and those of processor time."""
    start, processor = time.perf_counter(), time.process_time()
    for _ in range(count):
        call()
    return [(time.perf_counter() - start) * 1e6 / count, (time.process_time() - processor) * 1e6 / count]


def peak_memory() -> int | None:
    """KiB, where the system tells."""
    status = Path("/proc/self/status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(line.split()[1]) for line in lines if line.startswith("VmHWM")), None)


task = json.loads(sys.argv[1])
calls = [importlib.import_module(client).connect(task["server"]) for client in task["clients"]]
answers = [call() for call in calls]
rounds = []
for number in range(task["rounds"]):
    # Each round begins with another one.
    order = [(number + turn) % len(calls) for turn in range(len(calls))]
    taken = {index: burst(calls[index], task["calls"]) for index in order}
    rounds.append([taken[index] for index in range(len(calls))])
print(json.dumps({"answers": answers, "rounds": rounds, "memory": peak_memory()}))
