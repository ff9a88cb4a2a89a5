package org.huimin.workflow.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.huimin.workflow.plugin.Annotation.Kind;
import org.junit.jupiter.api.Test;

class AnnotationTest {

    @Test
    void aClockMayTakeItsLengthFromAnAnswer() {
        assertThat(Annotation.read(
                        Kind.STARTS_CLOCK, "LA_REVIEW from received, LA_SUPPLEMENT from noticeServed within days"))
                .containsExactly(
                        new Annotation(Kind.STARTS_CLOCK, "LA_REVIEW", "received", null),
                        new Annotation(Kind.STARTS_CLOCK, "LA_SUPPLEMENT", "noticeServed", "days"));
    }

    @Test
    void onlyAClockThatStartsHasALength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Annotation.read(Kind.STOPS_CLOCK, "LA_REVIEW at decided within days"));
    }
}
