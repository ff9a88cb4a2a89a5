package org.huimin.demo;

import java.util.List;
import org.huimin.access.Roles;
import org.huimin.organization.People;
import org.huimin.organization.Person;
import org.huimin.organization.Units;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the demo bureau where it is and as whom they may come in. */
@Component
class Greeting {

    private static final Logger LOG = LoggerFactory.getLogger(Greeting.class);

    private final DemoBureau demo;
    private final People people;
    private final Units units;
    private final Roles roles;
    private final Environment environment;

    Greeting(DemoBureau demo, People people, Units units, Roles roles, Environment environment) {
        this.demo = demo;
        this.people = people;
        this.units = units;
        this.roles = roles;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void greet() {
        if (demo.wanted() && livesHere()) {
            LOG.info("\n{}", text());
        }
    }

    /** The demo's people, and not a real office that happens to run on H2. */
    private boolean livesHere() {
        return DemoStaff.people().stream()
                .allMatch(person -> people.find(person.get("login"))
                        .filter(found -> found.name().equals(person.get("name")))
                        .isPresent());
    }

    private String text() {
        var columns = new Columns();
        columns.add("登录名", "姓名", "单位", "角色");
        logins().forEach(person -> columns.add(
                person.login(),
                person.name(),
                units.get(person.unit()).name(),
                String.join(" ", roles.of(person.id()))));
        return """

                惠民 演示局已就绪：http://localhost:%s/admin/
                以下人员的密码都是 %s（仅供试用，请勿录入真实案件）

                %s""".formatted(environment.getProperty("local.server.port", "8080"), DemoStaff.PASSWORD, columns);
    }

    private List<Person> logins() {
        return DemoStaff.people().stream()
                .map(person -> people.find(person.get("login")).orElseThrow())
                .toList();
    }
}
