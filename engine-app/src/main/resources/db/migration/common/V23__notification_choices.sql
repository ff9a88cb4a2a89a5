-- Where staff read their mail, and what they want to hear of, and how.
ALTER TABLE person ADD COLUMN mail_address VARCHAR(254);
ALTER TABLE person ADD COLUMN mail_in_english BOOLEAN DEFAULT FALSE NOT NULL;

CREATE TABLE notification_choice (
    person_id BIGINT      NOT NULL REFERENCES person (id),
    kind      VARCHAR(30) NOT NULL,
    channel   VARCHAR(10) NOT NULL,
    PRIMARY KEY (person_id, kind)
);
