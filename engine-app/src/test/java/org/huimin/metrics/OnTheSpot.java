package org.huimin.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huimin.Browser;
import org.huimin.SmallBureau;
import org.huimin.Village;
import org.huimin.shared.CaseNumber;

/** A mediator who enters on the one page what is settled under the banyan tree, and paid there as well. */
final class OnTheSpot {

    private final Village village;
    private final ObjectMapper json;
    private final Browser browser;

    OnTheSpot(Village village, ObjectMapper json, int port) {
        this.village = village;
        this.json = json;
        this.browser = new Browser(port);
        browser.login(village.mediator.login(), SmallBureau.PASSWORD);
    }

    /** @param written whether there is a paper; a word given counts as well */
    CaseNumber settle(boolean written) {
        var settled = Map.of(
                "dispute",
                village.quarrel(1, 1),
                "agreeToMediation",
                true,
                "place",
                "大榕树下",
                "written",
                written,
                "confirmable",
                written,
                "terms",
                "赔偿二百元，当场付清。",
                "total",
                20_000,
                "instalments",
                List.of(Map.of("from", 1, "to", 0, "what", "赔偿款", "amount", 20_000)),
                "performed",
                true);
        try {
            var request = browser.request("/api/disputes/quick")
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .header("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN").orElse(""))
                    .POST(BodyPublishers.ofString(json.writeValueAsString(settled)));
            var answer = browser.send(request);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            return new CaseNumber(json.readTree(answer.body()).path("number").asText());
        } catch (JsonProcessingException strange) {
            throw new IllegalStateException(strange);
        }
    }
}
