package org.huimin.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.huimin.shared.Sealed;
import org.huimin.shared.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people answered, form by form, kept sealed as it was signed. */
@Component
@Transactional
public class Answers {

    /** The activity under which the registration itself is kept. */
    public static final String REGISTRATION = "ApplicationRegistered";

    private final JdbcClient jdbc;
    private final Seals seals;
    private final ObjectMapper json;
    private final Clock clock;
    private final KnownOfCase<Map<String, Optional<Answer>>> latest = new KnownOfCase<>();
    private final KnownOfCase<List<Answer>> all = new KnownOfCase<>();

    Answers(JdbcClient jdbc, Seals seals, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.json = json;
        this.clock = clock;
    }

    public void keep(
            CaseRecord caseRecord,
            String activity,
            @Nullable String taskId,
            String formVersion,
            JsonNode answers,
            PersonId answeredBy) {
        var plain = answers.toString();
        var now = clock.instant();
        jdbc.sql("""
                        INSERT INTO case_answer (case_number, activity, task_id, bundle, form_version, answers_cipher, answered_by, answered_at)
                        VALUES (:number, :activity, :task, :bundle, :version, :answers, :by, :at)""")
                .param("number", caseRecord.number().value())
                .param("activity", activity)
                .param("task", taskId)
                .param("bundle", caseRecord.bundle())
                .param("version", formVersion)
                .param("answers", seals.seal(plain).cipher())
                .param("by", answeredBy.value())
                .param("at", Cases.utc(now))
                .update();
        var kept = new Answer(activity, caseRecord.bundle(), parse(plain), answeredBy, now);
        known(caseRecord.number()).put(activity, Optional.of(kept));
        all.change(
                caseRecord.number(),
                before -> Stream.concat(before.stream(), Stream.of(kept)).toList());
    }

    /** The last answers given to that form in this case. */
    @Transactional(readOnly = true)
    public Optional<Answer> latest(CaseNumber number, String activity) {
        return known(number).computeIfAbsent(activity, asked -> read(number, asked));
    }

    private Map<String, Optional<Answer>> known(CaseNumber number) {
        return latest.get(number, HashMap::new);
    }

    private Optional<Answer> read(CaseNumber number, String activity) {
        return jdbc.sql(
                        "SELECT * FROM case_answer WHERE case_number = ? AND activity = ? ORDER BY id DESC FETCH FIRST 1 ROW ONLY")
                .params(number.value(), activity)
                .query(this::read)
                .optional();
    }

    @Transactional(readOnly = true)
    public List<Answer> all(CaseNumber number) {
        return all.get(
                number,
                () -> jdbc.sql("SELECT * FROM case_answer WHERE case_number = ? ORDER BY id")
                        .param(number.value())
                        .query(this::read)
                        .list());
    }

    private Answer read(ResultSet row, int index) throws SQLException {
        var plain = seals.open(new Sealed(row.getString("answers_cipher"), null));
        return new Answer(
                row.getString("activity"),
                row.getString("bundle"),
                plain == null ? json.createObjectNode() : parse(plain),
                new PersonId(row.getLong("answered_by")),
                Cases.instantOf(row, "answered_at"));
    }

    private JsonNode parse(String plain) {
        try {
            return json.readTree(plain);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Kept answers are no JSON", broken);
        }
    }
}
