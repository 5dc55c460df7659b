// The places around a hall: a journal each, beside that of the sitting, with the erasable halves in a table of their own.
export const placeTables = `
CREATE TABLE placeJournals (
  session TEXT NOT NULL REFERENCES sessions (id),
  place TEXT NOT NULL,
  epoch INTEGER NOT NULL,
  PRIMARY KEY (session, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE placeEntries (
  session TEXT NOT NULL,
  place TEXT NOT NULL,
  seq INTEGER NOT NULL CHECK (seq >= 1),
  at INTEGER NOT NULL,
  "by" TEXT NOT NULL,
  type TEXT NOT NULL,
  v INTEGER NOT NULL,
  body TEXT NOT NULL,
  prev TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (session, place, seq),
  FOREIGN KEY (session, place) REFERENCES placeJournals (session, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE placeSecrets (
  session TEXT NOT NULL,
  place TEXT NOT NULL,
  seq INTEGER NOT NULL,
  salt TEXT,
  value TEXT,
  PRIMARY KEY (session, place, seq),
  FOREIGN KEY (session, place, seq) REFERENCES placeEntries (session, place, seq),
  CHECK ((salt IS NULL) = (value IS NULL))
) STRICT, WITHOUT ROWID;
`
