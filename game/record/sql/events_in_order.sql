SELECT seq, at, t, actor, device, command, ordinal, type, body, hash
FROM event
ORDER BY seq;
