package org.huimin.register;

import java.util.List;
import java.util.Locale;
import org.huimin.access.Actor;
import org.huimin.register.ImportReport.FaultInWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in the person's language what became of a list. */
@Component
class Reports {

    private final Imports imports;
    private final MessageSource messages;

    Reports(Imports imports, MessageSource messages) {
        this.imports = imports;
        this.messages = messages;
    }

    ImportReport of(long id, Actor actor, Locale locale) {
        var list = imports.get(id, actor);
        var faults =
                imports.faults(list).stream().map(fault -> words(fault, locale)).toList();
        return ImportReport.of(list, faults);
    }

    List<ImportReport> latest(Actor actor) {
        return imports.latest(actor).stream()
                .map(list -> ImportReport.of(list, List.of()))
                .toList();
    }

    private FaultInWords words(RowFault fault, Locale locale) {
        var reason = messages.getMessage(fault.message(), fault.arguments().toArray(), fault.message(), locale);
        return new FaultInWords(fault.row(), fault.column().heading(), String.valueOf(reason));
    }
}
