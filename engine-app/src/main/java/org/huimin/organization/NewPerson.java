package org.huimin.organization;

import org.huimin.shared.PersonName;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;

/** What one must know to hire somebody. */
public record NewPerson(
        String login, String name, UnitId unit, @Nullable String practiceNumber) {

    public NewPerson {
        login = Login.normal(login).orElseThrow(() -> new IllegalArgumentException("Not a login"));
        name = new PersonName(name).value();
    }
}
