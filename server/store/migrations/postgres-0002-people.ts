// How long and how often a badge works, since when it has its secret, and how hosts sign in without their link: passkeys, what is
// asked of them once, and the sessions that follow. Badges of before have no end.
export const postgresPeopleTables = `
ALTER TABLE badges ADD COLUMN uses integer NOT NULL DEFAULT 0;
ALTER TABLE badges ADD COLUMN issued_at bigint NOT NULL DEFAULT 0;
ALTER TABLE badges ADD COLUMN expires_at bigint;
UPDATE badges SET uses = uses_left + (
  SELECT count(*) FROM people WHERE people.session = badges.session AND people.badge = badges.id);

CREATE TABLE passkeys (
  nr bigint GENERATED ALWAYS AS IDENTITY,
  id text PRIMARY KEY,
  host text NOT NULL,
  name text NOT NULL,
  public_key text NOT NULL,
  counter bigint NOT NULL,
  transports text NOT NULL,
  created_at bigint NOT NULL,
  used_at bigint
);
CREATE INDEX passkeys_of_host ON passkeys (host);

CREATE TABLE challenges (
  hash text PRIMARY KEY,
  host text,
  expires_at bigint NOT NULL
);
CREATE INDEX challenges_by_end ON challenges (expires_at);

CREATE TABLE host_sessions (
  hash text PRIMARY KEY,
  host text NOT NULL,
  passkey text NOT NULL,
  seen_at bigint NOT NULL,
  expires_at bigint NOT NULL
);
CREATE INDEX host_sessions_of_passkey ON host_sessions (passkey);
CREATE INDEX host_sessions_by_end ON host_sessions (expires_at);
`
