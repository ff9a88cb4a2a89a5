-- A clock that has stopped needs no reminder any more.
CREATE INDEX notification_by_clock ON notification (case_number, clock);
