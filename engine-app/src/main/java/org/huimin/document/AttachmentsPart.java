package org.huimin.document;

import java.time.Instant;
import java.util.List;
import org.huimin.access.Actor;
import org.huimin.casefile.CasePagePart;
import org.huimin.casefile.CaseRecord;
import org.huimin.organization.People;
import org.huimin.organization.Person;
import org.springframework.stereotype.Component;

/** The papers, on the case page. */
@Component
class AttachmentsPart implements CasePagePart {

    private final Attachments attachments;
    private final People people;

    AttachmentsPart(Attachments attachments, People people) {
        this.attachments = attachments;
        this.people = people;
    }

    @Override
    public String name() {
        return "attachments";
    }

    @Override
    public List<Row> of(CaseRecord caseRecord, Actor actor) {
        return attachments.of(caseRecord.number()).stream().map(this::row).toList();
    }

    private Row row(Attachment attachment) {
        return new Row(
                attachment.id(),
                attachment.name(),
                attachment.type().mediaType(),
                attachment.size(),
                attachment.kind(),
                attachment.uploadedAt(),
                people.find(attachment.uploadedBy()).map(Person::name).orElse("—"));
    }

    record Row(long id, String name, String mediaType, long size, String kind, Instant uploadedAt, String uploadedBy) {}
}
