package org.huimin.document;

import java.util.List;
import java.util.Optional;
import org.huimin.access.Actor;
import org.huimin.audit.AuditTrail;
import org.huimin.casefile.CaseAccess;
import org.huimin.casefile.CaseNotFound;
import org.huimin.casefile.Cases;
import org.huimin.shared.CaseNumber;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The papers of all cases: takes them in, lists them, and hands them out to those who may see the case. */
@Component
@Transactional
public class Attachments {

    private final AttachmentTable table;
    private final Cases cases;
    private final CaseAccess access;
    private final AuditTrail audit;

    Attachments(AttachmentTable table, Cases cases, CaseAccess access, AuditTrail audit) {
        this.table = table;
        this.cases = cases;
        this.access = access;
        this.audit = audit;
    }

    /** Takes a paper in; one that was handed in before is the same paper, and nothing happens twice. */
    public Attachment add(CaseNumber number, String kind, String givenName, byte[] content, Actor actor) {
        var upload = Upload.judge(kind, givenName, content);
        access.require(number, actor);
        cases.lock(number);
        return table.find(number, upload).orElseGet(() -> add(number, upload, actor));
    }

    private Attachment add(CaseNumber number, Upload upload, Actor actor) {
        long id = table.add(number, upload, actor.id());
        audit.write(actor.id(), "ATTACHMENT_ADDED", number, Long.toString(id), upload.kind());
        return table.find(id).orElseThrow();
    }

    @Transactional(readOnly = true)
    public Optional<Attachment> find(long id) {
        return table.find(id);
    }

    /** Whether there is such a paper, and it is of that case. */
    @Transactional(readOnly = true)
    public boolean isOf(long id, CaseNumber number) {
        return find(id).filter(paper -> paper.caseNumber().equals(number)).isPresent();
    }

    @Transactional(readOnly = true)
    public List<Attachment> of(CaseNumber number) {
        return table.of(number);
    }

    /** The paper with its content. Whoever may not see the case learns nothing, not even that there is such a paper. */
    public Look look(long id, Actor actor) {
        var attachment = table.find(id).orElseThrow(CaseNotFound::new);
        access.require(attachment.caseNumber(), actor);
        audit.write(actor.id(), "ATTACHMENT_SEEN", attachment.caseNumber(), Long.toString(id), attachment.kind());
        return new Look(attachment, table.content(id));
    }

    /** A paper as somebody looked at it. */
    public record Look(Attachment attachment, byte[] content) {}
}
