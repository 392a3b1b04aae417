-- What one session file holds, version 1. 1112298318 is "BLSN".
PRAGMA application_id = 1112298318;
PRAGMA user_version = 1;

CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE deck (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  bytes BLOB NOT NULL,
  sha256 TEXT NOT NULL
) STRICT;

CREATE TABLE event (
  seq INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  t INTEGER NOT NULL,
  actor TEXT NOT NULL,
  device TEXT NOT NULL,
  command TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  type TEXT NOT NULL,
  body TEXT NOT NULL,
  hash BLOB NOT NULL,
  UNIQUE (device, command, ordinal)
) STRICT;

CREATE TABLE token (
  token_hash TEXT PRIMARY KEY,
  team TEXT NOT NULL,
  device TEXT NOT NULL,
  issued_at INTEGER NOT NULL,
  revoked INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
