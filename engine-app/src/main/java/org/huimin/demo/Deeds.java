package org.huimin.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import org.huimin.access.Actor;
import org.huimin.access.RoleHolders;
import org.huimin.casefile.Cases;
import org.huimin.casefile.Forms;
import org.huimin.document.Attachments;
import org.huimin.intake.Applications;
import org.huimin.intake.Registration;
import org.huimin.intake.Withdrawal;
import org.huimin.intake.WithdrawalRequests;
import org.huimin.mediation.DisputeTyped;
import org.huimin.mediation.Disputes;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.Role;
import org.huimin.worklist.RequestDesk;
import org.huimin.worklist.TaskDesk;
import org.huimin.worklist.TaskRow;
import org.springframework.stereotype.Component;

/** What people do in a story, done through the same doors as in the office. */
@Component
class Deeds {

    private final Applications applications;
    private final Disputes disputes;
    private final PartyLines parties;
    private final WithdrawalRequests withdrawals;
    private final Attachments attachments;
    private final TaskDesk desk;
    private final RequestDesk requests;
    private final Cases cases;
    private final RoleHolders holders;
    private final Forms forms;
    private final Actors actors;
    private final ObjectMapper json;
    private final Clock clock;

    Deeds(
            Applications applications,
            Disputes disputes,
            PartyLines parties,
            WithdrawalRequests withdrawals,
            Attachments attachments,
            TaskDesk desk,
            RequestDesk requests,
            Cases cases,
            RoleHolders holders,
            Forms forms,
            Actors actors,
            ObjectMapper json,
            Clock clock) {
        this.applications = applications;
        this.disputes = disputes;
        this.parties = parties;
        this.withdrawals = withdrawals;
        this.attachments = attachments;
        this.desk = desk;
        this.requests = requests;
        this.cases = cases;
        this.holders = holders;
        this.forms = forms;
        this.actors = actors;
        this.json = json;
        this.clock = clock;
    }

    CaseNumber register(Story story) {
        var filler = new Filler(clock.instant(), placeholder -> {
            throw new IllegalArgumentException(placeholder);
        });
        var filled = filler.fill(story.registration());
        return actors.as(
                story.registrar(),
                actor -> story.committee() == null
                        ? applications.register(read(filled, Registration.class), actor)
                        : disputes.register(read(filled, DisputeTyped.class), actor));
    }

    /** Whether the case has come to where the scene is set. */
    boolean waits(Scene scene, CaseNumber number) {
        return desk.openTasks(number).stream()
                .anyMatch(open -> open.activityId().equals(scene.activity()));
    }

    void play(Scene scene, Story story, CaseNumber number) {
        actors.as(login(scene, story), actor -> {
            var answers = new Filler(clock.instant(), placeholder -> value(placeholder, story, number, actor))
                    .fill(scene.answers());
            if (scene.activity() != null) {
                complete(number, scene.activity(), answers, actor);
            } else if (scene.request() != null) {
                requests.make(number, scene.request(), version(number, scene.request()), answers, actor);
            } else {
                withdrawals.request(number, read(answers, Withdrawal.class), actor);
            }
            return number;
        });
    }

    /** Whoever acts for the firm of the story's lawyer has a part of their own. */
    private String login(Scene scene, Story story) {
        if (!scene.by().equals("@firm")) {
            return story.login(scene.by());
        }
        var firm = actors.called(story.lawyerLogin()).unit();
        return holders.in(firm, Role.FIRM).get(0).login();
    }

    private void complete(CaseNumber number, String activity, JsonNode answers, Actor actor) {
        var task = desk.openTasks(number).stream()
                .filter(open -> open.activityId().equals(activity))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(activity + " does not wait in " + number));
        desk.claim(task.id(), actor);
        desk.complete(task.id(), version(task), answers, actor);
    }

    private String version(CaseNumber number, String request) {
        return forms.of(cases.get(number).startedWith(), request).orElseThrow().version();
    }

    private String version(TaskRow task) {
        return forms.of(task.bundle(), task.activityId()).orElseThrow().version();
    }

    private JsonNode value(String placeholder, Story story, CaseNumber number, Actor actor) {
        var words = List.of(placeholder.split(" ", -1));
        return switch (words.get(0)) {
            case "@mediator" ->
                LongNode.valueOf(actors.called(story.login(placeholder)).id().value());
            case "@people" -> people(words.subList(1, words.size()));
            case "@unitOf" ->
                LongNode.valueOf(actors.called(words.get(1)).unit().value());
            case "@lawyer" ->
                LongNode.valueOf(actors.called(story.lawyerLogin()).id().value());
            case "@firm" ->
                LongNode.valueOf(actors.called(story.lawyerLogin()).unit().value());
            case "@paper" -> LongNode.valueOf(closingFile(number, actor));
            default -> parties.value(words, number, OfficeTime.day(clock.instant()));
        };
    }

    private ArrayNode people(List<String> logins) {
        var people = json.createArrayNode();
        logins.forEach(login -> people.add(actors.called(login).id().value()));
        return people;
    }

    private long closingFile(CaseNumber number, Actor actor) {
        return attachments
                .add(number, "CLOSING_PAPER", "结案材料.pdf", Table.bytes("closing-file.pdf"), actor)
                .id();
    }

    private <T> T read(ObjectNode filled, Class<T> type) {
        try {
            return json.treeToValue(filled, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
