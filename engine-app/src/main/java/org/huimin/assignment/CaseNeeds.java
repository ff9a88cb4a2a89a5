package org.huimin.assignment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.huimin.casefile.Answer;
import org.huimin.casefile.Answers;
import org.huimin.casefile.CaseRecord;
import org.huimin.organization.Language;
import org.huimin.organization.Units;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads from the papers of a case what it asks of a lawyer. */
@Component
class CaseNeeds {

    private static final String CRIMINAL_MATTER = "CRIM_";
    private static final String CRIMINAL_FORM = "CRIMINAL_";
    private static final String MINOR = "MINOR";
    private static final Set<String> LIFE_OR_DEATH = Set.of("LIFE_OR_DEATH", "DEATH_REVIEW");
    private static final int OF_AGE = 18;

    private final Answers answers;
    private final Units units;
    private final Clock clock;

    CaseNeeds(Answers answers, Units units, Clock clock) {
        this.answers = answers;
        this.units = units;
        this.clock = clock;
    }

    Needs of(CaseRecord caseRecord) {
        var registration = latest(caseRecord, Answers.REGISTRATION);
        var decision = latest(caseRecord, "Activity_Decide");
        return new Needs(
                OfficeTime.day(clock.instant()),
                caseRecord.matter(),
                criminal(caseRecord, decision),
                lifeOrDeath(registration),
                minor(registration, caseRecord),
                languages(registration),
                null,
                units.get(caseRecord.unit()).divisionCode(),
                null,
                wished(caseRecord));
    }

    /** Whom the recipient asks for, as the agency passed it on to the firm. */
    private @Nullable PersonId wished(CaseRecord caseRecord) {
        var assignment = latest(caseRecord, "Activity_AssignFirm");
        var lawyer = assignment.path("lawyerId");
        boolean asked =
                lawyer.isIntegralNumber() && !assignment.path("ownStaff").asBoolean();
        return asked ? new PersonId(lawyer.asLong()) : null;
    }

    private JsonNode latest(CaseRecord caseRecord, String activity) {
        return answers.latest(caseRecord.number(), activity)
                .map(Answer::answers)
                .orElse(MissingNode.getInstance());
    }

    private static boolean criminal(CaseRecord caseRecord, JsonNode decision) {
        return caseRecord.matter().startsWith(CRIMINAL_MATTER)
                || decision.path("form").asText().startsWith(CRIMINAL_FORM);
    }

    /** As the notice of court, procuratorate or police says (法 25), or the accused who applies. */
    private static boolean lifeOrDeath(JsonNode registration) {
        return LIFE_OR_DEATH.contains(kindOfNotice(registration))
                || registration.path("lifeOrDeath").asBoolean();
    }

    private static String kindOfNotice(JsonNode registration) {
        return registration.path("notice").path("kind").asText();
    }

    /** By the day of birth, or because a notice says so where it is not known. */
    private static boolean minor(JsonNode registration, CaseRecord caseRecord) {
        return kindOfNotice(registration).equals(MINOR) || bornLessThanEighteenYearsBefore(registration, caseRecord);
    }

    private static boolean bornLessThanEighteenYearsBefore(JsonNode registration, CaseRecord caseRecord) {
        return day(registration.path("applicant").path("birthDate").asText())
                .map(birth -> birth.plusYears(OF_AGE).isAfter(OfficeTime.day(caseRecord.receivedAt())))
                .orElse(false);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Who is of a people probably speaks its language; that everybody speaks Chinese is not worth a point. */
    private static Set<Language> languages(JsonNode registration) {
        return Language.of(registration.path("applicant").path("ethnicity").asText())
                .filter(language -> language != Language.HAN)
                .map(Set::of)
                .orElse(Set.of());
    }
}
