package org.huimin.supervision.instruction;

import org.huimin.casefile.FactOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The same answer, at the two desks at which the diagram lets it lie. */
@Configuration(proxyBeanMethods = false)
class AnswerSteps {

    @Bean
    AnswerInstruction answerInstruction(Instructions instructions, FactOrder order) {
        return new AnswerInstruction("Activity_AnswerInstruction", instructions, order);
    }

    @Bean
    AnswerInstruction answerInstructionOfCommittee(Instructions instructions, FactOrder order) {
        return new AnswerInstruction("Activity_AnswerInstructionOfCommittee", instructions, order);
    }
}
