// Large files of a sitting, in parts: the sound of recordings.
export const fileTables = `
CREATE TABLE fileParts (
  session TEXT NOT NULL REFERENCES sessions (id),
  file TEXT NOT NULL,
  nr INTEGER NOT NULL,
  person TEXT NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (session, file, nr)
) STRICT;

CREATE INDEX filePartsOfPeople ON fileParts (session, person);
`
