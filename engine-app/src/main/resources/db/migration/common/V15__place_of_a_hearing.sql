-- Where a hearing is, beside when: a lawyer reads both on the phone.
ALTER TABLE progress_entry ADD COLUMN hearing_place VARCHAR(200);
