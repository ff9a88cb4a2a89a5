package org.huimin.notification;

import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Everybody's own settings. */
@RestController
@RequestMapping("/api/notification-settings")
class NotificationSettingsController {

    private final NotificationSettings settings;
    private final CurrentActor actor;

    NotificationSettingsController(NotificationSettings settings, CurrentActor actor) {
        this.settings = settings;
        this.actor = actor;
    }

    @GetMapping
    @AllowedFor
    NotificationSettings.View mine() {
        return settings.of(actor.get().id());
    }

    @PostMapping
    @AllowedFor
    NotificationSettings.View save(@RequestBody NotificationSettings.ToSave wanted) {
        return settings.save(actor.get().id(), wanted);
    }
}
