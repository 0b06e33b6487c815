# SPDX-License-Identifier: GPL-3.0-or-later
"""What differs between the vendors whose descriptions are held against what Baton sends."""
from dataclasses import dataclass, field, replace
from types import ModuleType

import scripted
import scriptedfront


@dataclass(frozen=True)
class Vendor:
    platform: str
    spec: str                  # how the description's file begins
    token: str
    secrets: dict[str, str]    # by the name of their file
    workspace: dict            # its own fields of the configuration
    script: ModuleType
    knowledge: dict            # … of what the AI knows
    judges_answers: bool = True
    """Whether the simulation's answers count: what Baton sends always does."""
    expected: set[str] = field(default_factory=set)
    """Until each of these was asked for at least once, the tour has not shown what Baton can
    send."""


INTERCOM = Vendor(
    platform="intercom", spec="intercom*", token="sandbox:nordwind:token",
    secrets={"signing-secret": "sandbox-nordwind-client-secret"},
    workspace={"platformWorkspaceId": "nwk7r2tq", "aiTeammateId": scripted.AI,
               "closeOnResolution": True,
               "attributes": {"intent": "conversation:AI intent", "outcome": "contact:AI outcome"}},
    script=scripted, knowledge={"articles": True, "internalArticles": True},
    expected={"GET /me", "GET /admins", "GET /conversations", "GET /conversations/…",
              "POST /conversations/…/reply", "POST /conversations/…/parts", "POST /tags",
              "POST /conversations/…/tags", "GET /articles", "GET /internal_articles",
              "GET /help_center/collections", "POST /conversations/search",
              "GET /contacts/…", "GET /contacts/…/companies", "PUT /contacts/…"})

# What defaults never send: to a team, after taking it, and attributes of companies.
TEAM = replace(INTERCOM, workspace=INTERCOM.workspace | {
    "takeOwnership": True, "handoff": {"assignTo": f"team:{scripted.TEAM}"},
    "attributes": {"intent": "company:AI intent", "outcome": "conversation:AI outcome"}},
    expected=INTERCOM.expected - {"PUT /contacts/…"} | {"PUT /conversations/…"})

FRONT = Vendor(
    platform="front", spec="front*", token="sandbox:nordwind-trade:token",
    secrets={"app-signing-key": "sandbox-nordwind-trade-signing-key"},
    workspace={"platformWorkspaceId": "cmp_nwtrade", "aiTeammateId": scriptedfront.AI,
               "handleUnassigned": True, "takeOwnership": True, "draftsAs": "draft"},
    script=scriptedfront, knowledge={"bases": ["knb_help", "knb_team"]},
    # The description knows no 401 or 404, and what an event is about is described as one of several
    # shapes, of which one, the inbox, demands nothing: every answer fits two.
    judges_answers=False,
    expected={"GET /me", "GET /inboxes", "GET /teammates", "GET /events",
              "GET /conversations/…", "GET /conversations/…/messages",
              "GET /conversations/…/comments",
              "POST /conversations/…/messages", "POST /conversations/…/comments",
              "PUT /conversations/…/assignee", "PATCH /conversations/…",
              "GET /channels", "GET /conversations/…/drafts", "POST /conversations/…/drafts",
              "GET /company/tags", "POST /company/tags", "POST /conversations/…/tags",
              "GET /knowledge_bases/…/content", "GET /knowledge_bases/…/articles",
              "GET /conversations/search/…"})

ALL = {"intercom": INTERCOM, "team": TEAM, "front": FRONT}
