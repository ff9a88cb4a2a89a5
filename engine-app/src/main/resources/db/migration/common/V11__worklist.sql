-- One row per open task, derived from the engine's tasks; the indexes are the orders in which baskets are read.
CREATE TABLE task_row (
    task_id     VARCHAR(64)              NOT NULL PRIMARY KEY,
    case_number VARCHAR(40)              NOT NULL REFERENCES case_file (number),
    activity    VARCHAR(100)             NOT NULL,
    name        VARCHAR(255)             NOT NULL,
    process     VARCHAR(100)             NOT NULL,
    bundle      VARCHAR(64)              NOT NULL,
    role        VARCHAR(40)              NOT NULL,
    basket      VARCHAR(20)              NOT NULL,
    unit_id     BIGINT                   NOT NULL REFERENCES unit (id),
    assignee_id BIGINT REFERENCES person (id),
    sort_rank   INTEGER                  NOT NULL,
    due_on      DATE                     NOT NULL,
    created_at  TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX task_row_by_unit ON task_row (unit_id, role, sort_rank, due_on, task_id);
CREATE INDEX task_row_by_assignee ON task_row (assignee_id, sort_rank, due_on, task_id);
CREATE INDEX task_row_by_case ON task_row (case_number);
