INSERT INTO event (seq, at, t, actor, device, command, ordinal, type, body, hash)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10);
