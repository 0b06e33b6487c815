// SPDX-License-Identifier: GPL-3.0-or-later
// Reads conversations with the vendor's own client: client.mjs MODULE ADDRESS TOKEN ID…
// One JSON object on standard output: conversation → { parts, tags, assignee, open }.
import { createRequire } from "node:module";

const [module, address, token, ...ids] = process.argv.slice(2);
const { IntercomClient } = createRequire(import.meta.url)(module);
const client = new IntercomClient({ token, environment: address, maxRetries: 0, version: "2.16" });
const told = {};
for (const id of ids) {
    const read = await client.conversations.find({ conversation_id: id });
    told[id] = {
        parts: read.conversation_parts.conversation_parts.map(part => ({
            id: String(part.id), type: part.part_type, author: String(part.author.id),
            body: part.body ?? "",
        })),
        tags: read.tags.tags.map(tag => tag.name),
        assignee: read.admin_assignee_id ?? 0,
        open: read.open,
    };
}
console.log(JSON.stringify(told));
