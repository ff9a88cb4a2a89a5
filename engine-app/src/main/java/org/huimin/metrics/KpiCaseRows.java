package org.huimin.metrics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.huimin.casefile.ElementNames;
import org.huimin.casefile.Source;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/** Reads a row of {@code kpi_case} for a screen, in the reader's language. */
@Component
class KpiCaseRows implements RowMapper<KpiCase> {

    private final MessageSource messages;
    private final ElementNames names;

    KpiCaseRows(MessageSource messages, ElementNames names) {
        this.messages = messages;
        this.names = names;
    }

    @Override
    public KpiCase mapRow(ResultSet row, int index) throws SQLException {
        boolean drawn = Source.Kind.ELEMENT.name().equals(row.getString("source_kind"));
        var source = row.getString("source").split("#", 2);
        return new KpiCase(
                new CaseNumber(row.getString("case_number")),
                row.getString("item"),
                row.getString("applicant"),
                row.getString("unit_name"),
                side(Side.valueOf(row.getString("side"))),
                row.getString("reason"),
                reasonText(row),
                row.getString("rule_id"),
                row.getString("legal_basis"),
                row.getString("milestone"),
                drawn && source.length == 2 ? source[1] : null,
                drawn && source.length == 2 ? names.of(source[0], source[1]).orElse(null) : null,
                drawn ? source[0] : null,
                row.getObject("happened_on", LocalDate.class),
                row.getBoolean("corrected"),
                mergedWith(row.getString("merged_with")));
    }

    private static @Nullable CaseNumber mergedWith(@Nullable String number) {
        return number == null ? null : new CaseNumber(number);
    }

    private static String side(Side side) {
        return switch (side) {
            case NUMERATOR -> "numerator";
            case DENOMINATOR, OVERDUE -> "denominator";
            case EXCLUDED -> "excluded";
        };
    }

    /** The table speaks Chinese; in other languages, and where it failed, the rule or the reason has words of its own. */
    String reasonText(ResultSet row) throws SQLException {
        var locale = LocaleContextHolder.getLocale();
        var fromTable = row.getString("reason_text");
        if (!fromTable.isEmpty() && locale.getLanguage().equals(Locale.CHINESE.getLanguage())) {
            return fromTable;
        }
        var ofReason = message(row.getString("reason"), fromTable, locale);
        return message(row.getString("rule_id"), ofReason, locale);
    }

    private String message(String key, String otherwise, Locale locale) {
        return Objects.requireNonNullElse(messages.getMessage("kpi.reason." + key, null, otherwise, locale), otherwise);
    }
}
