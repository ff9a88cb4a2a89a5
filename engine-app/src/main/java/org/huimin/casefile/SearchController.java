package org.huimin.casefile;

import java.util.List;
import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The one search box. What is typed is posted, so that no name and no number of a person stands in an address. */
@RestController
class SearchController {

    private final List<SearchGroup> groups;
    private final CurrentActor actor;

    SearchController(List<SearchGroup> groups, CurrentActor actor) {
        this.groups = groups;
        this.actor = actor;
    }

    @PostMapping("/api/search")
    @AllowedFor
    Result search(@RequestBody Question question) {
        var text = SearchText.of(question.q());
        var who = actor.get();
        return new Result(
                text.kind(),
                groups.stream().map(group -> group.search(text, who)).toList());
    }

    record Question(@Nullable String q) {}

    /** @param kind as what the text was understood */
    record Result(SearchText.Kind kind, List<SearchGroup.Found> groups) {}
}
