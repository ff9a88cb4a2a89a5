-- Of a number of one county or township, its cases are found without reading the province's.
CREATE INDEX kpi_case_by_agency ON kpi_case (agency_id, definition, measure, period, until_period);
CREATE INDEX kpi_case_by_unit ON kpi_case (unit_id, definition, measure, period, until_period);

-- What is open is always read whole: the numbers in the index served nobody and made it ten times as large.
DROP INDEX kpi_case_by_end;
CREATE INDEX kpi_case_by_end ON kpi_case (measure, until_period, definition);
