// Information under control: sittings that are closed, when people were last seen, what was erased, who did what, what was reported.
export const custodyTables = `
ALTER TABLE sessions ADD COLUMN isClosed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE people ADD COLUMN seenAt INTEGER NOT NULL DEFAULT 0;
UPDATE people SET seenAt = unixepoch() * 1000;

-- For processes that have in memory what is no more. No reference: the sitting itself may be gone.
CREATE TABLE erasures (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  session TEXT NOT NULL,
  person TEXT,
  at INTEGER NOT NULL
) STRICT;

CREATE TABLE audit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  who TEXT NOT NULL,
  act TEXT NOT NULL,
  session TEXT,
  detail TEXT NOT NULL
) STRICT;
CREATE INDEX auditOfSession ON audit (session, id);

CREATE TABLE reports (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  session TEXT NOT NULL REFERENCES sessions (id),
  at INTEGER NOT NULL,
  reporter TEXT NOT NULL,
  about TEXT NOT NULL,
  name TEXT NOT NULL,
  delegation TEXT,
  quote TEXT,
  text TEXT NOT NULL,
  settledAt INTEGER
) STRICT;
CREATE INDEX reportsOfSession ON reports (session, id);
`
