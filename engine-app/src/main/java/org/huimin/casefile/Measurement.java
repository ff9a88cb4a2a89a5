package org.huimin.casefile;

import org.huimin.shared.CaseNumber;

/** One thing that is measured in a case. */
record Measurement(CaseNumber number, String what, Runnable work) {}
