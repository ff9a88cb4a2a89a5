package org.huimin.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.huimin.shared.IdNumber;

/** Invents people of the county; their ID numbers hold, and belong to nobody. */
final class Villagers {

    private static final String AREA = "533103";
    private static final String CHECK_CHARACTERS = "0123456789X";
    private static final LocalDate OLDEST = LocalDate.of(1946, 1, 1);
    private static final int YEARS_IN_DAYS = 365 * 56;
    /** Has no divisor in common with those days: nobody shares a birthday before all have been used. */
    private static final int STRIDE = 7919;

    private final Chance chance;
    private final List<Table.Row> families = Table.read("families.csv");
    private final List<Table.Row> villages = Table.read("villages.csv");
    private int invented;

    Villagers(Chance chance) {
        this.chance = chance;
    }

    ObjectNode applicant(String category) {
        invented++;
        var family = chance.oneOf(families);
        var given = chance.oneOf(List.of(family.get("givenNames").split(" ", -1)));
        var village = chance.oneOf(villages);
        return JsonNodeFactory.instance
                .objectNode()
                .put("name", family.get("name") + given)
                .put("idKind", "ID_CARD")
                .put("idNumber", idNumber())
                .put("ethnicity", family.get("ethnicity"))
                .put("phone", "139%08d".formatted(invented))
                .put("address", "芒市" + village.get("township") + village.get("village"))
                .put("category", category);
    }

    /** Orders from 500 up: the people of the written stories have lower ones. */
    private String idNumber() {
        var birth = OLDEST.plusDays((long) invented * STRIDE % YEARS_IN_DAYS).format(DateTimeFormatter.BASIC_ISO_DATE);
        var body = AREA + birth + chance.between(500, 999);
        return CHECK_CHARACTERS
                .chars()
                .mapToObj(check -> body + (char) check)
                .filter(number -> IdNumber.fault(number, LocalDate.MAX).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
