package org.huimin.worklist;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Form;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.Refusal.FieldFault;
import org.springframework.stereotype.Component;

/**
 * The dated facts that a form states, by the name that the form gives them with {@code x-fact}. None lies in the future,
 * and none before the day on which the application was received.
 */
@Component
class DatedFacts {

    private final Clock clock;

    DatedFacts(Clock clock) {
        this.clock = clock;
    }

    Map<String, Instant> in(Form form, JsonNode answers, CaseRecord caseRecord) {
        var happened = new LinkedHashMap<String, Instant>();
        var faults = new LinkedHashMap<String, FieldFault>();
        form.schema().path("properties").properties().forEach(property -> {
            var fact = property.getValue().path("x-fact").asText("");
            var answer = answers.path(property.getKey());
            if (!fact.isEmpty() && answer.isTextual()) {
                var at = moment(answer.asText());
                judge(property.getKey(), at, caseRecord, faults);
                happened.put(fact, at);
            }
        });
        if (!faults.isEmpty()) {
            throw new InvalidAnswers(faults);
        }
        return happened;
    }

    private void judge(String field, Instant at, CaseRecord caseRecord, Map<String, FieldFault> faults) {
        var received = OfficeTime.day(caseRecord.receivedAt());
        if (at.isAfter(clock.instant())) {
            faults.put(field, new FieldFault("form.inTheFuture"));
        } else if (OfficeTime.day(at).isBefore(received)) {
            faults.put(field, new FieldFault("form.beforeReceipt", received.toString()));
        }
    }

    /** A date is a day of the office; a date-time names its zone. The schema has checked the form of both. */
    private static Instant moment(String text) {
        return text.length() == 10
                ? OfficeTime.startOf(LocalDate.parse(text))
                : OffsetDateTime.parse(text).toInstant();
    }
}
