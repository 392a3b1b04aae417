-- A file written whole is ready to be played in.
PRAGMA journal_mode = WAL;
