package org.huimin.mediation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huimin.access.Actor;
import org.huimin.casefile.AnswersContradictCase;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Fact;
import org.huimin.casefile.FactOrder;
import org.huimin.casefile.FactOrder.Following;
import org.huimin.casefile.Facts;
import org.huimin.casefile.Step;
import org.huimin.casefile.TaskNote;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Faults;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The file is put in order (人民调解法 27). What it must hold follows from what happened; what it lacks is explained in it. */
@Component
class ArchiveDispute implements Step<ArchiveDispute.File>, TaskNote {

    private final MediationEntries entries;
    private final Facts facts;
    private final FactOrder order;

    ArchiveDispute(MediationEntries entries, Facts facts, FactOrder order) {
        this.entries = entries;
        this.facts = facts;
        this.order = order;
    }

    @Override
    public String activity() {
        return "Activity_ArchiveDispute";
    }

    @Override
    public String name() {
        return "papersDue";
    }

    /** The papers that belong in this file, in its order. */
    @Override
    public List<String> of(CaseRecord dispute) {
        return due(dispute.number());
    }

    @Override
    public Class<File> answers() {
        return File.class;
    }

    @Override
    public void take(File file, CaseRecord dispute, Actor actor) {
        var faults = new Faults();
        for (var ended : List.of("disputeDecided", "partiesGuided", "disputeEndingConfirmed", "agreementPerformed")) {
            order.judge(dispute.number(), faults, new Following("archivedOn", file.archivedOn(), ended));
        }
        var complete = Set.copyOf(file.papers()).containsAll(due(dispute.number()));
        var explained = file.statement() != null && !file.statement().isBlank();
        faults.check(complete || explained, "statement", "fault.statement.missing");
        faults.refuse(AnswersContradictCase::new);
    }

    private List<String> due(CaseNumber number) {
        var known = facts.all(number).stream().map(Fact::name).collect(Collectors.toSet());
        var due = new ArrayList<>(List.of("COVER", "CONTENTS", "APPLICATION"));
        if (known.contains("mediatorsNamed")) {
            due.addAll(List.of("RIGHTS", "IDENTITY"));
        }
        if (entries.any(number)) {
            due.add("RECORD");
        }
        if (known.contains("agreementEffective")) {
            due.add("AGREEMENT");
        }
        due.add("BACK");
        return due;
    }

    record File(
            LocalDate archivedOn,
            List<String> papers,
            @Nullable String statement) {}
}
