package org.huimin.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.shared.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Everybody's own bell. */
@RestController
@RequestMapping("/api/notifications")
class BellController {

    private static final int PAGE = 20;

    private final Notifications notifications;
    private final MailStanding standing;
    private final CurrentActor actor;
    private final MessageSource messages;

    BellController(Notifications notifications, MailStanding standing, CurrentActor actor, MessageSource messages) {
        this.notifications = notifications;
        this.standing = standing;
        this.actor = actor;
        this.messages = messages;
    }

    @GetMapping
    @AllowedFor
    Bell bell(
            @RequestParam(required = false) @Nullable Long before,
            @RequestParam(defaultValue = "false") boolean unread) {
        var person = actor.get().id();
        var oneMore = notifications.of(person, before == null ? Long.MAX_VALUE : before, unread, PAGE);
        boolean more = oneMore.size() > PAGE;
        var shown = more ? oneMore.subList(0, PAGE) : oneMore;
        return new Bell(
                notifications.unread(person),
                standing.of(person),
                shown.stream().map(this::row).toList(),
                more ? shown.get(PAGE - 1).id() : null);
    }

    @PostMapping("/{id}/read")
    @AllowedFor
    void read(@PathVariable long id) {
        notifications.markRead(actor.get().id(), id);
    }

    @PostMapping("/read-all")
    @AllowedFor
    void readAll(@RequestBody UpTo upTo) {
        notifications.markAllRead(actor.get().id(), upTo.upTo() == null ? 0 : upTo.upTo());
    }

    private Row row(Notification notification) {
        var clock = notification.clock();
        return new Row(
                notification.id(),
                notification.kind(),
                notification.caseNumber(),
                notification.activity(),
                clock == null
                        ? null
                        : messages.getMessage("clock." + clock, null, clock, LocaleContextHolder.getLocale()),
                notification.dueOn(),
                notification.toldAt(),
                notification.read());
    }

    /**
     * @param unread how many, counted up to a hundred
     * @param next before which notification the following page begins; null on the last one
     */
    record Bell(
            int unread,
            MailStanding.Standing mail,
            List<Row> notifications,
            @Nullable Long next) {}

    /** @param clock what the clock is called */
    record Row(
            long id,
            NotificationKind kind,
            CaseNumber caseNumber,
            @Nullable String activity,
            @Nullable String clock,
            @Nullable LocalDate dueOn,
            Instant toldAt,
            boolean read) {}

    record UpTo(@Nullable Long upTo) {}
}
