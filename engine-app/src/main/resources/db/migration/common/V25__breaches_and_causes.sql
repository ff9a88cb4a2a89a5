-- A day that passed, against the unit and the person who were late then, whoever has the case now.
CREATE TABLE breach (
    clock_id    BIGINT                   NOT NULL PRIMARY KEY REFERENCES case_clock (id),
    case_number VARCHAR(40)              NOT NULL REFERENCES case_file (number),
    clock       VARCHAR(40)              NOT NULL,
    owner       VARCHAR(20)              NOT NULL,
    unit_id     BIGINT                   NOT NULL REFERENCES unit (id),
    holder_id   BIGINT REFERENCES person (id),
    due_on      DATE                     NOT NULL,
    breached_at TIMESTAMP WITH TIME ZONE NOT NULL
);
CREATE INDEX breach_by_case ON breach (case_number);
CREATE INDEX breach_by_day ON breach (due_on, clock_id);
CREATE INDEX breach_by_unit ON breach (unit_id, owner, due_on, clock_id);
CREATE INDEX breach_by_holder ON breach (holder_id, due_on, clock_id);

-- Why it passed: given once, never changed; what was written is sealed.
CREATE TABLE breach_cause (
    clock_id           BIGINT                   NOT NULL PRIMARY KEY REFERENCES breach (clock_id),
    cause              VARCHAR(30)              NOT NULL,
    explanation_cipher TEXT                     NOT NULL,
    given_by           BIGINT                   NOT NULL REFERENCES person (id),
    given_at           TIMESTAMP WITH TIME ZONE NOT NULL
);
