package org.huimin.casefile;

import java.util.Map;
import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Cases, one and many. Everybody may ask; everybody sees only what lies within their reach. */
@RestController
@RequestMapping("/api/cases")
class CaseController {

    private final CaseList list;
    private final CasePage page;
    private final CurrentActor actor;

    CaseController(CaseList list, CasePage page, CurrentActor actor) {
        this.list = list;
        this.page = page;
        this.actor = actor;
    }

    /** A search is posted, so that no name or number of a person stands in an address. */
    @PostMapping("/search")
    @AllowedFor
    Page<CaseRow> search(@RequestBody CaseSearch search) {
        return list.page(actor.get(), search, Page.size(search.size()), search.after());
    }

    @GetMapping("/{number}")
    @AllowedFor
    Map<String, @Nullable Object> show(@PathVariable CaseNumber number) {
        return page.show(number, actor.get());
    }
}
