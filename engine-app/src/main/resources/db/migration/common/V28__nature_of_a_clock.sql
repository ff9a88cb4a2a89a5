-- What it means that the day of a clock passes: somebody is late, a right was not used, or an appointment is over.
ALTER TABLE case_clock ADD COLUMN nature VARCHAR(20) DEFAULT 'DUTY' NOT NULL;
UPDATE case_clock SET nature = 'RIGHT'
    WHERE clock IN ('LA_OBJECT', 'LA_RECONSIDER', 'LA_SUE', 'LA_SUE_RECONSIDERED', 'ME_CONFIRM', 'CT_APPEAL', 'CT_APPEAL_RULING');
UPDATE case_clock SET nature = 'APPOINTMENT' WHERE clock = 'CT_HEARING';
-- Nobody was late for a right of their own; the next sweep ends these clocks.
UPDATE case_clock SET breached_at = NULL WHERE nature <> 'DUTY';
