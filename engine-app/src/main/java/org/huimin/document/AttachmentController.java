package org.huimin.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Role;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Papers come in by the case and go out by their own number, always as a download: no browser is to open them here. */
@RestController
class AttachmentController {

    private final Attachments attachments;
    private final CurrentActor actor;

    AttachmentController(Attachments attachments, CurrentActor actor) {
        this.attachments = attachments;
        this.actor = actor;
    }

    @PostMapping("/api/cases/{number}/attachments")
    @AllowedFor({Role.LAWYER, Role.INTAKE, Role.REVIEWER, Role.AGENCY_HEAD, Role.MEDIATOR, Role.COMMITTEE_HEAD})
    @ResponseStatus(HttpStatus.CREATED)
    Taken add(@PathVariable CaseNumber number, @RequestParam MultipartFile file, @RequestParam String kind)
            throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var added = attachments.add(number, kind, name, file.getBytes(), actor.get());
        return new Taken(added.id(), added.name(), added.size());
    }

    @GetMapping("/api/attachments/{id}")
    @AllowedFor
    ResponseEntity<byte[]> download(@PathVariable long id) {
        var look = attachments.look(id, actor.get());
        var asFile = ContentDisposition.attachment()
                .filename(look.attachment().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(look.attachment().type().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, asFile.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(look.content());
    }

    /** What was taken in. */
    record Taken(long id, String name, long size) {}
}
