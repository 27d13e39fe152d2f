"""A real HTTP server on this machine that notes what it is sent, and answers in any way, also wrongly."""

from __future__ import annotations

import json
import shutil
import socket
import ssl
import struct
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread
from typing import Any


@dataclass
class Received:
    method: str
    target: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Exchange:
    """One request, and the means to answer it."""

    request: Received
    number: int
    handler: BaseHTTPRequestHandler
    stopped: Event

    def send(self, status: int, body: bytes | str = b"", content_type: str | None = None, **headers: str) -> None:
        content = body.encode() if isinstance(body, str) else body
        self.start(status, content_type, content_length=str(len(content)), **headers)
        self.write(content)

    def json(self, value: Any, status: int = 200, **headers: str) -> None:
        self.send(status, json.dumps(value), "application/json", **headers)

    def start(self, status: int, content_type: str | None = None, **headers: str) -> None:
        self.handler.send_response(status)
        if content_type is not None:
            self.handler.send_header("Content-Type", content_type)
        for name, value in headers.items():
            self.handler.send_header(name.replace("_", "-"), value)
        self.handler.end_headers()

    def write(self, content: bytes) -> None:
        self.handler.wfile.write(content)
        self.handler.wfile.flush()

    def hang(self) -> None:
        self.stopped.wait()

    def end(self) -> None:
        self.handler.close_connection = True

    def reset(self) -> None:
        self.handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.handler.connection.close()
        self.handler.close_connection = True


@dataclass
class Server:
    url: str
    requests: list[Received] = field(default_factory=list)
    connections: list[socket.socket] = field(default_factory=list)


@contextmanager
def serve(answer: Callable[[Exchange], None], certificate: Path | None = None) -> Iterator[Server]:
    """With a certificate, whose key is in the same file, over TLS."""
    stopped = Event()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def answer(self) -> None:
            size = int(self.headers.get("content-length", 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            request = Received(self.command, self.path, headers, self.rfile.read(size))
            server.requests.append(request)
            answer(Exchange(request, len(server.requests), self, stopped))

        do_GET = do_PUT = do_POST = do_DELETE = do_PATCH = do_HEAD = do_OPTIONS = do_CONNECT = answer

        def log_message(self, *values: Any) -> None:
            pass

    class Listener(ThreadingHTTPServer):
        daemon_threads = True
        block_on_close = False

        def process_request(self, request: Any, client_address: Any) -> None:
            server.connections.append(request)
            super().process_request(request, client_address)

        def handle_error(self, request: Any, client_address: Any) -> None:
            """A client that has gone away is what some tests are about."""

    listener = Listener(("127.0.0.1", 0), Handler)
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        listener.socket = context.wrap_socket(listener.socket, server_side=True)
    scheme = "http" if certificate is None else "https"
    server = Server(f"{scheme}://127.0.0.1:{listener.server_port}")
    thread = Thread(target=listener.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        stopped.set()
        listener.shutdown()
        listener.server_close()
        thread.join()


def certificate_in(folder: Path, host: str = "") -> Path:
    """A new certificate of 127.0.0.1, or of a host, that signs itself, with its key; needs the command openssl."""
    path = folder / "certificate.pem"
    command = [shutil.which("openssl") or "openssl", "req", "-x509", "-nodes", "-newkey", "rsa:2048", "-days", "1"]
    name = f"DNS:{host}" if host else "IP:127.0.0.1"
    subject = ["-subj", f"/CN={host or '127.0.0.1'}", "-addext", f"subjectAltName={name}"]
    subprocess.run([*command, *subject, "-keyout", path, "-out", path], check=True, capture_output=True)
    # With -keyout and -out the same, the certificate follows the key.
    return path
