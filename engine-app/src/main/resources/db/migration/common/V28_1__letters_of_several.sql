-- A letter that goes along with another one of the same person (status CARRIED): many days missed make one letter.
ALTER TABLE mail ADD COLUMN carrier_id BIGINT REFERENCES mail (id);
CREATE INDEX mail_by_carrier ON mail (carrier_id, id);
