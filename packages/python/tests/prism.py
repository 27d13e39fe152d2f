"""The mock server that answers as openapi.yaml says, on a free port of this machine."""

from __future__ import annotations

import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PRISM = ROOT / "node_modules/@stoplight/prism-cli/dist/index.js"
OUR_NODE = ROOT / "node_modules/.bin/node"
NODE = str(OUR_NODE) if OUR_NODE.exists() else shutil.which("node")


@contextmanager
def prism() -> Iterator[str]:
    """Gives the URL of the server."""
    port = free_port()
    options = ["--port", str(port), "--host", "127.0.0.1"]
    command = [str(NODE), str(PRISM), "mock", str(ROOT / "openapi.yaml"), *options]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        wait(server)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.kill()
        server.communicate()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def wait(server: subprocess.Popen[str]) -> None:
    output = ""
    assert server.stdout is not None
    for line in server.stdout:
        output += line
        if "Prism is listening" in line:
            return
    raise RuntimeError(f"Prism ended before it listened:\n{output}")
