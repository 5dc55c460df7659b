// Who writes a journal, and until when nobody else may take it over (ms since 1970). With one process that is said, and never waited for.
export const leaseColumns = `
ALTER TABLE sessions ADD COLUMN owner TEXT NOT NULL DEFAULT '';
ALTER TABLE sessions ADD COLUMN leasedUntil INTEGER NOT NULL DEFAULT 0;
`
