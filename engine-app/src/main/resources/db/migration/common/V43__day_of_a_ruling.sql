-- The day on the ruling: an agreement that breaks the law is void from it, whenever the paper came.
ALTER TABLE judicial_confirmation ADD COLUMN ruled_on DATE;
