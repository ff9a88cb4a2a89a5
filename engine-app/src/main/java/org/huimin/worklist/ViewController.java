package org.huimin.worklist;

import java.util.List;
import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.worklist.SavedViews.ViewToSave;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everybody's own views of the worklist. */
@RestController
@RequestMapping("/api/worklist-views")
class ViewController {

    private final SavedViews views;
    private final CurrentActor actor;

    ViewController(SavedViews views, CurrentActor actor) {
        this.views = views;
        this.actor = actor;
    }

    @GetMapping
    @AllowedFor
    List<SavedView> mine() {
        return views.of(actor.get().id());
    }

    @PostMapping
    @AllowedFor
    List<SavedView> save(@RequestBody ViewToSave view) {
        return views.save(actor.get().id(), view);
    }

    @PostMapping("/{id}/remove")
    @AllowedFor
    List<SavedView> remove(@PathVariable long id) {
        return views.remove(actor.get().id(), id);
    }
}
