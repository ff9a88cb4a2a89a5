package org.huimin.agreement;

import java.util.Map;
import org.huimin.casefile.Answers;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.TaskNote;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people quarrel about was told when the dispute came in: the agreement begins with it, and nobody types it again. */
@Configuration(proxyBeanMethods = false)
class FactsPrefill {

    @Bean
    TaskNote factsOfTheWrittenAgreement(Answers answers) {
        return new Prefill("Activity_SignAgreement", answers);
    }

    @Bean
    TaskNote factsOfTheOralAgreement(Answers answers) {
        return new Prefill("Activity_RecordOralAgreement", answers);
    }

    private record Prefill(String activity, Answers answers) implements TaskNote {

        @Override
        public String name() {
            return "prefill";
        }

        @Override
        public Map<String, String> of(CaseRecord dispute) {
            return answers.latest(dispute.number(), Answers.REGISTRATION)
                    .map(told -> told.answers().path("facts").asText(""))
                    .filter(facts -> !facts.isEmpty())
                    .map(facts -> Map.of("facts", facts))
                    .orElse(Map.of());
        }
    }
}
