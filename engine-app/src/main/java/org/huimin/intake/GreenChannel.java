package org.huimin.intake;

import org.huimin.shared.CaseNumber;
import org.springframework.stereotype.Component;

/** Puts cases of people in need in the green channel. */
@Component
public class GreenChannel {

    public void apply(CaseNumber number, String bundle) {}
}
