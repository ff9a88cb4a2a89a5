package org.huimin.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judges the rows of a notice by each other and by the year that they are for. */
final class NoticeJudge {

    /** New Year's holiday may begin in the last days of December. */
    private static final int NEW_YEAR_FROM = 25;

    private static final String NEW_YEAR = "元旦";

    private final int year;
    private final Map<LocalDate, NoticeRow> seen = new HashMap<>();
    private final List<NoticeFault> faults = new ArrayList<>();

    private NoticeJudge(int year) {
        this.year = year;
    }

    static List<NoticeFault> judge(List<NoticeRow> rows, int year) {
        var judge = new NoticeJudge(year);
        rows.forEach(judge::judge);
        return judge.faults;
    }

    private void judge(NoticeRow row) {
        for (var day : row.days()) {
            if (fault(row, day)) {
                return;
            }
        }
        row.days().forEach(day -> seen.put(day.date(), row));
    }

    /** The first thing that is wrong with the row; the rest would only repeat it. */
    private boolean fault(NoticeRow row, CalendarDay day) {
        var date = day.date();
        var earlier = seen.get(date);
        if (!inItsYear(day)) {
            return note(row, "outsideYear", date.toString(), Integer.toString(year));
        }
        if (earlier != null) {
            boolean same = earlier.off() == row.off()
                    && earlier.from().equals(row.from())
                    && earlier.until().equals(row.until());
            return note(row, same ? "duplicate" : "overlap", date.toString(), earlier.number());
        }
        if (!day.isOffDay() && !Calendar.weekend(date)) {
            return note(row, "workOnAWeekday", date.toString());
        }
        return false;
    }

    private boolean inItsYear(CalendarDay day) {
        var date = day.date();
        boolean newYear = day.name().contains(NEW_YEAR)
                && date.getYear() == year - 1
                && date.getMonthValue() == 12
                && date.getDayOfMonth() >= NEW_YEAR_FROM;
        return date.getYear() == year || newYear;
    }

    private boolean note(NoticeRow row, String key, Object... arguments) {
        return faults.add(new NoticeFault(row.number(), "notice.fault." + key, arguments));
    }
}
