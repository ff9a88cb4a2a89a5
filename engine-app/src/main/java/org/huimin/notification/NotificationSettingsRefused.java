package org.huimin.notification;

import org.huimin.shared.Faults;
import org.huimin.shared.FieldsRefused;

/** The settings cannot be kept as they were sent. */
class NotificationSettingsRefused extends FieldsRefused {

    NotificationSettingsRefused(Faults faults) {
        super(faults);
    }
}
