package org.huimin.deadline;

import java.util.List;
import org.huimin.access.Actor;
import org.huimin.casefile.CasePagePart;
import org.huimin.casefile.CaseRecord;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The clocks on the case page. */
@Component
class ClocksPart implements CasePagePart {

    private final ClockViews views;

    ClocksPart(ClockViews views) {
        this.views = views;
    }

    @Override
    public String name() {
        return "clocks";
    }

    @Override
    public List<ClockView> of(CaseRecord caseRecord, Actor actor) {
        return views.of(caseRecord.number(), LocaleContextHolder.getLocale());
    }
}
