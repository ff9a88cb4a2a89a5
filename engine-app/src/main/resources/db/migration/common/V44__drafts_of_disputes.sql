-- A draft is one of an application for aid, or of a dispute.
ALTER TABLE intake_draft ADD COLUMN kind VARCHAR(20) DEFAULT 'LEGAL_AID' NOT NULL;
ALTER TABLE intake_draft ALTER COLUMN kind DROP DEFAULT;
