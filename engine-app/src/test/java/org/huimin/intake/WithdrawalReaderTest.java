package org.huimin.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WithdrawalReaderTest {

    private static final Instant RECEIVED = Instant.parse("2026-11-20T02:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final long PAPER = 7;

    @Test
    void takesASignedPaperOfTheCase() {
        assertThat(faults("2026-11-23", "PAPER", PAPER, null)).isEmpty();
        assertThat(faults("2026-11-20", "PAPER", PAPER, null)).isEmpty();
    }

    @Test
    void refusesAPaperOfAnotherCaseAndNoPaper() {
        assertThat(faults("2026-11-23", "PAPER", 8L, null)).containsExactly("attachmentId");
        assertThat(faults("2026-11-23", "PAPER", null, null)).containsExactly("attachmentId");
    }

    @Test
    void aCallHappenedSinceTheApplication() {
        assertThat(faults("2026-11-23", "CALL", null, "2026-11-23T09:00:00+08:00"))
                .isEmpty();
        assertThat(faults("2026-11-23", "CALL", null, "2026-11-23T10:00:01+08:00"))
                .containsExactly("calledAt");
        assertThat(faults("2026-11-23", "CALL", null, "2026-11-20T09:59:59+08:00"))
                .containsExactly("calledAt");
        assertThat(faults("2026-11-23", "CALL", null, null)).containsExactly("calledAt");
    }

    @Test
    void isAskedForBetweenReceiptAndToday() {
        assertThat(faults("2026-11-24", "PAPER", PAPER, null)).containsExactly("requestedOn");
        assertThat(faults("2026-11-19", "PAPER", PAPER, null)).containsExactly("requestedOn");
        assertThat(faults("soon", "PAPER", PAPER, null)).containsExactly("requestedOn");
        assertThat(faults(null, "PAPER", PAPER, null)).containsExactly("requestedOn");
    }

    private static Set<String> faults(
            @Nullable String requestedOn, String evidence, @Nullable Long attachment, @Nullable String calledAt) {
        var sent = new Withdrawal(requestedOn, "SETTLED", "已与对方和解", evidence, attachment, calledAt, null);
        var refusal = catchThrowableOfType(
                WithdrawalRefused.class,
                () -> new WithdrawalReader(RECEIVED, NOW, id -> id == PAPER, (other, faults) -> {}).read(sent));
        return refusal == null ? Set.of() : refusal.fields().keySet();
    }
}
