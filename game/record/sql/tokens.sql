SELECT token_hash, team, device, issued_at, revoked FROM token ORDER BY token_hash;
