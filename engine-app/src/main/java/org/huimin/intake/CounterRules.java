package org.huimin.intake;

import java.util.EnumSet;
import java.util.Set;
import org.huimin.access.Actor;
import org.huimin.casefile.CaseAccess;
import org.huimin.casefile.CaseLinks;
import org.huimin.casefile.CaseNotFound;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Cases;
import org.huimin.casefile.ConflictSearch;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Faults;
import org.huimin.shared.Fields;
import org.springframework.stereotype.Component;

/** What an officer owes before an application is taken in: the sheets told, and a word on what was found. */
@Component
class CounterRules {

    private static final Set<CaseLinks.Kind> OF_AID = EnumSet.of(
            CaseLinks.Kind.SECOND_INSTANCE,
            CaseLinks.Kind.ENFORCEMENT,
            CaseLinks.Kind.RETRIAL,
            CaseLinks.Kind.SAME_MATTER);

    private final Duplicates duplicates;
    private final ConflictSearch conflicts;
    private final CaseAccess access;
    private final Cases cases;

    CounterRules(Duplicates duplicates, ConflictSearch conflicts, CaseAccess access, Cases cases) {
        this.duplicates = duplicates;
        this.conflicts = conflicts;
        this.access = access;
        this.cases = cases;
    }

    void check(Application application, Actor actor) {
        var faults = new Faults();
        var fields = new Fields(faults, "circumstances.");
        told(application, fields);
        explained(application, actor, fields);
        earlier(application, actor, fields);
        new Fields(faults, "")
                .check(
                        application.circumstances().forwarding() == null || application.madeAt() != null,
                        "madeAt",
                        "fault.required");
        faults.refuse(RegistrationRefused::new);
    }

    private static void told(Application application, Fields fields) {
        var told = application.circumstances().told();
        fields.check(told != null && told.privacy() != null, "told.privacy", "fault.told.privacy");
        fields.check(
                !application.commitment() || (told != null && told.commitment() != null),
                "told.commitment",
                "fault.told.commitment");
    }

    private void explained(Application application, Actor actor, Fields fields) {
        var explained = application.circumstances().explained();
        fields.check(
                explained.duplicate() != null || follows(application) || !isDuplicate(application, actor),
                "explained.duplicate",
                "fault.explained.duplicate");
        fields.check(
                explained.conflict() != null || !isOpposed(application),
                "explained.conflict",
                "fault.explained.conflict");
    }

    /** Whoever links the earlier case has seen it. */
    private static boolean follows(Application application) {
        return application.circumstances().earlier() != null;
    }

    boolean isDuplicate(Application application, Actor actor) {
        return !duplicates
                .of(application.applicant().idNumber(), application.matter().name(), actor)
                .isEmpty();
    }

    boolean isOpposed(Application application) {
        return application.parties().stream()
                .anyMatch(party -> conflicts.isOpposed(party.role(), party.idNumber(), party.phone()));
    }

    private void earlier(Application application, Actor actor, Fields fields) {
        var earlier = application.circumstances().earlier();
        fields.check(earlier == null || within(earlier.number(), actor), "earlier.number", "fault.earlier.notFound");
        fields.check(earlier == null || fits(earlier), "earlier.kind", "fault.earlier.kindOfCase");
    }

    /** Aid follows a failed mediation of a dispute, and otherwise a case of aid; nobody merges cases at the counter. */
    private boolean fits(KnownCircumstances.Earlier earlier) {
        boolean dispute =
                cases.find(earlier.number()).filter(CaseRecord::dispute).isPresent();
        return dispute ? earlier.kind() == CaseLinks.Kind.MEDIATION_FAILED : OF_AID.contains(earlier.kind());
    }

    private boolean within(CaseNumber number, Actor actor) {
        try {
            access.require(number, actor);
            return true;
        } catch (CaseNotFound none) {
            return false;
        }
    }
}
