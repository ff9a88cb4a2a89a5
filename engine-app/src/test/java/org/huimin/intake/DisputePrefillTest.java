package org.huimin.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

/** Whoever applies after a failed mediation types nothing twice, on whichever side of the dispute they stood. */
class DisputePrefillTest {

    private static final JsonNode DISPUTE = dispute("""
            {"type": "LABOUR", "facts": "砍甘蔗的工钱拖欠半年。", "parties": [
                {"role": "APPLICANT", "name": "岩温", "idNumber": "533103198001010014", "phone": "13887001234",
                 "address": "芒市勐戛镇", "groups": ["MIGRANT_WORKER"]},
                {"role": "APPLICANT", "name": "岩罕", "groups": []},
                {"role": "OPPONENT", "name": "某糖业公司", "phone": "0692-2130001", "groups": []},
                {"role": "OPPONENT_AGENT", "name": "李某", "groups": []}]}""");

    @Test
    void theApplicantOfTheDisputeAppliesAgainstTheOther() {
        var prefill = new DisputePrefill(DISPUTE, 0).read();
        assertThat(prefill.applicant().path("name").asText()).isEqualTo("岩温");
        assertThat(prefill.applicant().path("idNumber").asText()).isEqualTo("533103198001010014");
        assertThat(prefill.applicant().path("address").asText()).isEqualTo("芒市勐戛镇");
        assertThat(prefill.opponent()).hasToString("{\"name\":\"某糖业公司\",\"phone\":\"0692-2130001\"}");
        assertThat(prefill.parties().findValuesAsText("role")).containsExactly("APPLICANT", "OPPONENT_AGENT");
        assertThat(prefill.claim()).isEqualTo("砍甘蔗的工钱拖欠半年。");
        assertThat(prefill.matter()).isEqualTo("A31_5");
    }

    @Test
    void theOtherSideMayApplyAsWell() {
        var prefill = new DisputePrefill(DISPUTE, 2).read();
        assertThat(prefill.applicant().path("name").asText()).isEqualTo("某糖业公司");
        assertThat(String.valueOf(prefill.opponent())).contains("岩温");
        assertThat(prefill.parties().findValuesAsText("name")).containsExactly("岩罕", "李某");
        assertThat(prefill.parties().findValuesAsText("role")).containsExactly("OPPONENT", "AGENT");
    }

    @Test
    void nobodyAppliesWhoIsNoParty() {
        assertThat(new DisputePrefill(DISPUTE, 4).known()).isFalse();
        assertThat(new DisputePrefill(DISPUTE, -1).known()).isFalse();
    }

    private static JsonNode dispute(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
