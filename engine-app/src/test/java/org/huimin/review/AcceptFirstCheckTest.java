package org.huimin.review;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;
import org.huimin.SomeCase;
import org.huimin.casefile.Answer;
import org.huimin.casefile.Answers;
import org.huimin.casefile.FactOrder;
import org.junit.jupiter.api.Test;

/** Whoever moved from the township to the agency does not accept what they checked themselves. */
class AcceptFirstCheckTest {

    private final Answers answers = mock(Answers.class);
    private final AcceptFirstCheck step =
            new AcceptFirstCheck(answers, mock(FirstChecks.class), mock(FactOrder.class), event -> {});

    @Test
    void whoCheckedDoesNotAccept() {
        when(answers.latest(SomeCase.NUMBER, "Activity_CheckMaterials"))
                .thenReturn(Optional.of(new Answer(
                        "Activity_CheckMaterials",
                        "bundle",
                        JsonNodeFactory.instance.objectNode(),
                        SomeCase.OFFICER.id(),
                        SomeCase.NOW)));
        assertThatExceptionOfType(FirstCheckerMayNotAccept.class)
                .isThrownBy(() -> step.permit(SomeCase.record(), SomeCase.OFFICER));
        assertThatCode(() -> step.permit(SomeCase.record(), SomeCase.HEAD)).doesNotThrowAnyException();
    }
}
