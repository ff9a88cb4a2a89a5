package org.huimin.casefile;

import java.util.List;
import org.huimin.shared.CaseNumber;

/** Says what waits to be done in a case now, and with whom: whoever is told of a case is found by it. */
public interface OpenSteps {

    List<OpenStep> of(CaseNumber number);
}
