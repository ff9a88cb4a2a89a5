package org.huimin.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.huimin.access.Actor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each draft belongs to who began it; it is forgotten thirty days after it was last touched. */
@Component
@Transactional
public class Drafts {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST = 50;
    private static final int LONGEST = 60_000;

    private final DraftTable table;
    private final Clock clock;

    Drafts(DraftTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    List<DraftRow> of(DraftKind kind, Actor actor) {
        return table.of(actor.id()).stream()
                .filter(draft -> draft.kind() == kind)
                .map(DraftRow::of)
                .toList();
    }

    Draft get(long id, Actor actor) {
        return table.find(id, actor.id()).orElseThrow(DraftNotFound::new);
    }

    long begin(DraftKind kind, JsonNode content, Actor actor) {
        checkSize(content);
        if (table.of(actor.id()).size() >= MOST) {
            throw new TooManyDrafts(MOST);
        }
        return table.add(actor.id(), kind, content);
    }

    void change(long id, JsonNode content, Actor actor) {
        checkSize(content);
        if (!table.change(id, actor.id(), content)) {
            throw new DraftNotFound();
        }
    }

    /** What is gone already, or somebody else's, is no fault. */
    public void delete(long id, Actor actor) {
        table.delete(id, actor.id());
    }

    @Scheduled(cron = "0 50 3 * * *", zone = "Asia/Shanghai")
    void forgetOld() {
        table.deleteUntouchedSince(clock.instant().minus(KEPT));
    }

    private static void checkSize(JsonNode content) {
        if (!content.isObject() || content.toString().length() > LONGEST) {
            throw new DraftDoesNotFit();
        }
    }
}
