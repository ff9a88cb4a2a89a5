package org.huimin.assignment;

import org.huimin.casefile.ApplicantToBeTold;
import org.huimin.casefile.ApplicantToBeTold.News;
import org.huimin.casefile.CaseRecord;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Once it is known who handles a case, the counter has to tell the recipient. */
@Component
class LawyerIsKnown {

    private final ApplicationEventPublisher events;

    LawyerIsKnown(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** @param before the case as it stood before the lawyer was named */
    void tellApplicant(CaseRecord before) {
        var news = Replacing.inCourse(before) ? News.REPLACED : News.LAWYER_NAMED;
        events.publishEvent(new ApplicantToBeTold(before.number(), news));
    }
}
