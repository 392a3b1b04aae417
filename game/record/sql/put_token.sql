INSERT OR REPLACE INTO token (token_hash, team, device, issued_at, revoked)
VALUES (?1, ?2, ?3, ?4, ?5);
