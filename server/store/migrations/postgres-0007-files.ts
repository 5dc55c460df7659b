// Large files of a sitting, in parts, as in SQLite: the sound of recordings.
export const postgresFileTables = `
CREATE TABLE file_parts (
  session text NOT NULL REFERENCES sessions (id),
  file text NOT NULL,
  nr integer NOT NULL,
  person text NOT NULL,
  bytes bytea NOT NULL,
  PRIMARY KEY (session, file, nr)
);

CREATE INDEX file_parts_of_people ON file_parts (session, person);
`
