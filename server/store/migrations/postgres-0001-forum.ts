// The tables of a forum in PostgreSQL: those of SQLite in their last form. Free text (titles, names, looks, chat) stands as JSON
// strings, so that null characters and lone surrogates come back as they went in. Order of rows is order of coming (nr).
export const postgresTables = `
CREATE TABLE sessions (
  nr bigint GENERATED ALWAYS AS IDENTITY,
  id text PRIMARY KEY,
  created_at bigint NOT NULL,
  is_public boolean NOT NULL,
  is_open_forum boolean NOT NULL,
  title text NOT NULL,
  rulebook text NOT NULL,
  host text,
  ended_at bigint,
  planned_at bigint,
  planned_minutes integer,
  epoch integer NOT NULL DEFAULT 0,
  -- who writes the journal, and until when nobody else may take it over
  owner text NOT NULL DEFAULT '',
  leased_until timestamptz NOT NULL DEFAULT '-infinity',
  -- seq of the last entry: an append need not look for it
  height integer NOT NULL DEFAULT 0
);
CREATE INDEX sessions_of_host ON sessions (host);
CREATE INDEX sessions_of_owner ON sessions (owner);

CREATE TABLE badges (
  nr bigint GENERATED ALWAYS AS IDENTITY,
  hash text PRIMARY KEY,
  id text NOT NULL,
  session text NOT NULL REFERENCES sessions (id),
  role text NOT NULL,
  delegation text,
  label text NOT NULL,
  uses_left integer NOT NULL CHECK (uses_left >= 0),
  revoked_at bigint,
  UNIQUE (session, id)
);

-- The secrets that a badge had before it was reissued, so that an old link can be told why it no longer opens.
CREATE TABLE replaced_secrets (
  hash text PRIMARY KEY,
  session text NOT NULL,
  badge text NOT NULL,
  FOREIGN KEY (session, badge) REFERENCES badges (session, id)
);

CREATE TABLE entries (
  session text NOT NULL REFERENCES sessions (id),
  seq integer NOT NULL CHECK (seq >= 1),
  at bigint NOT NULL,
  "by" text NOT NULL,
  type text NOT NULL,
  v integer NOT NULL,
  body text NOT NULL,
  prev text NOT NULL,
  hash text NOT NULL,
  PRIMARY KEY (session, seq)
);

-- The erasable half of an entry. An erased one keeps its row with both columns NULL; JSON null is the text 'null'.
CREATE TABLE secrets (
  session text NOT NULL,
  seq integer NOT NULL,
  salt text,
  value text,
  PRIMARY KEY (session, seq),
  FOREIGN KEY (session, seq) REFERENCES entries (session, seq),
  CHECK ((salt IS NULL) = (value IS NULL))
);

CREATE TABLE people (
  nr bigint GENERATED ALWAYS AS IDENTITY,
  session text NOT NULL REFERENCES sessions (id),
  id text NOT NULL,
  token_hash text NOT NULL,
  name text NOT NULL,
  look text NOT NULL,
  badge text,
  revoked_at bigint,
  PRIMARY KEY (session, id)
);
CREATE INDEX people_by_token ON people (session, token_hash);

CREATE TABLE places (
  nr bigint GENERATED ALWAYS AS IDENTITY,
  session text NOT NULL REFERENCES sessions (id),
  person text NOT NULL,
  x double precision NOT NULL,
  z double precision NOT NULL,
  heading double precision NOT NULL,
  seat integer,
  hand integer NOT NULL,
  PRIMARY KEY (session, person)
);

-- An identity is never given twice, not even that of an erased line.
CREATE TABLE chat (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  session text NOT NULL REFERENCES sessions (id),
  person text NOT NULL,
  name text NOT NULL,
  delegation text,
  text text NOT NULL,
  at bigint NOT NULL
);
CREATE INDEX chat_of_session ON chat (session, id);

CREATE TABLE notes (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  session text NOT NULL REFERENCES sessions (id),
  person text NOT NULL,
  name text NOT NULL,
  sender text NOT NULL,
  recipient text NOT NULL,
  text text NOT NULL,
  at bigint NOT NULL
);
CREATE INDEX notes_sent ON notes (session, sender, id);
CREATE INDEX notes_received ON notes (session, recipient, id);

-- The secret by which the processes of a forum know each other.
CREATE TABLE forum (
  one integer PRIMARY KEY CHECK (one = 1),
  secret text NOT NULL
);

CREATE TABLE plans (
  nr bigint GENERATED ALWAYS AS IDENTITY,
  id text NOT NULL,
  host text NOT NULL,
  kind text NOT NULL,
  saved_at bigint NOT NULL,
  body text NOT NULL,
  PRIMARY KEY (host, id)
);
`
