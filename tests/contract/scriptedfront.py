# SPDX-License-Identifier: GPL-3.0-or-later
"""Every request that the simulated Front knows, once: its answers are held against the description
too, for a vendor that answers wrongly proves nothing."""
import time

from proxyclient import Proxy

AI, MIRA = "tea_helper", "tea_mira"


def reads(proxy):
    for path in ("/me", "/teammates", "/inboxes", "/channels", "/company/tags",
                 "/inboxes/inb_trade/channels", "/knowledge_bases", "/events?limit=15",
                 "/events?limit=5&sort_order=asc"):
        proxy.call("GET", path)
    for base in proxy.call("GET", "/knowledge_bases")["_results"]:
        articles = proxy.call("GET", f"/knowledge_bases/{base['id']}/articles?limit=10")
        for article in articles["_results"][:2]:
            for locale in article["locales"]:
                proxy.call("GET", f"/knowledge_base_articles/{article['id']}"
                                  f"/locales/{locale}/content")
    threads = []
    for event in proxy.call("GET", "/events?limit=15")["_results"]:
        if event["conversation"]["id"] not in threads:
            threads.append(event["conversation"]["id"])
    for thread in threads:
        proxy.call("GET", f"/conversations/{thread}")
        proxy.call("GET", f"/conversations/{thread}/comments")
        proxy.call("GET", f"/conversations/{thread}/inboxes")
        messages = proxy.call("GET", f"/conversations/{thread}/messages?limit=5")["_results"]
        for message in messages[:2]:
            proxy.call("GET", f"/messages/{message['id']}")
    contact = proxy.call("GET", f"/conversations/{threads[0]}")["recipient"]
    link = contact["_links"]["related"]["contact"] or ""
    proxy.call("GET", "/contacts/" + link.rsplit("/", 1)[-1])
    return threads[0]


def writes(proxy, thread):
    path = f"/conversations/{thread}"
    proxy.call("POST", path + "/comments", {"author_id": AI, "body": "Look at this"})
    proxy.call("POST", path + "/drafts", {"author_id": AI, "body": "<p>Hello</p>",
                                          "channel_id": "cha_mail", "mode": "shared"})
    proxy.call("GET", path + "/drafts")
    sent = proxy.call("POST", path + "/messages", {"author_id": AI, "body": "<p>Hello</p>",
                                                   "text": "Hello",
                                                   "options": {"archive": False}})
    time.sleep(0.5)
    proxy.call("GET", f"/messages/alt:uid:{sent['message_uid']}")
    for assignee in (AI, MIRA, None):
        proxy.call("PUT", path + "/assignee", {"assignee_id": assignee})
    tag = proxy.call("POST", "/company/tags", {"name": "scripted"})["id"]
    proxy.call("POST", path + "/tags", {"tag_ids": [tag]})
    proxy.call("GET", path)
    proxy.call("DELETE", path + "/tags", {"tag_ids": [tag]})
    for status in ("archived", "open", "deleted"):
        proxy.call("PATCH", path, {"status": status})
    proxy.call("GET", path)


def errors(proxy):
    proxy.call("GET", "/conversations/cnv_none")
    proxy.call("GET", "/teammates", token="wrong")
    proxy.call("POST", "/conversations/cnv_none/comments", {"author_id": AI, "body": "x"})


def run(port, token):
    proxy = Proxy(port, token)
    thread = reads(proxy)
    writes(proxy, thread)
    errors(proxy)
