package org.huimin.shared.sealing;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words, instead of a stack trace, why the program does not start. */
class KeyRefusedAnalyzer extends AbstractFailureAnalyzer<KeyRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, KeyRefused refused) {
        return new FailureAnalysis(String.valueOf(refused.getMessage()), refused.whatToDo(), failure);
    }
}
