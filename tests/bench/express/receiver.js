// SPDX-License-Identifier: GPL-3.0-or-later
// The same promise as Baton's receiver, the way it is usually written: checks the signature on the
// raw body, stores the delivery once, answers 200 when it is on the disk.
//     node receiver.js FOLDER SECRET
'use strict'

const crypto = require('node:crypto')
const path = require('node:path')
const express = require('express')
const Database = require('better-sqlite3')

const [folder, secret] = process.argv.slice(2)
const db = new Database(path.join(folder, 'express.db'))
db.pragma('journal_mode = WAL')
db.pragma('synchronous = FULL')
db.exec('CREATE TABLE deliveries (id INTEGER PRIMARY KEY, endpoint TEXT, delivery TEXT, topic TEXT, ' +
        'conversation TEXT, received_at INTEGER, body BLOB, UNIQUE (endpoint, delivery))')
const insert = db.prepare('INSERT OR IGNORE INTO deliveries ' +
                          '(endpoint, delivery, topic, conversation, received_at, body) ' +
                          'VALUES (?, ?, ?, ?, ?, ?)')

const app = express()
app.disable('x-powered-by')
app.disable('etag')
app.post('/webhooks/intercom/:key', express.raw({ type: '*/*', limit: '2mb' }), (request, response) => {
  const wanted = 'sha1=' + crypto.createHmac('sha1', secret).update(request.body).digest('hex')
  const given = request.get('X-Hub-Signature') || ''
  if (given.length !== wanted.length ||
      !crypto.timingSafeEqual(Buffer.from(given), Buffer.from(wanted))) {
    return response.status(401).json({ error: 'unauthorized' })
  }
  let event
  try {
    event = JSON.parse(request.body)
  } catch {
    return response.status(400).json({ error: 'not_json' })
  }
  insert.run(request.params.key, event.id, event.topic, event.data?.item?.id, Date.now(), request.body)
  response.json({ status: 'accepted' })
})
const server = app.listen(0, '127.0.0.1', () => console.log('port ' + server.address().port))
