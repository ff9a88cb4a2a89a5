package org.huimin.handling;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.huimin.SomeCase;
import org.huimin.casefile.Answer;
import org.huimin.casefile.Answers;
import org.huimin.casefile.FactOrder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ApproveSubsidyTest {

    private final Answers answers = mock(Answers.class);
    private final ApproveSubsidy step =
            new ApproveSubsidy(answers, mock(Subsidies.class), mock(FactOrder.class), event -> {});

    @BeforeEach
    void anOfficerCheckedTheFile() {
        when(answers.all(SomeCase.NUMBER))
                .thenReturn(List.of(new Answer(
                        "Activity_CheckClosingFile",
                        "bundle",
                        JsonNodeFactory.instance.objectNode(),
                        SomeCase.OFFICER.id(),
                        SomeCase.NOW)));
    }

    @Test
    void refusesWhoeverCheckedTheFile() {
        assertThatExceptionOfType(FileCheckerMayNotApprove.class)
                .isThrownBy(() -> step.permit(SomeCase.record(), SomeCase.OFFICER));
    }

    @Test
    void refusesWhoeverIsPaid() {
        assertThatExceptionOfType(LawyerMayNotJudgeOwnWork.class)
                .isThrownBy(() -> step.permit(SomeCase.record(), SomeCase.LAWYER));
    }

    @Test
    void isOpenToTheHead() {
        assertThatCode(() -> step.permit(SomeCase.record(), SomeCase.HEAD)).doesNotThrowAnyException();
    }
}
