package org.huimin.casefile;

import java.util.List;
import org.huimin.access.Actor;
import org.springframework.stereotype.Component;

/** The cases before and after this one, on both case pages; only those that the person may see. */
@Component
class LinksPart implements CasePagePart {

    private final CaseLinks links;
    private final Cases cases;
    private final CaseAccess access;

    LinksPart(CaseLinks links, Cases cases, CaseAccess access) {
        this.links = links;
        this.cases = cases;
        this.access = access;
    }

    @Override
    public String name() {
        return "links";
    }

    @Override
    public List<CaseLinks.Link> of(CaseRecord caseRecord, Actor actor) {
        return links.of(caseRecord.number()).stream()
                .filter(link -> access.mayBeSeen(cases.get(link.number()), actor))
                .toList();
    }
}
