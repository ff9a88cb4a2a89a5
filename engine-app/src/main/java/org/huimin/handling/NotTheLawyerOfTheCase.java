package org.huimin.handling;

import org.huimin.shared.Refusal;

/** Only the lawyer who was appointed acts in a case. */
class NotTheLawyerOfTheCase extends Refusal {

    NotTheLawyerOfTheCase() {
        super(Kind.FORBIDDEN);
    }
}
