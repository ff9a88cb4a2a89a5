package org.huimin.demo;

import org.huimin.register.Delivery;
import org.huimin.register.Imports;
import org.huimin.register.RegisterKind;
import org.springframework.stereotype.Component;

/** The lists of poor households and villages, handed in and confirmed as anybody would do it; the people are invented. */
@Component
class DemoRegisters {

    private final Imports imports;
    private final Actors actors;

    DemoRegisters(Imports imports, Actors actors) {
        this.imports = imports;
        this.actors = actors;
    }

    void arrive() {
        take(RegisterKind.HOUSEHOLD, "困难群众名册（示例）", "households.csv");
        take(RegisterKind.VILLAGE, "贫困村名册（示例）", "poor-villages.csv");
    }

    private void take(RegisterKind kind, String name, String file) {
        var delivery = new Delivery(kind, name, file, null, Table.bytes(file));
        actors.as("stats", actor -> {
            long id = imports.tryOut(delivery, actor);
            imports.confirm(id, actor);
            return id;
        });
    }
}
