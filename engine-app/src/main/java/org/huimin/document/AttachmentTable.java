package org.huimin.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.PersonId;
import org.huimin.shared.Sealed;
import org.huimin.shared.Seals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The papers' rows. The content is sealed as base64 text and read only to be handed out. */
@Component
class AttachmentTable {

    private static final String LISTED =
            "SELECT id, case_number, kind, name, media_type, size_bytes, uploaded_by, uploaded_at FROM attachment WHERE ";

    private final JdbcClient jdbc;
    private final Seals seals;
    private final Clock clock;

    AttachmentTable(JdbcClient jdbc, Seals seals, Clock clock) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.clock = clock;
    }

    long add(CaseNumber number, Upload upload, PersonId uploadedBy) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO attachment (case_number, kind, name, media_type, size_bytes, sha256, content_cipher, uploaded_by, uploaded_at)
                        VALUES (:number, :kind, :name, :type, :size, :sha256, :content, :by, :at)""")
                .param("number", number.value())
                .param("kind", upload.kind())
                .param("name", upload.name())
                .param("type", upload.type().mediaType())
                .param("size", upload.content().length)
                .param("sha256", upload.sha256())
                .param(
                        "content",
                        seals.seal(Base64.getEncoder().encodeToString(upload.content()))
                                .cipher())
                .param("by", uploadedBy.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    Optional<Attachment> find(long id) {
        return jdbc.sql(LISTED + "id = ?")
                .param(id)
                .query(AttachmentTable::read)
                .optional();
    }

    /** The same content that was handed in before as the same kind of paper. */
    Optional<Attachment> find(CaseNumber number, Upload upload) {
        return jdbc.sql(LISTED + "case_number = ? AND kind = ? AND sha256 = ?")
                .params(number.value(), upload.kind(), upload.sha256())
                .query(AttachmentTable::read)
                .optional();
    }

    List<Attachment> of(CaseNumber number) {
        return jdbc.sql(LISTED + "case_number = ? ORDER BY id")
                .param(number.value())
                .query(AttachmentTable::read)
                .list();
    }

    byte[] content(long id) {
        var cipher = jdbc.sql("SELECT content_cipher FROM attachment WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
        return Base64.getDecoder().decode(Objects.requireNonNull(seals.open(new Sealed(cipher, null))));
    }

    private static Attachment read(ResultSet row, int index) throws SQLException {
        return new Attachment(
                row.getLong("id"),
                new CaseNumber(row.getString("case_number")),
                row.getString("kind"),
                row.getString("name"),
                FileType.ofMediaType(row.getString("media_type")),
                row.getLong("size_bytes"),
                new PersonId(row.getLong("uploaded_by")),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant());
    }
}
