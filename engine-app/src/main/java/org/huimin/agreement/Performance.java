package org.huimin.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How far the instalments of an agreement are performed. */
record Performance(List<Instalment> instalments) {

    Performance {
        instalments = List.copyOf(instalments);
    }

    State state() {
        if (instalments.stream().anyMatch(one -> one.brokenOn() != null)) {
            return State.BROKEN;
        }
        return nextDue().isPresent() ? State.GOES_ON : State.DONE;
    }

    /** The next day on which something is due; none if nothing is open. */
    Optional<LocalDate> nextDue() {
        return instalments.stream()
                .filter(Instalment::open)
                .map(Instalment::dueOn)
                .min(LocalDate::compareTo);
    }

    /** When the last of them was performed. */
    LocalDate performedOn() {
        return instalments.stream()
                .flatMap(one -> Optional.ofNullable(one.performedOn()).stream())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** When the first of those that were broken was. */
    LocalDate brokenOn() {
        return instalments.stream()
                .flatMap(one -> Optional.ofNullable(one.brokenOn()).stream())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    enum State {
        GOES_ON,
        DONE,
        BROKEN,
        /** Somebody called or went there, and nothing had changed: no day is any later for it. */
        AWAITED
    }
}
