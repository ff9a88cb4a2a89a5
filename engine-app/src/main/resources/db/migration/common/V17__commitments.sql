-- Aid given on the applicant's own commitment (法 41): which ones are checked afterwards, and since when that is asked for.
CREATE TABLE commitment (
    case_number VARCHAR(40) NOT NULL PRIMARY KEY REFERENCES case_file (number),
    granted_on  DATE        NOT NULL,
    lot         INTEGER     NOT NULL,
    sampled_at  TIMESTAMP WITH TIME ZONE
);
CREATE INDEX commitment_unsampled ON commitment (sampled_at, granted_on);
