package org.huimin.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.huimin.access.Actor;
import org.huimin.casefile.Answer;
import org.huimin.casefile.Answers;
import org.huimin.casefile.CasePagePart;
import org.huimin.casefile.CaseRecord;
import org.huimin.shared.OfficeTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The first check of a township on the case page: its opinion, whether it was returned and why, and its share of the days. */
@Component
class FirstCheckPart implements CasePagePart {

    private final FirstChecks firstChecks;
    private final Answers answers;
    private final Clock clock;

    FirstCheckPart(FirstChecks firstChecks, Answers answers, Clock clock) {
        this.firstChecks = firstChecks;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "firstCheck";
    }

    @Override
    public @Nullable View of(CaseRecord caseRecord, Actor actor) {
        return view(caseRecord);
    }

    @Nullable
    View view(CaseRecord caseRecord) {
        if (!firstChecks.atStation(caseRecord)) {
            return null;
        }
        var all = answers.all(caseRecord.number());
        var share = new StationShare(OfficeTime.day(caseRecord.receivedAt()));
        all.forEach(answer -> share.pass(answer.activity(), answer.answers()));
        return new View(
                latest(all, CheckMaterials.ACTIVITY, "firstOpinion"),
                latest(all, AcceptFirstCheck.ACTIVITY, "firstCheck"),
                returned(all, "answeredOn"),
                returned(all, "reasons"),
                share.days(OfficeTime.day(clock.instant())),
                share.stillThere() && !caseRecord.ended());
    }

    private static @Nullable String returned(List<Answer> all, String field) {
        return all.stream()
                .filter(answer -> answer.activity().equals(AcceptFirstCheck.ACTIVITY))
                .map(Answer::answers)
                .filter(reply -> reply.path("firstCheck").asText().equals("RETURNED"))
                .map(reply -> reply.path(field).asText())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String latest(List<Answer> all, String activity, String field) {
        return all.stream()
                .filter(answer -> answer.activity().equals(activity))
                .map(Answer::answers)
                .filter(answer -> answer.has(field))
                .reduce((earlier, later) -> later)
                .map((JsonNode answer) -> answer.path(field).asText())
                .orElse(null);
    }

    /**
     * @param status ACCEPTED or RETURNED; null until the agency has answered
     * @param stationDays how many days the application lay with the township, without those of a supplement
     */
    record View(
            @Nullable String firstOpinion,
            @Nullable String status,
            @Nullable String returnedOn,
            @Nullable String reasons,
            long stationDays,
            boolean withStation) {}

    /** Adds up the days between receipt, or return, and passing on. */
    private static final class StationShare {

        private @Nullable LocalDate since;
        private @Nullable LocalDate asked;
        private long days;

        StationShare(LocalDate received) {
            since = received;
        }

        void pass(String activity, JsonNode answer) {
            switch (activity) {
                case CheckMaterials.ACTIVITY -> checked(answer);
                case ServeSupplementNotice.ACTIVITY -> asked = day(answer, "servedOn");
                case ReceiveSupplement.ACTIVITY -> supplied(day(answer, "receivedOn"));
                case AcceptFirstCheck.ACTIVITY -> answered(answer);
                default -> {}
            }
        }

        private void checked(JsonNode answer) {
            if (answer.path("materials").asText().equals("COMPLETE")) {
                until(day(answer, "checkedOn"));
                since = null;
            }
        }

        private void supplied(LocalDate received) {
            if (asked != null && since != null) {
                days -= ChronoUnit.DAYS.between(asked, received);
            }
            asked = null;
        }

        private void answered(JsonNode answer) {
            if (answer.path("firstCheck").asText().equals("RETURNED")) {
                since = day(answer, "answeredOn");
            }
        }

        private void until(LocalDate day) {
            if (since != null) {
                days += ChronoUnit.DAYS.between(since, day);
            }
        }

        boolean stillThere() {
            return since != null;
        }

        long days(LocalDate today) {
            if (since == null) {
                return days;
            }
            return days + ChronoUnit.DAYS.between(since, asked == null ? today : asked);
        }

        private static LocalDate day(JsonNode answer, String field) {
            return LocalDate.parse(answer.path(field).asText());
        }
    }
}
