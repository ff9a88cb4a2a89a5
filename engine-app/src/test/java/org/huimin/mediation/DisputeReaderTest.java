package org.huimin.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.huimin.deadline.MediationKind;
import org.huimin.deadline.Procedure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DisputeReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final String ID = "533103198001010014";

    @Test
    void takesAQuarrelOfTwo() {
        var read = DisputeReader.read(
                typed("APPLICATION", "LAND", person("APPLICANT", "岩保"), person("OPPONENT", "依旺")), TODAY);
        assertThat(read.kind()).isEqualTo(MediationKind.GENERAL);
        assertThat(read.persons()).isEqualTo(2);
    }

    @Test
    void theCourtsLimitsGoBeforeThoseOfTheMatter() {
        assertThat(kind("COURT_BEFORE_FILING", "MEDICAL")).isEqualTo(MediationKind.COURT_BEFORE_FILING);
        assertThat(kind("COURT_AFTER_FILING", "LAND")).isEqualTo(MediationKind.COURT_AFTER_FILING);
        assertThat(kind("SCREENING", "MEDICAL")).isEqualTo(MediationKind.MEDICAL);
    }

    @Test
    void refusesWhoQuarrelsWithThemselves() {
        assertThat(faults(numbered("APPLICANT", "岩保", ID), numbered("OPPONENT", "岩宝", ID)))
                .containsExactly("parties.1.name");
        assertThat(faults(person("APPLICANT", "岩保"), person("OPPONENT", "岩保"))).containsExactly("parties.1.name");
    }

    @Test
    void letsNamesakesQuarrelIfTheirNumbersTellThemApart() {
        assertThat(faults(numbered("APPLICANT", "岩保", ID), numbered("OPPONENT", "岩保", "533103199003070023")))
                .isEmpty();
    }

    @Test
    void wantsSomebodyOnEitherSide() {
        assertThat(faults(person("APPLICANT", "岩保"))).containsExactly("parties");
        assertThat(faults()).containsExactly("parties");
    }

    @Test
    void takesNoDayToCome() {
        var typed = new DisputeTyped(
                "APPLICATION",
                "LAND",
                TODAY.plusDays(1).toString(),
                List.of(person("APPLICANT", "岩保"), person("OPPONENT", "依旺")),
                "争地。",
                null,
                null,
                1,
                null,
                null,
                null,
                null,
                null);
        assertThat(faults(typed)).containsExactlyInAnyOrder("receivedOn", "persons");
    }

    @Test
    void knowsTheCourtsProcedure() {
        var typed = new DisputeTyped(
                "COURT_AFTER_FILING",
                "LAND",
                TODAY.toString(),
                List.of(person("APPLICANT", "岩保"), person("OPPONENT", "依旺")),
                "争地。",
                true,
                null,
                12,
                true,
                "GROUP_EVENT",
                null,
                null,
                null);
        var read = DisputeReader.read(typed, TODAY);
        assertThat(read.procedure()).isEqualTo(Procedure.CIVIL_SIMPLIFIED);
        assertThat(read.persons()).isEqualTo(12);
        assertThat(read.danger()).isEqualTo(Registration.Danger.GROUP_EVENT);
    }

    private static MediationKind kind(String origin, String type) {
        return DisputeReader.read(typed(origin, type, person("APPLICANT", "岩保"), person("OPPONENT", "依旺")), TODAY)
                .kind();
    }

    private static Set<String> faults(DisputeTyped.Party... parties) {
        return faults(typed("APPLICATION", "LAND", parties));
    }

    private static Set<String> faults(DisputeTyped typed) {
        var refused = catchThrowableOfType(DisputeRefused.class, () -> DisputeReader.read(typed, TODAY));
        return refused == null ? Set.of() : refused.fields().keySet();
    }

    private static DisputeTyped typed(String origin, String type, DisputeTyped.Party... parties) {
        return new DisputeTyped(
                origin,
                type,
                TODAY.toString(),
                List.of(parties),
                "争地。",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static DisputeTyped.Party person(String role, String name) {
        return numbered(role, name, null);
    }

    private static DisputeTyped.Party numbered(String role, String name, @Nullable String number) {
        return new DisputeTyped.Party(role, name, number, null, null, null);
    }
}
