// Information under control, as in SQLite: sittings that are closed, when people were last seen, what was erased, who did what, what
// was reported.
export const postgresCustody = `
ALTER TABLE sessions ADD COLUMN is_closed boolean NOT NULL DEFAULT false;
ALTER TABLE people ADD COLUMN seen_at bigint NOT NULL DEFAULT 0;
UPDATE people SET seen_at = floor(extract(epoch FROM now()) * 1000);

-- For processes that have in memory what is no more. No reference: the sitting itself may be gone.
CREATE TABLE erasures (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  session text NOT NULL,
  person text,
  at bigint NOT NULL
);

CREATE TABLE audit (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at bigint NOT NULL,
  who text NOT NULL,
  act text NOT NULL,
  session text,
  detail text NOT NULL
);
CREATE INDEX audit_of_session ON audit (session, id);

CREATE TABLE reports (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  session text NOT NULL REFERENCES sessions (id),
  at bigint NOT NULL,
  reporter text NOT NULL,
  about text NOT NULL,
  name text NOT NULL,
  delegation text,
  quote text,
  text text NOT NULL,
  settled_at bigint
);
CREATE INDEX reports_of_session ON reports (session, id);
`
