-- Only events nobody was told of: their commit failed, and the file came back with them.
DELETE FROM event WHERE seq > ?1;
