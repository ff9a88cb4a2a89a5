package org.huimin.deadline;

/** How long something may take, as the law says it: seven days, thirty working days, six months. */
public record Limit(int amount, LimitUnit unit) {

    public Limit {
        if (amount < 0) {
            throw new IllegalArgumentException("A limit cannot be negative: " + amount);
        }
    }
}
