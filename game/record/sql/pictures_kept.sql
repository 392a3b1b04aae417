-- In meta, because a program that knows of no pictures has to find nothing new.
SELECT substr(key, 9), value FROM meta WHERE key GLOB 'picture *' ORDER BY key;
