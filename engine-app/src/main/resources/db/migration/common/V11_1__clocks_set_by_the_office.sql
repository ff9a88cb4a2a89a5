-- How long a clock runs where the office sets it (null: as the table says), and whether it outlives the case's end.
ALTER TABLE case_clock ADD COLUMN within_amount INTEGER;
ALTER TABLE case_clock ADD COLUMN beside_case BOOLEAN DEFAULT FALSE NOT NULL;
