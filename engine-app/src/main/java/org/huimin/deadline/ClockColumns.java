package org.huimin.deadline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A clock as the parameters of the statements that write it. */
@Component
class ClockColumns {

    private final ObjectMapper json;

    ClockColumns(ObjectMapper json) {
        this.json = json;
    }

    /** What never changes once the clock has started. */
    static Map<String, @Nullable Object> beginning(CaseClock clock) {
        var start = clock.start();
        var rule = clock.rule();
        var columns = new HashMap<String, @Nullable Object>(Map.ofEntries(
                Map.entry("number", start.caseNumber().value()),
                Map.entry("clock", start.clock()),
                Map.entry("fact", start.fact()),
                Map.entry("scope", start.scope()),
                Map.entry("besideCase", start.beside()),
                Map.entry("startedAt", start.countsFrom().atOffset(ZoneOffset.UTC)),
                Map.entry("sourceKind", start.source().kind().name()),
                Map.entry("source", start.source().reference()),
                Map.entry("owner", rule.owner()),
                Map.entry("nature", rule.nature().name()),
                Map.entry("ruleSet", rule.ruleSet()),
                Map.entry("ruleId", rule.ruleId()),
                Map.entry("legalBasis", rule.legalBasis()),
                Map.entry("amount", rule.limit().amount()),
                Map.entry("unit", rule.limit().unit().name()),
                Map.entry("greenSameDay", rule.greenSameDay())));
        columns.put("withinAmount", start.within());
        return columns;
    }

    Map<String, @Nullable Object> changing(CaseClock clock) {
        var state = clock.state();
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("dueOn", clock.due().on());
        columns.put("dueAt", utc(clock.due().at()));
        columns.put("unrolledOn", clock.due().unrolledOn());
        columns.put("tentative", clock.due().tentative());
        columns.put("steps", write(clock.due().steps()));
        columns.put("pauses", write(state.pauses()));
        columns.put("promisedDueOn", state.promisedDueOn());
        columns.put("greenDueOn", state.greenDueOn());
        columns.put("pausedDays", state.pausedDays());
        columns.put("pausedAt", utc(state.pausedAt()));
        columns.put("status", state.status().name());
        columns.put("stoppedAt", utc(state.stoppedAt()));
        columns.put("breachedAt", utc(state.breachedAt()));
        return columns;
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private String write(List<?> list) {
        try {
            return json.writeValueAsString(list);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
