// The places around a hall, as in SQLite: a journal each, beside that of the sitting.
export const postgresPlaceTables = `
CREATE TABLE place_journals (
  session text NOT NULL REFERENCES sessions (id),
  place text NOT NULL,
  epoch integer NOT NULL,
  height integer NOT NULL DEFAULT 0,
  PRIMARY KEY (session, place)
);

CREATE TABLE place_entries (
  session text NOT NULL,
  place text NOT NULL,
  seq integer NOT NULL CHECK (seq >= 1),
  at bigint NOT NULL,
  "by" text NOT NULL,
  type text NOT NULL,
  v integer NOT NULL,
  body text NOT NULL,
  prev text NOT NULL,
  hash text NOT NULL,
  PRIMARY KEY (session, place, seq),
  FOREIGN KEY (session, place) REFERENCES place_journals (session, place)
);

CREATE TABLE place_secrets (
  session text NOT NULL,
  place text NOT NULL,
  seq integer NOT NULL,
  salt text,
  value text,
  PRIMARY KEY (session, place, seq),
  FOREIGN KEY (session, place, seq) REFERENCES place_entries (session, place, seq),
  CHECK ((salt IS NULL) = (value IS NULL))
);
`
