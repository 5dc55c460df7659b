// How long and how often a badge works, since when it has its secret, and how hosts sign in without their link: passkeys, what is
// asked of them once, and the sessions that follow. Badges of before have no end.
export const peopleTables = `
ALTER TABLE badges ADD COLUMN uses INTEGER NOT NULL DEFAULT 0;
ALTER TABLE badges ADD COLUMN issuedAt INTEGER NOT NULL DEFAULT 0;
ALTER TABLE badges ADD COLUMN expiresAt INTEGER;
UPDATE badges SET uses = usesLeft + (
  SELECT count(*) FROM people WHERE people.session = badges.session AND people.badge = badges.id);

CREATE TABLE passkeys (
  id TEXT NOT NULL UNIQUE,
  host TEXT NOT NULL,
  name TEXT NOT NULL,
  publicKey TEXT NOT NULL,
  counter INTEGER NOT NULL,
  transports TEXT NOT NULL,
  createdAt INTEGER NOT NULL,
  usedAt INTEGER
) STRICT;
CREATE INDEX passkeysOfHost ON passkeys (host);

CREATE TABLE challenges (
  hash TEXT NOT NULL PRIMARY KEY,
  host TEXT,
  expiresAt INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX challengesByEnd ON challenges (expiresAt);

CREATE TABLE hostSessions (
  hash TEXT NOT NULL PRIMARY KEY,
  host TEXT NOT NULL,
  passkey TEXT NOT NULL,
  seenAt INTEGER NOT NULL,
  expiresAt INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX hostSessionsOfPasskey ON hostSessions (passkey);
CREATE INDEX hostSessionsByEnd ON hostSessions (expiresAt);
`
