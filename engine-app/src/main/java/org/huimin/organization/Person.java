package org.huimin.organization;

import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works in the house.
 *
 * @param practiceNumber 执业证号 of a lawyer or 基层法律服务工作者; null for others
 */
public record Person(
        PersonId id,
        String login,
        String name,
        UnitId unit,
        @Nullable String practiceNumber) {}
