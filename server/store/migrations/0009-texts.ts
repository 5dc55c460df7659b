// Shared texts: what people wrote together, update by update and merged, who wrote when, and versions at moments that count.
export const textTables = `
CREATE TABLE texts (
  session TEXT NOT NULL REFERENCES sessions (id),
  text TEXT NOT NULL,
  height INTEGER NOT NULL,
  mergedHeight INTEGER NOT NULL DEFAULT 0,
  merged TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (session, text)
) STRICT;

CREATE TABLE textUpdates (
  session TEXT NOT NULL REFERENCES sessions (id),
  text TEXT NOT NULL,
  height INTEGER NOT NULL,
  person TEXT NOT NULL,
  at INTEGER NOT NULL,
  clients TEXT NOT NULL,
  bytes TEXT NOT NULL,
  PRIMARY KEY (session, text, height)
) STRICT;

CREATE TABLE textWriters (
  nr INTEGER PRIMARY KEY AUTOINCREMENT,
  session TEXT NOT NULL REFERENCES sessions (id),
  text TEXT NOT NULL,
  client INTEGER NOT NULL,
  person TEXT NOT NULL,
  firstAt INTEGER NOT NULL,
  lastAt INTEGER NOT NULL,
  updates INTEGER NOT NULL,
  UNIQUE (session, text, client, person)
) STRICT;

CREATE TABLE textVersions (
  session TEXT NOT NULL REFERENCES sessions (id),
  text TEXT NOT NULL,
  nr INTEGER NOT NULL,
  name TEXT NOT NULL,
  at INTEGER NOT NULL,
  hash TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (session, text, nr)
) STRICT;
`
