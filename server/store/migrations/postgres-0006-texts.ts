// Shared texts, as in SQLite: what people wrote together, who wrote when, and versions at moments that count.
export const postgresTextTables = `
CREATE TABLE texts (
  session text NOT NULL REFERENCES sessions (id),
  text text NOT NULL,
  height integer NOT NULL,
  merged_height integer NOT NULL DEFAULT 0,
  merged text NOT NULL DEFAULT '',
  PRIMARY KEY (session, text)
);

CREATE TABLE text_updates (
  session text NOT NULL REFERENCES sessions (id),
  text text NOT NULL,
  height integer NOT NULL,
  person text NOT NULL,
  at bigint NOT NULL,
  clients text NOT NULL,
  bytes text NOT NULL,
  PRIMARY KEY (session, text, height)
);

CREATE TABLE text_writers (
  nr bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  session text NOT NULL REFERENCES sessions (id),
  text text NOT NULL,
  client bigint NOT NULL,
  person text NOT NULL,
  first_at bigint NOT NULL,
  last_at bigint NOT NULL,
  updates integer NOT NULL,
  UNIQUE (session, text, client, person)
);

CREATE TABLE text_versions (
  session text NOT NULL REFERENCES sessions (id),
  text text NOT NULL,
  nr integer NOT NULL,
  name text NOT NULL,
  at bigint NOT NULL,
  hash text NOT NULL,
  content text NOT NULL,
  PRIMARY KEY (session, text, nr)
);
`
