// What is said in a gallery is kept, too: beside that of the hall, which is number 0.
export const talkColumns = `
ALTER TABLE chat ADD COLUMN gallery INTEGER NOT NULL DEFAULT 0;
DROP INDEX chatOfSession;
CREATE INDEX chatOfRoom ON chat (session, gallery, id);
`
