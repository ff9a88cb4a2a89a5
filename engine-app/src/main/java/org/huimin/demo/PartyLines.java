package org.huimin.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.huimin.casefile.CaseParties;
import org.huimin.casefile.CaseParty;
import org.huimin.shared.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the scenes of a dispute say of each of its parties, and of what they owe each other. */
@Component
class PartyLines {

    private static final int DAYS_BETWEEN_INSTALMENTS = 20;
    private static final int EVERYBODY = Integer.MAX_VALUE;

    private final CaseParties parties;
    private final JdbcClient jdbc;

    PartyLines(CaseParties parties, JdbcClient jdbc) {
        this.parties = parties;
        this.jdbc = jdbc;
    }

    /** @param words the placeholder, and what it is to say */
    JsonNode value(List<String> words, CaseNumber number, LocalDate on) {
        return switch (words.get(0)) {
            case "@parties" -> numbers(number);
            case "@consents" -> consents(number, words.get(1), on);
            case "@told" -> told(number);
            case "@signatures" -> signatures(number, words.size() > 1 ? Integer.parseInt(words.get(1)) : EVERYBODY, on);
            case "@outcomes" -> outcomes(number);
            case "@instalments" ->
                instalments(number, Integer.parseInt(words.get(1)), Long.parseLong(words.get(2)), on);
            case "@deed" -> deed(number, words.get(1), on);
            case "@next" -> next(number, words.get(1), on);
            default -> throw new IllegalArgumentException(words.get(0));
        };
    }

    private ArrayNode numbers(CaseNumber number) {
        var numbers = JsonNodeFactory.instance.arrayNode();
        principals(number).forEach(party -> numbers.add(party.id()));
        return numbers;
    }

    private ArrayNode consents(CaseNumber number, String says, LocalDate on) {
        return each(number, (party, line) -> line.put("consent", says).put("on", on.toString()));
    }

    private ArrayNode told(CaseNumber number) {
        return each(number, (party, line) -> {
            line.put("how", "IN_PERSON").put("wantsLegalAid", false);
            line.putArray("ways").add("COURT");
        });
    }

    /** @param signing how many sign; the last ones of a side are left out where not everybody does */
    private ArrayNode signatures(CaseNumber number, int signing, LocalDate on) {
        var signed = principals(number);
        var without = signed.subList(Math.min(signing, signed.size()), signed.size());
        return each(number, (party, line) -> {
            boolean signs = !without.contains(party);
            line.put("outcome", signs ? "SETTLED" : "NOT_SETTLED");
            if (signs) {
                line.put("signedOn", on.toString());
            }
        });
    }

    private ArrayNode outcomes(CaseNumber number) {
        return each(number, (party, line) -> line.put("outcome", "SETTLED"));
    }

    /** The first of the other side pays the first applicant, so many times as much. */
    private ArrayNode instalments(CaseNumber number, int times, long fen, LocalDate on) {
        var instalments = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < times; i++) {
            owed(number, instalments)
                    .put("to", first(number, true))
                    .put("what", "第" + (i + 1) + "期款项")
                    .put("amount", fen)
                    .put(
                            "dueOn",
                            on.plusDays(10 + (long) i * DAYS_BETWEEN_INSTALMENTS)
                                    .toString());
        }
        return instalments;
    }

    /** Something is done, without money. */
    private ArrayNode deed(CaseNumber number, String what, LocalDate on) {
        var instalments = JsonNodeFactory.instance.arrayNode();
        owed(number, instalments).put("what", what).put("dueOn", on.plusDays(3).toString());
        return instalments;
    }

    private ObjectNode owed(CaseNumber number, ArrayNode instalments) {
        return instalments.addObject().put("from", first(number, false));
    }

    /** The instalment that is due next, and what became of it today. */
    private ArrayNode next(CaseNumber number, String became, LocalDate on) {
        var checks = JsonNodeFactory.instance.arrayNode();
        jdbc.sql("""
                        SELECT instalment.ordinal FROM instalment JOIN agreement ON agreement.id = instalment.agreement_id
                        WHERE agreement.case_number = ? AND instalment.performed_on IS NULL AND instalment.broken_on IS NULL
                        ORDER BY instalment.due_on, instalment.id FETCH FIRST 1 ROW ONLY""")
                .param(number.value())
                .query(Integer.class)
                .optional()
                .ifPresent(ordinal -> checks.addObject().put("ordinal", ordinal).put(became, on.toString()));
        return checks;
    }

    private long first(CaseNumber number, boolean applicant) {
        return principals(number).stream()
                .filter(party -> party.role().ofApplicant() == applicant)
                .map(CaseParty::id)
                .findFirst()
                .orElseThrow();
    }

    private ArrayNode each(CaseNumber number, BiConsumer<CaseParty, ObjectNode> said) {
        var lines = JsonNodeFactory.instance.arrayNode();
        principals(number).forEach(party -> said.accept(party, lines.addObject().put("party", party.id())));
        return lines;
    }

    private List<CaseParty> principals(CaseNumber number) {
        return parties.of(number).stream().filter(CaseParty::principal).toList();
    }
}
