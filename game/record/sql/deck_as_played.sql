SELECT bytes, sha256 FROM deck WHERE id = 1;
