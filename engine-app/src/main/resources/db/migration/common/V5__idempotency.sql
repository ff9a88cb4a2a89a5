-- The first answer to a request that must not happen twice; answer_cipher is sealed.
CREATE TABLE idempotency_key (
    person_id     BIGINT                   NOT NULL REFERENCES person (id),
    request_key   VARCHAR(100)             NOT NULL,
    request_hash  VARCHAR(64)              NOT NULL,
    status        INTEGER,
    answer_cipher TEXT,
    created_at    TIMESTAMP WITH TIME ZONE NOT NULL,
    PRIMARY KEY (person_id, request_key)
);
CREATE INDEX idempotency_key_by_age ON idempotency_key (created_at);
