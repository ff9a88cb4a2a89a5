CREATE TABLE account (
    person_id           BIGINT                   NOT NULL PRIMARY KEY REFERENCES person (id),
    password_hash       VARCHAR(255)             NOT NULL,
    password_changed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    failed_logins       INTEGER                  NOT NULL,
    locked_until        TIMESTAMP WITH TIME ZONE,
    disabled            BOOLEAN                  NOT NULL
);

-- Roles are rows: a model may name one that the program does not know.
CREATE TABLE role (
    code    VARCHAR(40) NOT NULL PRIMARY KEY,
    name_zh VARCHAR(60) NOT NULL,
    name_en VARCHAR(60) NOT NULL
);

CREATE TABLE person_role (
    person_id  BIGINT      NOT NULL REFERENCES person (id),
    role       VARCHAR(40) NOT NULL REFERENCES role (code),
    valid_from DATE        NOT NULL,
    valid_to   DATE,
    PRIMARY KEY (person_id, role, valid_from)
);
CREATE INDEX person_role_by_role ON person_role (role, person_id);

INSERT INTO role (code, name_zh, name_en) VALUES
    ('INTAKE', '受理员', 'Intake officer'),
    ('REVIEWER', '审查员', 'Reviewer'),
    ('AGENCY_HEAD', '法律援助中心负责人', 'Head of the legal-aid agency'),
    ('FIRM', '承办单位', 'Firm'),
    ('LAWYER', '承办律师', 'Lawyer'),
    ('MEDIATOR', '人民调解员', 'Mediator'),
    ('COMMITTEE_HEAD', '调委会主任', 'Head of the mediation committee'),
    ('BUREAU_REVIEW', '异议审查员', 'Objection reviewer of the bureau'),
    ('FOLLOW_UP', '回访员', 'Follow-up officer'),
    ('FINANCE', '财务人员', 'Finance officer'),
    ('STATS', '公共法律服务管理股', 'Public legal services section'),
    ('DIRECTOR', '局领导', 'Director of the bureau'),
    ('SYSTEM_ADMIN', '系统管理员', 'System administrator'),
    ('SECURITY_ADMIN', '安全管理员', 'Security administrator'),
    ('AUDITOR', '审计管理员', 'Auditor');
