package org.huimin.review;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.huimin.SomeCase;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.Facts;
import org.huimin.deadline.ReviewDays;
import org.huimin.review.CheckMaterials.Check;
import org.huimin.review.CheckMaterials.Result;
import org.huimin.shared.OfficeTime;
import org.junit.jupiter.api.Test;

/** Where the days count from the agency, the day of passing on is written down; elsewhere it is not. */
class CheckMaterialsTest {

    private final FirstChecks firstChecks = mock(FirstChecks.class);
    private final Facts facts = mock(Facts.class);
    private final ReviewDays reviewDays = mock(ReviewDays.class);
    private final CheckMaterials step =
            new CheckMaterials(mock(SupplementRule.class), firstChecks, mock(FactOrder.class), facts, reviewDays);

    @Test
    void daysThatCountFromTheAgencyBeginWhenTheTownshipPassesItOn() {
        when(firstChecks.atStation(any())).thenReturn(true);
        when(reviewDays.fromAgency()).thenReturn(true);
        check(Result.COMPLETE);
        verify(facts)
                .record(
                        eq(SomeCase.NUMBER),
                        eq("passedToAgency"),
                        eq(OfficeTime.startOf(SomeCase.TODAY)),
                        any(),
                        eq(SomeCase.OFFICER.id()));
    }

    @Test
    void daysThatCountFromTheReceiptNeedNoSuchFact() {
        when(firstChecks.atStation(any())).thenReturn(true);
        check(Result.COMPLETE);
        nothingIsWritten();
    }

    @Test
    void countyPassesNothingOn() {
        when(reviewDays.fromAgency()).thenReturn(true);
        check(Result.COMPLETE);
        check(Result.TRANSFER);
        nothingIsWritten();
    }

    private void nothingIsWritten() {
        verify(facts, never()).record(any(), any(), any(), any(), any());
    }

    private void check(Result result) {
        step.take(new Check(SomeCase.TODAY, result, null, "同意"), SomeCase.record(), SomeCase.OFFICER);
    }
}
