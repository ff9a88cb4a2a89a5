package org.huimin.organization;

import java.time.LocalDate;
import org.huimin.shared.UnitId;

/**
 * From that day on the unit hangs below that parent.
 *
 * @param on in Asia/Shanghai
 */
public record UnitMove(UnitId unit, LocalDate on, UnitId parent) {}
