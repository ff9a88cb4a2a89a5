package org.huimin.deadline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.huimin.deadline.CalendarFiles.ShippedNotices;
import org.huimin.shared.PersonId;
import org.huimin.shared.ReferenceData;
import org.huimin.shared.Revisions;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The calendar of each unit: the nation's notices, above them those of the units from the top of the tree down to it.
 */
@Component
class Calendars {

    private final ShippedNotices shipped;
    private final CalendarTable table;
    private final UnitChain chain;
    private final boolean localDaysCount;
    private final ReferenceData<Known> known;

    Calendars(
            ShippedNotices shipped,
            CalendarTable table,
            UnitChain chain,
            Revisions revisions,
            @Value("${huimin.local-days-count:true}") boolean localDaysCount) {
        this.shipped = shipped;
        this.table = table;
        this.chain = chain;
        this.localDaysCount = localDaysCount;
        this.known = revisions.of("calendar_notice");
    }

    Calendar of(UnitId unit) {
        return known().calendar(localDaysCount ? chain.upwards(unit) : List.of());
    }

    Calendar national() {
        return known().calendar(List.of());
    }

    /** The notices in force for the nation, with the shipped ones that no import has replaced, and of those units. */
    List<CalendarNotice> imported() {
        return known().imported();
    }

    List<CalendarYear> shipped() {
        return shipped.years();
    }

    /** @param layer the unit below which it holds; null where it is the nation's */
    void add(@Nullable UnitId layer, CalendarYear notice, PersonId by, Instant at) {
        known.change();
        table.add(layer, notice, by, at);
    }

    private Known known() {
        return known.get(() -> new Known(shipped, table.inForce(), new ConcurrentHashMap<>()));
    }

    private record Known(ShippedNotices shipped, List<CalendarNotice> imported, Map<List<UnitId>, Calendar> calendars) {

        Calendar calendar(List<UnitId> upwards) {
            return calendars.computeIfAbsent(upwards, this::layered);
        }

        private Calendar layered(List<UnitId> upwards) {
            var national = new TreeMap<Integer, CalendarYear>();
            shipped.years().forEach(notice -> national.put(notice.year(), notice));
            imported.stream()
                    .filter(CalendarNotice::national)
                    .forEach(notice -> national.put(notice.year().year(), notice.year()));
            var downwards = new ArrayList<>(upwards);
            Collections.reverse(downwards);
            var local = downwards.stream()
                    .flatMap(unit -> imported.stream().filter(notice -> unit.equals(notice.layer())))
                    .map(CalendarNotice::year)
                    .toList();
            return new Calendar(List.copyOf(national.values()), local);
        }
    }
}
