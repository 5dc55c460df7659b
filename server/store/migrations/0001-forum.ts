// The first tables. Free text (titles, names, looks, chat) stands as JSON strings, so that null characters and lone
// surrogates come back as they went in; ids, hashes and roles are plain. Order of rows is order of coming (rowid).
export const forumTables = `
CREATE TABLE sessions (
  id TEXT NOT NULL UNIQUE,
  createdAt INTEGER NOT NULL,
  isPublic INTEGER NOT NULL,
  isOpenForum INTEGER NOT NULL,
  title TEXT NOT NULL,
  epoch INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE badges (
  hash TEXT NOT NULL PRIMARY KEY,
  session TEXT NOT NULL REFERENCES sessions (id),
  role TEXT NOT NULL,
  delegation TEXT,
  usesLeft INTEGER NOT NULL CHECK (usesLeft >= 0)
) STRICT;
CREATE INDEX badgesOfSession ON badges (session);

CREATE TABLE entries (
  session TEXT NOT NULL REFERENCES sessions (id),
  seq INTEGER NOT NULL CHECK (seq >= 1),
  at INTEGER NOT NULL,
  "by" TEXT NOT NULL,
  type TEXT NOT NULL,
  v INTEGER NOT NULL,
  body TEXT NOT NULL,
  prev TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (session, seq)
) STRICT, WITHOUT ROWID;

-- The erasable half of an entry. An erased one keeps its row with both columns NULL; JSON null is the text 'null'.
CREATE TABLE secrets (
  session TEXT NOT NULL,
  seq INTEGER NOT NULL,
  salt TEXT,
  value TEXT,
  PRIMARY KEY (session, seq),
  FOREIGN KEY (session, seq) REFERENCES entries (session, seq),
  CHECK ((salt IS NULL) = (value IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE people (
  session TEXT NOT NULL REFERENCES sessions (id),
  id TEXT NOT NULL,
  tokenHash TEXT NOT NULL,
  name TEXT NOT NULL,
  look TEXT NOT NULL,
  UNIQUE (session, id)
) STRICT;
CREATE INDEX peopleByToken ON people (session, tokenHash);

CREATE TABLE places (
  session TEXT NOT NULL REFERENCES sessions (id),
  person TEXT NOT NULL,
  x REAL NOT NULL,
  z REAL NOT NULL,
  heading REAL NOT NULL,
  seat INTEGER,
  hand INTEGER NOT NULL,
  UNIQUE (session, person)
) STRICT;

-- AUTOINCREMENT: the id of an erased line is never given again.
CREATE TABLE chat (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  session TEXT NOT NULL REFERENCES sessions (id),
  person TEXT NOT NULL,
  name TEXT NOT NULL,
  delegation TEXT,
  text TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX chatOfSession ON chat (session, id);
`
