-- A stage has its day as every other fact: where the same element said a milestone, the milestone knows it.
ALTER TABLE case_stage RENAME COLUMN entered_at TO recorded_at;
ALTER TABLE case_stage ADD COLUMN happened_at TIMESTAMP WITH TIME ZONE;
UPDATE case_stage SET happened_at = COALESCE(
    (SELECT MAX(milestone.happened_at) FROM milestone
     WHERE milestone.case_number = case_stage.case_number
       AND milestone.source = case_stage.source
       AND milestone.happened_at <= case_stage.recorded_at),
    recorded_at);
ALTER TABLE case_stage ALTER COLUMN happened_at SET NOT NULL;
