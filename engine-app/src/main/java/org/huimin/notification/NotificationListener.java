package org.huimin.notification;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.huimin.casefile.CaseEvent;
import org.huimin.casefile.CaseSentBack;
import org.huimin.casefile.ClockNature;
import org.huimin.casefile.ClockStopped;
import org.huimin.casefile.DayPassed;
import org.huimin.casefile.DeadlineBreached;
import org.huimin.casefile.LateOwner;
import org.huimin.casefile.Measuring;
import org.huimin.casefile.MilestoneReached;
import org.huimin.casefile.Nudged;
import org.huimin.casefile.ReminderDue;
import org.huimin.casefile.TaskClosed;
import org.huimin.casefile.TaskGiven;
import org.huimin.casefile.TaskOpened;
import org.huimin.casefile.TeamChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what happens to cases and has people told of it. A notification that fails makes no case fail. */
@Component
class NotificationListener {

    private static final String TOPIC = "notifications";
    private static final String LAWYER_NAMED = "LawyerNamed";

    /** Tasks that are more than one more task. */
    private static final Map<String, NotificationKind> OUTSTANDING = Map.of(
            "Activity_NoteDanger", NotificationKind.ALARM,
            "Activity_NoteSituation", NotificationKind.ALARM,
            "Activity_AnswerInstruction", NotificationKind.INSTRUCTION,
            "Activity_AnswerInstructionOfCommittee", NotificationKind.INSTRUCTION);

    private final Recipients recipients;
    private final Teller teller;
    private final Notifications notifications;
    private final Measuring measuring;

    NotificationListener(Recipients recipients, Teller teller, Notifications notifications, Measuring measuring) {
        this.recipients = recipients;
        this.teller = teller;
        this.notifications = notifications;
        this.measuring = measuring;
    }

    @EventListener
    void on(TaskOpened task) {
        attemptAtTheEnd(task, () -> {
            var holder = task.holder();
            var kind = OUTSTANDING.getOrDefault(
                    task.activity(), holder == null ? NotificationKind.TASK_OPENED : NotificationKind.TASK_GIVEN);
            teller.tell(
                    News.ofTask(kind, task.caseNumber(), task.taskId(), task.activity()),
                    holder == null ? recipients.ofBasket(task.unit(), task.role()) : Set.of(holder));
        });
    }

    @EventListener
    void on(TaskGiven task) {
        attemptAtTheEnd(task, () -> {
            notifications.settleForOthers(task.taskId(), task.holder());
            teller.tell(
                    News.ofTask(NotificationKind.TASK_GIVEN, task.caseNumber(), task.taskId(), task.activity()),
                    Set.of(task.holder()));
        });
    }

    @EventListener
    void on(TaskClosed task) {
        settleAtTheEnd(task, task.taskId());
    }

    @EventListener
    void on(ReminderDue reminder) {
        var kind = switch (reminder.kind()) {
            case HALF_TIME -> NotificationKind.HALF_TIME;
            case ONE_DAY_BEFORE -> NotificationKind.ONE_DAY_BEFORE;
        };
        attempt(
                reminder,
                () -> teller.tell(
                        News.ofClock(kind, reminder.caseNumber(), reminder.clock(), reminder.dueOn()),
                        recipients.whoseTurn(reminder.caseNumber(), reminder.owner())));
    }

    @EventListener
    void on(ClockStopped stopped) {
        settleAtTheEnd(stopped, stopped.clock());
    }

    /** Whoever is late hears of it, and the director. Nobody of the house is late where an applicant or a court is. */
    @EventListener
    void on(DeadlineBreached breach) {
        var number = breach.caseNumber();
        attempt(breach, () -> {
            var people = new LinkedHashSet<>(recipients.whoseTurn(number, breach.owner()));
            boolean ofTheHouse = LateOwner.of(breach.owner()).isPresent();
            if (ofTheHouse) {
                people.addAll(recipients.directors(number));
            }
            var kind = ofTheHouse ? NotificationKind.BREACH : NotificationKind.DAY_PASSED;
            teller.tell(News.ofClock(kind, number, breach.clock(), breach.dueOn()), people);
        });
    }

    /** That an appointment is over is no news. */
    @EventListener
    void on(DayPassed passed) {
        attempt(passed, () -> {
            notifications.settle(passed.caseNumber(), Set.of(passed.clock()));
            if (passed.nature() == ClockNature.RIGHT) {
                teller.tell(
                        News.ofClock(NotificationKind.DAY_PASSED, passed.caseNumber(), passed.clock(), passed.dueOn()),
                        recipients.concerned(passed.caseNumber()));
            }
        });
    }

    @EventListener
    void on(CaseSentBack sentBack) {
        attempt(
                sentBack,
                () -> teller.tell(News.of(NotificationKind.SENT_BACK, sentBack.caseNumber()), Set.of(sentBack.to())));
    }

    @EventListener
    void on(MilestoneReached reached) {
        if (reached.milestone().equals(LAWYER_NAMED)) {
            attempt(
                    reached,
                    () -> teller.tell(
                            News.of(NotificationKind.LAWYER_NAMED, reached.caseNumber()),
                            recipients.lawyer(reached.caseNumber())));
        }
    }

    @EventListener
    void on(Nudged nudge) {
        attempt(
                nudge,
                () -> teller.tell(News.of(NotificationKind.NUDGE, nudge.caseNumber()), recipients.of(nudge.steps())));
    }

    @EventListener
    void on(TeamChanged changed) {
        attempt(
                changed,
                () -> teller.tell(News.of(NotificationKind.TEAM_CHANGED, changed.caseNumber()), changed.people()));
    }

    /** Where it depends on how the case stands now whom it concerns. */
    private void attempt(CaseEvent event, Runnable telling) {
        measuring.attempt(event.caseNumber(), TOPIC, () -> {
            telling.run();
            return true;
        });
    }

    private void attemptAtTheEnd(CaseEvent event, Runnable telling) {
        measuring.attemptAtTheEnd(event.caseNumber(), TOPIC, telling);
    }

    private void settleAtTheEnd(CaseEvent event, String over) {
        measuring.attemptTogetherAtTheEnd(
                event.caseNumber(), TOPIC, over, all -> notifications.settle(event.caseNumber(), all));
    }
}
