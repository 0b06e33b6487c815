# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands before prism and keeps what it found: prism says so in a header of each answer."""
import http.client
import json
import re
import threading
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

# Intercom's are numbers, Front's have a prefix of three letters or an alias; its searches stand in
# the path too.
IDS = re.compile(r"/(?:[0-9]+|[0-9a-f]{24}|[a-z]{3}_[0-9a-zA-Z]+|(?:alt|is)(?:%3A|:)[^/]*)(?=/|$)")
HOP = {"connection", "keep-alive", "transfer-encoding", "content-length", "sl-violations"}


def violations_of(answer) -> list[dict]:
    """What prism found; the header of a long list is cut, and counts as one of an answer."""
    said = answer.getheader("sl-violations") or "[]"
    try:
        return json.loads(said)
    except json.JSONDecodeError:
        return [{"location": ["response"], "message": f"not told in JSON: {said[:200]}"}]


class Recorder:
    def __init__(self, upstream: int):
        self.seen: Counter = Counter()
        self.found: dict[str, Counter] = {"request": Counter(), "response": Counter()}
        self.lock = threading.Lock()
        recorder = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def relay(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                onward = http.client.HTTPConnection("127.0.0.1", upstream, timeout=30)
                onward.request(self.command, self.path, body or None, dict(self.headers.items()))
                answer = onward.getresponse()
                content = answer.read()
                recorder.note(self.command, self.path, answer)
                self.send_response(answer.status)
                for name, value in answer.getheaders():
                    if name.lower() not in HOP:
                        self.send_header(name, value)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = relay

            def log_message(self, *_):
                pass

            def send_response(self, code, message=None):  # keeps the vendor's Date and Server
                self.send_response_only(code, message)

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.port = self.server.server_port
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def note(self, method: str, path: str, answer):
        what = f"{method} {IDS.sub('/…', path.split('?')[0])}"
        with self.lock:
            self.seen[what] += 1
            for violation in violations_of(answer):
                where = [str(part) for part in violation.get("location", [])]
                side = "request" if where[:1] == ["request"] else "response"
                self.found[side][f"{what} -> {answer.status} {'.'.join(where)}: "
                                 f"{violation.get('message')}"] += 1

    def report(self) -> str:
        lines = [f"{times:5} {what}" for what, times in sorted(self.seen.items())]
        for side, found in self.found.items():
            lines += [f"{times} x {what}" for what, times in found.most_common()]
        lines.append(f"{self.seen.total()} requests, {self.found['request'].total()} violations in "
                     f"requests, {self.found['response'].total()} in answers")
        return "\n".join(lines)
