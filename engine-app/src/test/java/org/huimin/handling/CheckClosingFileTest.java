package org.huimin.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.huimin.Desk;
import org.huimin.SomeCase;
import org.huimin.casefile.FactOrder;
import org.huimin.handling.CheckClosingFile.Check;
import org.huimin.handling.CheckClosingFile.Result;
import org.junit.jupiter.api.Test;

/** Costs of its own are asked of an agency whose salaried staff handled the case, and of nobody else. */
class CheckClosingFileTest {

    private final OwnStaff ownStaff = mock(OwnStaff.class);
    private final CheckClosingFile step = new CheckClosingFile(mock(FactOrder.class), ownStaff, event -> {});

    private final Check withCosts = new Check(SomeCase.TODAY, Result.PASSED, 12_000L);

    @Test
    void neitherAsksNorTakesCostsOfALawyerOfAFirm() {
        assertThat(step.notAsked(SomeCase.record())).containsExactly("directCostsFen");
        assertThat(Desk.faultsOf(() -> step.take(withCosts, SomeCase.record(), SomeCase.HEAD)))
                .containsExactly("directCostsFen");
    }

    @Test
    void asksForCostsOfOwnStaff() {
        when(ownStaff.handles(any())).thenReturn(true);
        assertThat(step.notAsked(SomeCase.record())).isEmpty();
        assertThat(Desk.faultsOf(() -> step.take(withCosts, SomeCase.record(), SomeCase.HEAD)))
                .isEmpty();
    }

    @Test
    void refusesTheLawyerWhosePapersTheyAre() {
        assertThatExceptionOfType(LawyerMayNotJudgeOwnWork.class)
                .isThrownBy(() -> step.permit(SomeCase.record(), SomeCase.LAWYER));
    }
}
