INSERT INTO deck (id, bytes, sha256) VALUES (1, ?1, ?2);
