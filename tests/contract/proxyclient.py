# SPDX-License-Identifier: GPL-3.0-or-later
"""A small client of a vendor's API behind prism, for the scripts."""
import json
import urllib.error
import urllib.request


class Proxy:
    def __init__(self, port, token, headers=None):
        self.base, self.token = f"http://127.0.0.1:{port}", token
        self.headers = headers or {}

    def call(self, method, path, body=None, token=None):
        request = urllib.request.Request(self.base + path, method=method)
        request.add_header("Authorization", "Bearer " + (token or self.token))
        request.add_header("Accept", "application/json")
        for name, value in self.headers.items():
            request.add_header(name, value)
        data = None
        if body is not None:
            data = json.dumps(body).encode()
            request.add_header("Content-Type", "application/json")
        try:
            answer = urllib.request.urlopen(request, data, 30)
        except urllib.error.HTTPError as refused:
            answer = refused
        return json.loads(answer.read() or b"{}")
