package org.huimin.deadline;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * From when the days of the review count where a township received the application: from its receipt there, as the law has
 * it, or, by a setting, from the day on which the township passes it to the agency.
 */
@Component
public class ReviewDays {

    private final From from;

    ReviewDays(@Value("${huimin.review-days-from:STATION}") From from) {
        this.from = from;
    }

    public boolean fromAgency() {
        return from == From.AGENCY;
    }

    enum From {
        STATION,
        AGENCY
    }
}
