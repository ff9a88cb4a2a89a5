package org.huimin.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangesTest {

    @Test
    void whoeverIsNotThereIsAdded() {
        var changes = Changes.between(List.of(entry(1, "a", "x", 2021, null)), List.of());
        assertThat(changes.count(Effect.ADDED)).isEqualTo(1);
        assertThat(changes.replaced()).isEmpty();
    }

    @Test
    void theSameAgainChangesNothing() {
        var changes = Changes.between(List.of(entry(2, "a", "x", 2021, null)), List.of(entry(1, "a", "x", 2021, null)));
        assertThat(changes.unchanged()).containsExactly(2L);
        assertThat(changes.replaced()).isEmpty();
    }

    @Test
    void whatLiesBeforeTheNewerRowStaysAsItWas() {
        var changes = Changes.between(List.of(entry(2, "a", "y", 2024, null)), List.of(entry(1, "a", "x", 2021, null)));
        assertThat(changes.count(Effect.CHANGED)).isEqualTo(1);
        assertThat(changes.replaced()).containsEntry(1L, LocalDate.of(2023, 12, 31));
    }

    @Test
    void anEarlierEndEnds() {
        var changes = Changes.between(List.of(entry(2, "a", "y", 2021, 2025)), List.of(entry(1, "a", "x", 2021, null)));
        assertThat(changes.count(Effect.ENDED)).isEqualTo(1);
        assertThat(changes.replaced()).containsEntry(1L, LocalDate.of(2020, 12, 31));
    }

    @Test
    void aPeriodBesideTheOldOneIsAnother() {
        var changes = Changes.between(List.of(entry(2, "a", "y", 2026, null)), List.of(entry(1, "a", "x", 2021, 2025)));
        assertThat(changes.count(Effect.ADDED)).isEqualTo(1);
        assertThat(changes.replaced()).isEmpty();
    }

    @Test
    void twoNewRowsReplaceAnOldOneFromTheEarlierOn() {
        var changes = Changes.between(
                List.of(entry(3, "a", "z", 2025, null), entry(2, "a", "y", 2023, 2024)),
                List.of(entry(1, "a", "x", 2021, null)));
        assertThat(changes.replaced()).containsEntry(1L, LocalDate.of(2022, 12, 31));
    }

    private static StoredEntry entry(long id, String key, String fingerprint, int from, @Nullable Integer to) {
        return new StoredEntry(
                id, key, fingerprint, LocalDate.of(from, 1, 1), to == null ? null : LocalDate.of(to, 12, 31));
    }
}
