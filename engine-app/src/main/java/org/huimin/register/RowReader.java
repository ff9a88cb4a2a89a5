package org.huimin.register;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.huimin.shared.IdNumber;
import org.huimin.shared.PersonName;
import org.jspecify.annotations.Nullable;

/** Reads one row cell by cell and notes everything that is wrong with it. Each row has a reader of its own. */
final class RowReader {

    private static final Pattern VILLAGE = Pattern.compile("[1-9]\\d{11}");
    private static final Pattern HOUSEHOLD = Pattern.compile("[0-9A-Za-z-]{1,40}");
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private final Header header;
    private final RawRow row;
    private final LocalDate today;
    private final List<RowFault> faults = new ArrayList<>();

    RowReader(Header header, RawRow row, LocalDate today) {
        this.header = header;
        this.row = row;
        this.today = today;
    }

    List<RowFault> faults() {
        return faults;
    }

    /** The row; with a fault it is a stand-in that nobody may use. */
    RegisterRow read(RegisterKind kind) {
        return kind == RegisterKind.HOUSEHOLD ? member() : village();
    }

    private RegisterRow member() {
        var household = matching(Column.HOUSEHOLD, HOUSEHOLD, "register.fault.household");
        var head = name(Column.HEAD);
        var name = name(Column.NAME);
        var idNumber = idNumber();
        var category = category();
        return dated(RegisterKind.HOUSEHOLD, household, head, name, idNumber, category);
    }

    private RegisterRow village() {
        return dated(RegisterKind.VILLAGE, "", "", name(Column.VILLAGE_NAME), "", null);
    }

    private RegisterRow dated(
            RegisterKind kind,
            String household,
            String head,
            String name,
            String idNumber,
            @Nullable RegisterCategory category) {
        var village = matching(Column.VILLAGE, VILLAGE, "register.fault.village");
        if (village.endsWith("000")) {
            add(Column.VILLAGE, "register.fault.village");
        }
        var from = day(Column.VALID_FROM, true);
        var to = day(Column.VALID_TO, false);
        if (from != null && Period.endsBefore(to, from)) {
            add(Column.VALID_TO, "register.fault.endsBeforeItBegins");
        }
        var begins = from == null ? EARLIEST : from;
        return new RegisterRow(row.number(), kind, household, head, name, idNumber, category, village, begins, to);
    }

    private String name(Column column) {
        var name = text(column);
        if (name != null) {
            PersonName.fault(name).ifPresent(fault -> add(column, fault));
        }
        return name == null ? "" : name;
    }

    private String matching(Column column, Pattern form, String message) {
        var text = text(column);
        var plain = text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
        if (text != null && !form.matcher(plain).matches()) {
            add(column, message);
        }
        return plain;
    }

    private String idNumber() {
        var typed = text(Column.ID_NUMBER);
        if (typed == null) {
            return "";
        }
        var fault = IdNumber.fault(typed, today);
        fault.ifPresent(found -> add(Column.ID_NUMBER, found.message()));
        return fault.isPresent() ? "" : new IdNumber(typed).value();
    }

    private @Nullable RegisterCategory category() {
        var text = text(Column.CATEGORY);
        if (text == null) {
            return null;
        }
        var category = RegisterCategory.of(text);
        if (category.isEmpty()) {
            add(Column.CATEGORY, "register.fault.category", RegisterCategory.labels());
        }
        return category.orElse(null);
    }

    private @Nullable LocalDate day(Column column, boolean required) {
        if (header.cell(row, column).isEmpty() && !required) {
            return null;
        }
        var text = text(column);
        if (text == null) {
            return null;
        }
        var day = Day.read(text.toLowerCase(Locale.ROOT));
        if (day.isEmpty()) {
            add(column, "register.fault.day");
        } else if (day.get().isBefore(EARLIEST) || day.get().isAfter(LATEST)) {
            add(column, "register.fault.dayOutOfRange");
        }
        return day.orElse(null);
    }

    /** What stands in the cell, if it is a text that somebody wrote. */
    private @Nullable String text(Column column) {
        var text = header.cell(row, column);
        if (text.isEmpty()) {
            add(column, "fault.required");
            return null;
        }
        if (text.startsWith(CellText.FORMULA)) {
            add(column, "register.fault.formula");
            return null;
        }
        if (text.equals(CellText.DIGITS_LOST)) {
            add(column, "register.fault.digitsLost");
            return null;
        }
        if (text.length() > Limits.CELL) {
            add(column, "fault.tooLong", Integer.toString(Limits.CELL));
            return null;
        }
        return text;
    }

    private void add(Column column, String message, Object... arguments) {
        faults.add(RowFault.of(row.number(), column, message, arguments));
    }
}
