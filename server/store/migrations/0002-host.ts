// What a host needs: whose a sitting is, badges that can be told apart, withdrawn and renewed, people who can be removed, plans
// of sittings, and notes between delegations. Free text stands as JSON strings, as in the first tables.
export const hostTables = `
ALTER TABLE sessions ADD COLUMN host TEXT;
ALTER TABLE sessions ADD COLUMN rulebook TEXT NOT NULL DEFAULT 'open-floor';
ALTER TABLE sessions ADD COLUMN endedAt INTEGER;
CREATE INDEX sessionsOfHost ON sessions (host);

ALTER TABLE badges ADD COLUMN id TEXT NOT NULL DEFAULT '';
ALTER TABLE badges ADD COLUMN label TEXT NOT NULL DEFAULT '""';
ALTER TABLE badges ADD COLUMN revokedAt INTEGER;
UPDATE badges SET id = 'b_' || substr(lower(hex(randomblob(13))), 1, 25);
CREATE UNIQUE INDEX badgesById ON badges (session, id);

-- The secrets that a badge had before it was reissued, so that an old link can be told why it no longer opens.
CREATE TABLE replacedSecrets (
  hash TEXT NOT NULL PRIMARY KEY,
  session TEXT NOT NULL,
  badge TEXT NOT NULL,
  FOREIGN KEY (session, badge) REFERENCES badges (session, id)
) STRICT, WITHOUT ROWID;

ALTER TABLE people ADD COLUMN badge TEXT;
ALTER TABLE people ADD COLUMN revokedAt INTEGER;

CREATE TABLE plans (
  id TEXT NOT NULL,
  host TEXT NOT NULL,
  kind TEXT NOT NULL,
  savedAt INTEGER NOT NULL,
  body TEXT NOT NULL,
  UNIQUE (host, id)
) STRICT;

-- AUTOINCREMENT: the id of an erased note is never given again.
CREATE TABLE notes (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  session TEXT NOT NULL REFERENCES sessions (id),
  person TEXT NOT NULL,
  name TEXT NOT NULL,
  sender TEXT NOT NULL,
  recipient TEXT NOT NULL,
  text TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX notesSent ON notes (session, sender, id);
CREATE INDEX notesReceived ON notes (session, recipient, id);
`
