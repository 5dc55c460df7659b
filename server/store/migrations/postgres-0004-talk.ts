// What is said in a gallery is kept, too, as in SQLite: beside that of the hall, which is number 0.
export const postgresTalkColumns = `
ALTER TABLE chat ADD COLUMN gallery integer NOT NULL DEFAULT 0;
DROP INDEX chat_of_session;
CREATE INDEX chat_of_room ON chat (session, gallery, id);
`
