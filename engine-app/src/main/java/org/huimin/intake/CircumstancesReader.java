package org.huimin.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.huimin.casefile.CaseLinks;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Faults;
import org.huimin.shared.Fields;
import org.huimin.shared.OfficeTime;
import org.jspecify.annotations.Nullable;

/** Reads what goes with an application, part by part. */
final class CircumstancesReader {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_REASON = 500;
    private static final int LONGEST_NUMBER = 40;
    private static final Circumstances.Explained UNEXPLAINED = new Circumstances.Explained(null, null);

    private final Faults faults;
    private final Instant now;

    CircumstancesReader(Faults faults, Instant now) {
        this.faults = faults;
        this.now = now;
    }

    KnownCircumstances read(Circumstances sent) {
        return new KnownCircumstances(
                sent.representative() == null
                        ? null
                        : new RepresentativeReader(faults, OfficeTime.day(now)).read(sent.representative()),
                parties(sent.parties() == null ? List.of() : sent.parties()),
                forwarding(sent.forwarding()),
                sent.forAgency(),
                earlier(sent.earlier()),
                told(sent.told()),
                explained(Objects.requireNonNullElse(sent.explained(), UNEXPLAINED)));
    }

    private List<KnownCircumstances.Party> parties(List<Circumstances.Party> sent) {
        var read = new ArrayList<KnownCircumstances.Party>();
        for (int index = 0; index < sent.size(); index++) {
            read.add(new PartyReader(faults, OfficeTime.day(now), index).read(sent.get(index)));
        }
        return read;
    }

    private KnownCircumstances.@Nullable Forwarding forwarding(Circumstances.@Nullable Forwarding sent) {
        if (sent == null) {
            return null;
        }
        var fields = fields("forwarding");
        return new KnownCircumstances.Forwarding(
                fields.oneOf(Forwarder.class, "by", sent.by()),
                fields.text("organ", sent.organ(), LONGEST_NAME),
                fields.optional("person", sent.person(), LONGEST_NAME));
    }

    private KnownCircumstances.@Nullable Earlier earlier(Circumstances.@Nullable Earlier sent) {
        if (sent == null) {
            return null;
        }
        var fields = fields("earlier");
        var kind = fields.oneOf(CaseLinks.Kind.class, "kind", sent.kind());
        try {
            return new KnownCircumstances.Earlier(
                    new CaseNumber(fields.text("number", sent.number(), LONGEST_NUMBER)), kind);
        } catch (IllegalArgumentException noNumber) {
            fields.add("number", "fault.caseNumber");
            return null;
        }
    }

    private KnownCircumstances.@Nullable Told told(Circumstances.@Nullable Told sent) {
        if (sent == null) {
            return null;
        }
        var fields = fields("told");
        var at = sent.at() == null || sent.at().isBlank() ? now : fields.moment("at", sent.at());
        fields.check(!at.isAfter(now), "at", "fault.future");
        return new KnownCircumstances.Told(
                sheet(fields, Sheets.PRIVACY, "privacy", sent.privacy()),
                sheet(fields, Sheets.COMMITMENT, "commitment", sent.commitment()),
                at);
    }

    private static @Nullable String sheet(Fields fields, String name, String field, @Nullable String version) {
        var known = version == null || version.isBlank() || Sheets.known(name, version);
        fields.check(known, field, "fault.sheet.unknown");
        return version == null || version.isBlank() ? null : version;
    }

    private KnownCircumstances.Explained explained(Circumstances.Explained sent) {
        var fields = fields("explained");
        return new KnownCircumstances.Explained(
                fields.optional("duplicate", sent.duplicate(), LONGEST_REASON),
                fields.optional("conflict", sent.conflict(), LONGEST_REASON));
    }

    private Fields fields(String part) {
        return new Fields(faults, "circumstances." + part + ".");
    }
}
