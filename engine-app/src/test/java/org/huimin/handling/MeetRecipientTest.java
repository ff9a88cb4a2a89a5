package org.huimin.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import java.util.Set;
import org.huimin.Desk;
import org.huimin.SomeCase;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.Facts;
import org.huimin.handling.MeetRecipient.Meeting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is defended because an organ gave notice is asked for consent at the first meeting. */
class MeetRecipientTest {

    private final Facts facts = mock(Facts.class);
    private final MeetRecipient step = new MeetRecipient(facts, mock(FactOrder.class));

    @BeforeEach
    void noNotice() {
        when(facts.latest(SomeCase.NUMBER, "noticeReceived")).thenReturn(Optional.empty());
    }

    @Test
    void anApplicantHasConsentedByApplying() {
        assertThat(faults(null)).isEmpty();
        assertThat(faults("GIVEN")).containsExactly("consent");
        assertThat(step.notAsked(SomeCase.record())).containsExactly("consent");
    }

    @Test
    void consentIsAskedForAfterANotice() {
        when(facts.latest(SomeCase.NUMBER, "noticeReceived"))
                .thenReturn(Optional.of(SomeCase.fact("noticeReceived", "2026-11-20")));
        assertThat(faults(null)).containsExactly("consent");
        assertThat(faults("REFUSED")).isEmpty();
        assertThat(step.notAsked(SomeCase.record())).isEmpty();
    }

    private Set<String> faults(@Nullable String consent) {
        return Desk.faultsOf(() -> step.take(new Meeting(SomeCase.TODAY, consent), SomeCase.record(), SomeCase.LAWYER));
    }
}
