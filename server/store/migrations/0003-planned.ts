// When a sitting is to be held: both of these or neither.
export const plannedColumns = `
ALTER TABLE sessions ADD COLUMN plannedAt INTEGER;
ALTER TABLE sessions ADD COLUMN plannedMinutes INTEGER;
`
