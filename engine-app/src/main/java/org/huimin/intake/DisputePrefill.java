package org.huimin.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huimin.casefile.PartyRole;

/**
 * What an application for aid takes over from a dispute. One of the parties applies; whoever stands against them first is the
 * opponent, and everybody else comes along on their own side.
 */
final class DisputePrefill {

    /** What the application is probably about; the officer looks at it. */
    private static final Map<String, Matter> MATTERS = Map.of(
            "FAMILY", Matter.A31_4,
            "LABOUR", Matter.A31_5,
            "DAMAGE", Matter.A31_7,
            "MEDICAL", Matter.A31_7,
            "TRAFFIC", Matter.A31_7,
            "ENVIRONMENT", Matter.A31_8);

    private final JsonNode dispute;
    private final JsonNode applicant;
    private final boolean sidesTurned;

    /** @param party the place of whoever applies among the parties of the dispute */
    DisputePrefill(JsonNode dispute, int party) {
        this.dispute = dispute;
        this.applicant = dispute.path("parties").path(party);
        this.sidesTurned = !side(applicant).ofApplicant();
    }

    /** Whether there is such a party. */
    boolean known() {
        return applicant.isObject();
    }

    Prefill read() {
        var others = others();
        var opponent = others.stream()
                .filter(other -> role(other) == PartyRole.OPPONENT)
                .findFirst()
                .orElse(null);
        others.remove(opponent);
        return new Prefill(
                applicant(),
                opponent == null ? null : person(opponent),
                null,
                along(others),
                MATTERS.getOrDefault(dispute.path("type").asText(), Matter.OTHER)
                        .name(),
                dispute.path("facts").asText(),
                false);
    }

    private ObjectNode applicant() {
        var person = person(applicant).put("category", Category.NONE.name());
        person.put("idKind", IdKind.ID_CARD.name());
        person.set("groups", applicant.path("groups"));
        return person;
    }

    private List<JsonNode> others() {
        var others = new ArrayList<JsonNode>();
        dispute.path("parties").forEach(party -> {
            if (party != applicant) {
                others.add(party);
            }
        });
        return others;
    }

    private ArrayNode along(List<JsonNode> others) {
        var along = JsonNodeFactory.instance.arrayNode();
        others.forEach(other -> along.add(person(other).put("role", role(other).name())));
        return along;
    }

    /** As it is from where the applicant stands. */
    private PartyRole role(JsonNode party) {
        var role = side(party);
        if (!sidesTurned) {
            return role;
        }
        return switch (role) {
            case APPLICANT -> PartyRole.OPPONENT;
            case OPPONENT -> PartyRole.APPLICANT;
            case AGENT, GUARDIAN -> PartyRole.OPPONENT_AGENT;
            case OPPONENT_AGENT -> PartyRole.AGENT;
            case THIRD_PARTY -> PartyRole.THIRD_PARTY;
        };
    }

    private static PartyRole side(JsonNode party) {
        return PartyRole.valueOf(party.path("role").asText(PartyRole.APPLICANT.name()));
    }

    private static ObjectNode person(JsonNode party) {
        var person = JsonNodeFactory.instance.objectNode();
        for (var field : List.of("name", "idNumber", "phone", "address")) {
            if (party.hasNonNull(field)) {
                person.set(field, party.get(field));
            }
        }
        return person;
    }
}
