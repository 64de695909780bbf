-- A history of version 1 as it was written then, never to be changed.
BEGIN TRANSACTION;
CREATE TABLE doses (
    exercise INTEGER NOT NULL REFERENCES exercises,
    session INTEGER NOT NULL REFERENCES sessions ON DELETE CASCADE,
    side INTEGER NOT NULL CHECK (side BETWEEN 0 AND 2),
    planned INTEGER NOT NULL CHECK (planned >= 0),
    seconds INTEGER NOT NULL CHECK (seconds >= 0),
    efforts INTEGER NOT NULL, -- as planned
    done INTEGER NOT NULL,
    clean INTEGER NOT NULL CHECK (clean IN (0, 1)), -- everything planned was done, without pain
    PRIMARY KEY (exercise, session, side)
) STRICT, WITHOUT ROWID;
INSERT INTO "doses" VALUES(1,1,0,30000,1500,1,0,0);
INSERT INTO "doses" VALUES(2,1,1,60000,60000,2,2,0);
INSERT INTO "doses" VALUES(2,1,2,60000,60000,2,2,0);
INSERT INTO "doses" VALUES(2,2,1,90000,90000,3,3,1);
INSERT INTO "doses" VALUES(2,2,2,90000,90000,3,3,1);
INSERT INTO "doses" VALUES(2,3,1,90000,90000,3,3,1);
INSERT INTO "doses" VALUES(2,3,2,90000,90000,3,3,1);
CREATE TABLE efforts (
    session INTEGER NOT NULL REFERENCES sessions ON DELETE CASCADE,
    nth INTEGER NOT NULL,
    exercise INTEGER NOT NULL REFERENCES exercises,
    item INTEGER NOT NULL,
    set_number INTEGER NOT NULL,
    rep INTEGER NOT NULL,
    side INTEGER NOT NULL CHECK (side BETWEEN 0 AND 2),
    kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
    planned INTEGER NOT NULL CHECK (planned >= 0),
    seconds INTEGER NOT NULL CHECK (seconds >= 0),
    outcome INTEGER NOT NULL CHECK (outcome BETWEEN 0 AND 3),
    PRIMARY KEY (session, nth)
) STRICT, WITHOUT ROWID;
INSERT INTO "efforts" VALUES(1,0,2,0,1,1,2,0,30000,30000,1);
INSERT INTO "efforts" VALUES(1,1,2,0,1,1,1,0,30000,30000,1);
INSERT INTO "efforts" VALUES(1,2,2,0,1,2,2,0,30000,30000,1);
INSERT INTO "efforts" VALUES(1,3,2,0,1,2,1,0,30000,30000,1);
INSERT INTO "efforts" VALUES(1,4,1,1,1,1,0,0,30000,1500,0);
INSERT INTO "efforts" VALUES(2,0,2,0,1,1,2,0,30000,30000,1);
INSERT INTO "efforts" VALUES(2,1,2,0,1,1,1,0,30000,30000,1);
INSERT INTO "efforts" VALUES(2,2,2,0,1,2,2,0,30000,30000,1);
INSERT INTO "efforts" VALUES(2,3,2,0,1,2,1,0,30000,30000,1);
INSERT INTO "efforts" VALUES(2,4,2,0,1,3,2,0,30000,30000,1);
INSERT INTO "efforts" VALUES(2,5,2,0,1,3,1,0,30000,30000,1);
INSERT INTO "efforts" VALUES(3,0,2,0,1,1,2,0,30000,30000,1);
INSERT INTO "efforts" VALUES(3,1,2,0,1,1,1,0,30000,30000,1);
INSERT INTO "efforts" VALUES(3,2,2,0,1,2,2,0,30000,30000,1);
INSERT INTO "efforts" VALUES(3,3,2,0,1,2,1,0,30000,30000,1);
INSERT INTO "efforts" VALUES(3,4,2,0,1,3,2,0,30000,30000,1);
INSERT INTO "efforts" VALUES(3,5,2,0,1,3,1,0,30000,30000,1);
CREATE TABLE exercises (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO "exercises" VALUES(1,'bridge');
INSERT INTO "exercises" VALUES(2,'lunge');
CREATE TABLE pains (
    session INTEGER NOT NULL REFERENCES sessions ON DELETE CASCADE,
    nth INTEGER NOT NULL,
    exercise INTEGER NOT NULL REFERENCES exercises,
    item INTEGER NOT NULL,
    set_number INTEGER NOT NULL,
    rep INTEGER NOT NULL,
    side INTEGER NOT NULL CHECK (side BETWEEN 0 AND 2),
    level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 10),
    at INTEGER NOT NULL CHECK (at BETWEEN 0 AND 253370764799),
    at_offset INTEGER NOT NULL CHECK (at_offset BETWEEN -1439 AND 1439),
    PRIMARY KEY (session, nth)
) STRICT, WITHOUT ROWID;
INSERT INTO "pains" VALUES(1,0,2,0,1,1,1,3,1795626000,60);
INSERT INTO "pains" VALUES(1,1,1,0,1,1,0,5,1795626000,60);
CREATE TABLE sessions (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    routine TEXT NOT NULL,
    name TEXT NOT NULL,
    started INTEGER NOT NULL CHECK (started BETWEEN 0 AND 253370764799),
    started_offset INTEGER NOT NULL CHECK (started_offset BETWEEN -1439 AND 1439),
    ended INTEGER NOT NULL CHECK (ended BETWEEN 0 AND 253370764799),
    ended_offset INTEGER NOT NULL CHECK (ended_offset BETWEEN -1439 AND 1439),
    day INTEGER NOT NULL CHECK (day BETWEEN 1 AND 3652059),
    completed INTEGER NOT NULL CHECK (completed IN (0, 1)),
    ran INTEGER NOT NULL CHECK (ran >= 0),
    pauses INTEGER NOT NULL CHECK (pauses >= 0),
    planned INTEGER NOT NULL CHECK (planned >= 0),
    both_sides INTEGER NOT NULL CHECK (both_sides >= 0),
    left_side INTEGER NOT NULL CHECK (left_side >= 0),
    right_side INTEGER NOT NULL CHECK (right_side >= 0),
    worst INTEGER CHECK (worst BETWEEN 0 AND 10),
    note TEXT NOT NULL,
    before INTEGER CHECK (before BETWEEN 0 AND 10),
    before_left INTEGER CHECK (before_left BETWEEN 0 AND 10),
    before_right INTEGER CHECK (before_right BETWEEN 0 AND 10),
    after INTEGER CHECK (after BETWEEN 0 AND 10),
    after_left INTEGER CHECK (after_left BETWEEN 0 AND 10),
    after_right INTEGER CHECK (after_right BETWEEN 0 AND 10),
    follow_up TEXT,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    deleted INTEGER NOT NULL CHECK (deleted IN (0, 1)),
    shared INTEGER NOT NULL DEFAULT 0 -- the revision that the shared folder has
) STRICT;
INSERT INTO "sessions" VALUES(1,'00000000-0000-4000-8000-000000000001','full-stretch','Full stretch',1795388400,-300,1795389000,-300,739942,1,600000,1,150000,1500,60000,60000,5,'=2+2
ä',4,2,NULL,NULL,NULL,0,'still there',1,0,0);
INSERT INTO "sessions" VALUES(2,'00000000-0000-4000-8000-000000000002','full-stretch','Full stretch',1795453200,60,1795453800,60,739943,0,600000,1,180000,0,90000,90000,NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,0,0);
INSERT INTO "sessions" VALUES(3,'00000000-0000-4000-8000-000000000003','full-stretch','Full stretch',1795539600,60,1795540200,60,739944,1,600000,1,180000,0,90000,90000,NULL,'',NULL,NULL,NULL,NULL,NULL,NULL,NULL,2,1,0);
CREATE TABLE shared_files (
    name TEXT PRIMARY KEY,
    size INTEGER NOT NULL,
    changed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE shared_folder (path TEXT NOT NULL) STRICT;
CREATE TABLE unfinished (
    uuid TEXT PRIMARY KEY CHECK (length(uuid) = 36),
    begun TEXT NOT NULL, -- JSON: what was known when it began
    saved INTEGER NOT NULL CHECK (saved BETWEEN 0 AND 253370764799),
    saved_offset INTEGER NOT NULL CHECK (saved_offset BETWEEN -1439 AND 1439),
    checkpoint TEXT NOT NULL -- JSON
) STRICT;
INSERT INTO "unfinished" VALUES('00000000-0000-4000-8000-000000000004','{"routine":"test","name":"Test routine","started":[1795622400,60],"planned":[["lunge",0,1,1,"right","hold",30],["lunge",0,1,1,"left","hold",30],["lunge",0,1,2,"right","hold",30],["lunge",0,1,2,"left","hold",30],["lunge",0,1,3,"right","hold",30],["lunge",0,1,3,"left","hold",30]],"minutes":null}',1795622400,60,'{"checkpoint":{"format":1,"routine":"test","exercise":"lunge","place":[0,"hold",1,1,"left",0],"elapsed":0.0,"adjustments":[[0,-10.0,0]],"ran":109.56129032258065,"pauses":0,"done":[["lunge",[0,"hold",1,1,"right",0],23.79838709677415,"hurt"],["lunge",[0,"hold",1,1,"right",0],20.0,"done"]],"pains":[["lunge",[0,"hold",1,1,"right",0],2]]},"pains_at":[[1795622400,60]]}');
CREATE INDEX sessions_by_day ON sessions (day);
CREATE INDEX doses_by_session ON doses (session);
COMMIT;
PRAGMA user_version = 1;
