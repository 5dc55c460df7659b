// Who writes a journal, and until when nobody else may take it over (ms since 1970). With one process that is said, and never waited for.
// Beside it the secret by which the processes of a forum know each other.
export const leaseColumns = `
ALTER TABLE sessions ADD COLUMN owner TEXT NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN leasedUntil INTEGER NOT NULL DEFAULT 0;

CREATE TABLE forum (
  one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
  secret TEXT NOT NULL
) STRICT;
`
