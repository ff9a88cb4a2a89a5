package org.huimin.worklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huimin.access.Actor;
import org.huimin.casefile.AnswersInWords;
import org.huimin.casefile.CaseHeaders;
import org.huimin.casefile.Cases;
import org.huimin.casefile.KeptDecisions;
import org.huimin.casefile.TaskNote;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A task with its form and what one must know of the case to fill it in. */
@Component
class TaskPage {

    private final TaskDesk desk;
    private final Completion completion;
    private final Steps steps;
    private final Cases cases;
    private final CaseHeaders headers;
    private final KeptDecisions decisions;
    private final AnswersInWords words;
    private final List<TaskNote> notes;

    TaskPage(
            TaskDesk desk,
            Completion completion,
            Steps steps,
            Cases cases,
            CaseHeaders headers,
            KeptDecisions decisions,
            AnswersInWords words,
            List<TaskNote> notes) {
        this.desk = desk;
        this.completion = completion;
        this.steps = steps;
        this.cases = cases;
        this.headers = headers;
        this.decisions = decisions;
        this.words = words;
        this.notes = notes;
    }

    @Transactional(readOnly = true)
    public Map<String, @Nullable Object> of(String taskId, Actor actor) {
        var task = desk.get(taskId, actor);
        var found = cases.get(task.caseNumber());
        var page = new LinkedHashMap<String, @Nullable Object>();
        page.put("task", task);
        var form = completion.form(task.bundle(), task.activityId());
        page.put("form", form);
        page.put(
                "notAsked",
                steps.of(task.activityId()).map(step -> step.notAsked(found)).orElse(List.of()));
        page.put("answersTo", words.since(task.activityId(), found, form.answersTo()));
        page.put("suggestion", decisions.latest(found.number(), "Eligibility").orElse(null));
        page.put("case", headers.of(found));
        notes.stream()
                .filter(note -> note.activity().equals(task.activityId()))
                .forEach(note -> page.put(note.name(), note.of(found)));
        return page;
    }
}
