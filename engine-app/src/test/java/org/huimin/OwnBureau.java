package org.huimin;

import java.util.List;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionBuilder;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContext;

/** One more small bureau in the house that stands, with people of its own: whatever is counted there, the test itself did. */
public final class OwnBureau {

    private final DefaultListableBeanFactory people;

    private OwnBureau(DefaultListableBeanFactory people) {
        this.people = people;
    }

    public static OwnBureau in(ApplicationContext house) {
        var people = new DefaultListableBeanFactory(house);
        for (var type : List.of(SmallBureau.class, Desk.class, MediationDesk.class, Village.class)) {
            // Under the names that an import gives, so that these stand before those of the house.
            people.registerBeanDefinition(
                    type.getName(),
                    BeanDefinitionBuilder.genericBeanDefinition(type)
                            .setAutowireMode(AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR)
                            .getBeanDefinition());
        }
        return new OwnBureau(people);
    }

    public Desk desk() {
        return people.getBean(Desk.class);
    }

    public MediationDesk mediation() {
        return people.getBean(MediationDesk.class);
    }

    public Village village() {
        return people.getBean(Village.class);
    }
}
