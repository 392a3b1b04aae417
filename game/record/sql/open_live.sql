-- How a session is held open while it is played: by one connection, every commit made sure of.
PRAGMA locking_mode = EXCLUSIVE;
PRAGMA busy_timeout = 200;
PRAGMA trusted_schema = OFF;
PRAGMA cell_size_check = ON;
PRAGMA foreign_keys = ON;
PRAGMA secure_delete = ON;
PRAGMA temp_store = MEMORY;
PRAGMA journal_mode = WAL;
PRAGMA synchronous = FULL;
