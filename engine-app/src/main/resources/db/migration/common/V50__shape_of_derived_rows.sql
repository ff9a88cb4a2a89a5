-- In what shape the derived rows were made last; a program that makes them otherwise makes them anew when it starts.
CREATE TABLE derived_shape (
    name  VARCHAR(20) NOT NULL PRIMARY KEY,
    shape VARCHAR(80) NOT NULL
);
INSERT INTO derived_shape (name, shape) VALUES ('worklist', '1'), ('kpi', '1');
