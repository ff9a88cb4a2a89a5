package org.huimin.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes a row of what its cells say, or notes what is wrong with it. */
final class NoticeRowReader {

    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern ODD = Pattern.compile("[\\p{Cntrl}<>]");
    private static final Set<String> OFF = Set.of("true", "off", "休", "放假", "休息", "1");
    private static final Set<String> WORK = Set.of("false", "work", "班", "上班", "0");
    private static final Set<String> ETHNIC = Set.of("ethnic", "少数民族", "本民族");
    private static final Set<String> ALL = Set.of("", "all", "全体");
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST = 31;

    private final List<NoticeRow> rows = new ArrayList<>();
    private final List<NoticeFault> faults = new ArrayList<>();

    List<NoticeRow> rows() {
        return rows;
    }

    List<NoticeFault> faults() {
        return faults;
    }

    void fault(int row, String key, Object... arguments) {
        faults.add(new NoticeFault(row, "notice.fault." + key, arguments));
    }

    void read(
            int number,
            @Nullable String from,
            @Nullable String until,
            @Nullable String name,
            @Nullable String kind,
            @Nullable String scope) {
        int before = faults.size();
        var first = day(number, from);
        var last = until == null || until.isBlank() ? first : day(number, until);
        var called = name == null ? "" : name.strip();
        boolean named = !called.isEmpty()
                && called.length() <= LONGEST_NAME
                && !ODD.matcher(called).find();
        check(named, number, "name", LONGEST_NAME);
        var off = OFF.contains(plain(kind));
        check(off || WORK.contains(plain(kind)), number, "kind");
        var ethnic = ETHNIC.contains(plain(scope));
        check(ethnic || ALL.contains(plain(scope)), number, "scope");
        if (first != null && last != null) {
            check(!last.isBefore(first), number, "backwards");
            check(last.isBefore(first.plusDays(LONGEST)), number, "tooLong", LONGEST);
            if (faults.size() == before) {
                rows.add(new NoticeRow(number, first, last, called, off, ethnic ? DayScope.ETHNIC : DayScope.ALL));
            }
        }
    }

    private void check(boolean good, int row, String key, Object... arguments) {
        if (!good) {
            fault(row, key, arguments);
        }
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }

    private @Nullable LocalDate day(int row, @Nullable String text) {
        var form = DAY.matcher(text == null ? "" : text.strip());
        try {
            if (form.matches()) {
                return LocalDate.of(
                        Integer.parseInt(form.group(1)),
                        Integer.parseInt(form.group(2)),
                        Integer.parseInt(form.group(3)));
            }
        } catch (DateTimeException noSuchDay) {
            // Said below, like any other text that is no day.
        }
        fault(row, "day");
        return null;
    }
}
