package org.huimin.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Compares each row with those above it: nobody twice, no period over another, one head and one village per household. */
final class Neighbours {

    private final Map<String, List<RegisterRow>> bySubject = new HashMap<>();
    private final Map<String, RegisterRow> byHousehold = new HashMap<>();
    private final Map<String, RegisterRow> byPerson = new HashMap<>();

    /** What is wrong between the row and an earlier one; if nothing is, it is an earlier one from now on. */
    Optional<RowFault> meet(RegisterRow row) {
        var fault = samePeriod(row);
        if (fault.isEmpty() && row.kind() == RegisterKind.HOUSEHOLD) {
            fault = sameHousehold(row).or(() -> otherHousehold(row));
        }
        if (fault.isEmpty()) {
            remember(row);
        }
        return fault;
    }

    private void remember(RegisterRow row) {
        bySubject.computeIfAbsent(row.subject(), subject -> new ArrayList<>(1)).add(row);
        if (row.kind() == RegisterKind.HOUSEHOLD) {
            byHousehold.putIfAbsent(row.household(), row);
            byPerson.putIfAbsent(row.idNumber(), row);
        }
    }

    private Optional<RowFault> samePeriod(RegisterRow row) {
        return bySubject.getOrDefault(row.subject(), List.of()).stream()
                .filter(row::overlaps)
                .findFirst()
                .map(earlier -> overlap(row, earlier));
    }

    private static RowFault overlap(RegisterRow row, RegisterRow earlier) {
        var column = row.kind() == RegisterKind.VILLAGE ? Column.VILLAGE : Column.ID_NUMBER;
        boolean twice = row.from().equals(earlier.from()) && Objects.equals(row.to(), earlier.to());
        return twice
                ? RowFault.of(row.number(), column, "register.fault.twice", text(earlier))
                : RowFault.of(row.number(), Column.VALID_FROM, "register.fault.overlap", text(earlier));
    }

    private Optional<RowFault> sameHousehold(RegisterRow row) {
        var first = byHousehold.get(row.household());
        if (first == null) {
            return Optional.empty();
        }
        if (!first.head().equals(row.head())) {
            return Optional.of(RowFault.of(row.number(), Column.HEAD, "register.fault.otherHead", text(first)));
        }
        return first.village().equals(row.village())
                ? Optional.empty()
                : Optional.of(RowFault.of(row.number(), Column.VILLAGE, "register.fault.otherVillage", text(first)));
    }

    private Optional<RowFault> otherHousehold(RegisterRow row) {
        var first = byPerson.get(row.idNumber());
        return first == null || first.household().equals(row.household()) || !first.overlaps(row)
                ? Optional.empty()
                : Optional.of(
                        RowFault.of(row.number(), Column.HOUSEHOLD, "register.fault.otherHousehold", text(first)));
    }

    private static String text(RegisterRow row) {
        return Integer.toString(row.number());
    }
}
