-- Drafts of applications, of disputes and of quarrels settled on the spot lie in a room of their own.
ALTER TABLE intake_draft RENAME TO draft;
ALTER INDEX intake_draft_by_officer RENAME TO draft_by_officer;
ALTER INDEX intake_draft_by_change RENAME TO draft_by_change;
