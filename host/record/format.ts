// The file format of a record, version 1: what docs/record-format.md explains. Changing a line here means a new version.

/** `BkFl` in the SQLite header: how `file` and we recognise a record. */
export const APPLICATION_ID = 0x426b466c;
export const FORMAT = 1;
export const EXTENSION = '.backfill';

/** The first line of an exercise; a branch gets the next number. */
export const MAIN_LINE = 1;

export const SCHEMA = `
CREATE TABLE header (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  exercise TEXT NOT NULL, engine TEXT NOT NULL, scenario TEXT NOT NULL, scenario_hash TEXT NOT NULL,
  created TEXT NOT NULL, origin TEXT NOT NULL
) STRICT;
CREATE TABLE scenario (hash TEXT PRIMARY KEY, bundle TEXT NOT NULL) STRICT;
CREATE TABLE lines (
  line INTEGER PRIMARY KEY, parent INTEGER REFERENCES lines (line), forked_after INTEGER
) STRICT;
CREATE TABLE events (
  seq INTEGER PRIMARY KEY, line INTEGER NOT NULL REFERENCES lines (line),
  round INTEGER NOT NULL, phase TEXT NOT NULL, quarter TEXT NOT NULL,
  wall TEXT NOT NULL, monotonic_ms INTEGER NOT NULL,
  actor TEXT NOT NULL, member TEXT, command TEXT,
  event TEXT NOT NULL, result TEXT, previous TEXT NOT NULL, hash TEXT NOT NULL
) STRICT;
CREATE TABLE head (only INTEGER PRIMARY KEY CHECK (only = 1), seq INTEGER NOT NULL, hash TEXT NOT NULL) STRICT;
CREATE TABLE words (hash TEXT PRIMARY KEY, kind TEXT NOT NULL, salt BLOB NOT NULL, text TEXT NOT NULL) STRICT;
CREATE TABLE commands (command TEXT PRIMARY KEY, salt BLOB, digest TEXT, answer TEXT NOT NULL) STRICT;
CREATE TABLE pulse (
  only INTEGER PRIMARY KEY CHECK (only = 1), after_seq INTEGER NOT NULL, remaining_ms INTEGER
) STRICT;
CREATE TRIGGER events_stay BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
CREATE TRIGGER events_remain BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'events are never removed'); END;
PRAGMA application_id = ${APPLICATION_ID};
PRAGMA user_version = ${FORMAT};
`;
