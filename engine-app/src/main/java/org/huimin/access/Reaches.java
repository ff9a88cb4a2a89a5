package org.huimin.access;

/** Finds a person's reach from unit and roles. */
public interface Reaches {

    Reach of(Actor actor);
}
