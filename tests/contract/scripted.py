# SPDX-License-Identifier: GPL-3.0-or-later
"""Every request that the simulated Intercom knows, once: its answers are held against the
description too, for a vendor that answers wrongly proves nothing."""
import time

from proxyclient import Proxy

AI, JOREN, TEAM = "5010001", "5010002", "7010001"


def reads(proxy):
    for path in ("/me", "/admins", f"/admins/{JOREN}", "/teams", "/tags", "/data_attributes",
                 "/data_attributes?model=contact", "/segments", "/office_hours_schedules",
                 "/articles", "/internal_articles", "/help_center/collections",
                 "/conversations?per_page=5"):
        proxy.call("GET", path)
    for article in proxy.call("GET", "/articles").get("data", [])[:1]:
        proxy.call("GET", f"/articles/{article['id']}")
    found = proxy.call("POST", "/conversations/search", {
        "query": {"operator": "AND", "value": [
            {"field": "updated_at", "operator": ">", "value": 1_000_000_000},
            {"field": "open", "operator": "=", "value": True}]},
        "pagination": {"per_page": 5}})["conversations"]
    for item in found:
        for suffix in ("", "?display_as=plaintext"):
            proxy.call("GET", f"/conversations/{item['id']}{suffix}")
        contact = item["contacts"]["contacts"][0]["id"]
        person = proxy.call("GET", f"/contacts/{contact}")
        for company in proxy.call("GET", f"/contacts/{contact}/companies")["companies"]:
            proxy.call("GET", f"/companies/{company['id']}")
        proxy.call("GET", f"/contacts/{contact}/segments")
    return found[0]["id"]


def writes(proxy, conversation):
    path = f"/conversations/{conversation}"
    me = {"type": "admin", "admin_id": AI}
    for kind in ("comment", "note"):
        proxy.call("POST", path + "/reply", {"message_type": kind, "body": "<p>Hello</p>"} | me)
    for assignee in (AI, JOREN, "0"):
        proxy.call("POST", path + "/parts",
                   {"message_type": "assignment", "assignee_id": assignee} | me)
    proxy.call("POST", path + "/parts", {"message_type": "assignment", "type": "team",
                                         "admin_id": AI, "assignee_id": TEAM, "body": "Yours"})
    contact = proxy.call("GET", path)["contacts"]["contacts"][0]["id"]
    attributes = {"custom_attributes": {"AI outcome": "handed_off"}}
    for thing in (path, f"/contacts/{contact}"):
        proxy.call("PUT", thing, attributes)
    tag = proxy.call("POST", "/tags", {"name": "contract"})["id"]
    proxy.call("POST", path + "/tags", {"id": tag, "admin_id": AI})
    proxy.call("GET", path)
    proxy.call("DELETE", f"{path}/tags/{tag}", {"admin_id": AI})
    proxy.call("POST", path + "/parts", {"message_type": "snoozed", "admin_id": AI,
                                         "snoozed_until": int(time.time()) + 3600})
    proxy.call("POST", path + "/parts", {"message_type": "close", "body": "Bye"} | me)
    proxy.call("POST", path + "/parts", {"message_type": "open", "admin_id": AI})
    proxy.call("GET", path)


def errors(proxy):
    proxy.call("GET", "/conversations/1")
    proxy.call("GET", "/admins", token="wrong")
    proxy.call("POST", "/conversations/1/reply",
               {"message_type": "note", "type": "admin", "admin_id": AI, "body": "x"})


def run(port, token):
    proxy = Proxy(port, token, {"Intercom-Version": "2.16"})
    conversation = reads(proxy)
    writes(proxy, conversation)
    errors(proxy)
