package org.huimin.notification;

import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.shared.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The operator's page about mail. */
@RestController
@RequestMapping("/api/operations/mail")
class MailController {

    private final MailDesk desk;
    private final CurrentActor actor;

    MailController(MailDesk desk, CurrentActor actor) {
        this.desk = desk;
        this.actor = actor;
    }

    @GetMapping
    @AllowedFor(Role.SYSTEM_ADMIN)
    MailDesk.Look look() {
        return desk.look();
    }

    @PostMapping("/{id}/retry")
    @AllowedFor(Role.SYSTEM_ADMIN)
    MailDesk.Look retry(@PathVariable long id) {
        return desk.retry(id, actor.get());
    }

    @PostMapping("/retry-all")
    @AllowedFor(Role.SYSTEM_ADMIN)
    MailDesk.Look retryAll() {
        return desk.retryAll(actor.get());
    }
}
