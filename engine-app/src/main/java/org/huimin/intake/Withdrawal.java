package org.huimin.intake;

import org.jspecify.annotations.Nullable;

/** A request for withdrawal as an officer typed it in; {@link WithdrawalReader} judges it. */
public record Withdrawal(
        @Nullable String requestedOn,
        @Nullable String reason,
        @Nullable String explanation,
        @Nullable String evidence,
        @Nullable Long attachmentId,
        @Nullable String calledAt,
        @Nullable String mergedWith) {}
