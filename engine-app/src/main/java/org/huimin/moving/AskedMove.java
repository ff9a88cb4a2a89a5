package org.huimin.moving;

import java.time.LocalDate;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A move as it was typed.
 *
 * @param from its first day, in Asia/Shanghai
 */
record AskedMove(@Nullable UnitId parent, @Nullable LocalDate from) {}
