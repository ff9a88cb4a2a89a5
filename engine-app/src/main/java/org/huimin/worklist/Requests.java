package org.huimin.worklist;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.CaseRequest;
import org.springframework.stereotype.Component;

/** The features' requests by their message; two for one message refuse to start. */
@Component
class Requests {

    private final Map<String, CaseRequest<?>> byMessage;

    Requests(List<CaseRequest<?>> requests) {
        byMessage = requests.stream().collect(Collectors.toUnmodifiableMap(CaseRequest::message, Function.identity()));
    }

    /** The request of that name, if this person may make it in this case now. */
    CaseRequest<?> open(String message, Actor actor, CaseRecord caseRecord) {
        var request = byMessage.get(message);
        if (request == null || !isOpen(request, actor, caseRecord)) {
            throw new RequestNotOpen();
        }
        return request;
    }

    private static boolean isOpen(CaseRequest<?> request, Actor actor, CaseRecord caseRecord) {
        return request.concerns(caseRecord.kind()) && request.openTo(actor, caseRecord);
    }

    List<CaseRequest<?>> openTo(Actor actor, CaseRecord caseRecord) {
        return byMessage.values().stream()
                .filter(request -> isOpen(request, actor, caseRecord))
                .sorted(Comparator.comparing(CaseRequest::message))
                .<CaseRequest<?>>map(Function.identity())
                .toList();
    }
}
