package org.huimin.register;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.huimin.access.Actor;
import org.huimin.audit.AuditTrail;
import org.huimin.organization.Units;
import org.huimin.shared.OfficeTime;
import org.huimin.shared.UnitId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes lists in: first a trial, whose good rows wait; then, at somebody's word, all of them at once or none. */
@Component
public class Imports {

    private final ImportTable imports;
    private final EntryTable entries;
    private final OpenCases openCases;
    private final Units units;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Imports(
            ImportTable imports,
            EntryTable entries,
            OpenCases openCases,
            Units units,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.imports = imports;
        this.entries = entries;
        this.openCases = openCases;
        this.units = units;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Reads the list and keeps its good rows waiting; the same file under the same name is not read into twice. */
    public long tryOut(Delivery delivery, Actor actor) {
        var content = ListReader.read(delivery.content(), delivery.kind(), OfficeTime.day(clock.instant()));
        var bureau = bureau(actor);
        var sha256 = digest(delivery.content());
        return inTransaction(() -> imports.waiting(bureau, delivery, sha256)
                .orElseGet(() -> stage(bureau, delivery, sha256, content, actor)));
    }

    private long stage(UnitId bureau, Delivery delivery, String sha256, ListContent content, Actor actor) {
        long id = imports.add(bureau, delivery, sha256, content, actor.id());
        entries.stage(bureau, id, content.good());
        var list = imports.get(bureau, id);
        var changes = Changes.between(entries.waiting(id), entries.currentOf(bureau, id));
        var unnamed = entries.unnamed(list).size();
        imports.count(
                id,
                changes.count(Effect.ADDED),
                changes.count(Effect.CHANGED),
                changes.count(Effect.ENDED) + unnamed,
                changes.count(Effect.UNCHANGED));
        audit.write(
                actor.id(),
                "REGISTER_LIST_TRIED",
                null,
                Long.toString(id),
                delivery.kind().name());
        return id;
    }

    /** Takes the waiting rows into the register. Once they stand there, the same word again changes nothing. */
    public void confirm(long id, Actor actor) {
        inTransaction(() -> {
            imports.lock(id);
            var list = imports.get(bureau(actor), id);
            switch (list.state()) {
                case DISCARDED -> throw new ImportWasDiscarded();
                case WAITING -> confirm(list, actor);
                case CONFIRMED -> {}
            }
            return id;
        });
    }

    private void confirm(RegisterImport list, Actor actor) {
        if (list.rowsGood() == 0) {
            throw new NothingToConfirm();
        }
        var changes = Changes.between(entries.waiting(list.id()), entries.currentOf(list.bureau(), list.id()));
        var unnamed = entries.unnamed(list);
        requireAsTried(list, changes, unnamed);
        var replaced = new HashMap<>(changes.replaced());
        unnamed.forEach(entry -> replaced.put(entry, Objects.requireNonNull(list.endsOn())));
        entries.confirm(list.id(), changes.unchanged());
        entries.replace(list.id(), replaced);
        imports.settle(list.id(), ImportState.CONFIRMED, actor.id());
        imports.marked(list.id(), openCases.lookAgain(list.bureau(), entries.personsTouchedBy(list.id())));
        audit.write(
                actor.id(),
                "REGISTER_LIST_CONFIRMED",
                null,
                Long.toString(list.id()),
                list.kind().name());
    }

    /** The word was given on what the trial said; if another list has come in between, it no longer holds. */
    private static void requireAsTried(RegisterImport list, Changes changes, List<Long> unnamed) {
        if (!list.counts(
                changes.count(Effect.ADDED),
                changes.count(Effect.CHANGED),
                changes.count(Effect.ENDED) + unnamed.size(),
                changes.count(Effect.UNCHANGED))) {
            throw new RegisterMovedOn();
        }
    }

    public void discard(long id, Actor actor) {
        inTransaction(() -> {
            imports.lock(id);
            var list = imports.get(bureau(actor), id);
            if (list.state() == ImportState.CONFIRMED) {
                throw new ImportIsConfirmed();
            }
            if (list.state() == ImportState.WAITING) {
                entries.discard(id);
                imports.settle(id, ImportState.DISCARDED, actor.id());
                audit.write(
                        actor.id(),
                        "REGISTER_LIST_DISCARDED",
                        null,
                        Long.toString(id),
                        list.kind().name());
            }
            return id;
        });
    }

    RegisterImport get(long id, Actor actor) {
        return imports.get(bureau(actor), id);
    }

    List<RegisterImport> latest(Actor actor) {
        return imports.latest(bureau(actor));
    }

    List<RowFault> faults(RegisterImport list) {
        return imports.faults(list.id());
    }

    private UnitId bureau(Actor actor) {
        return units.bureauOf(actor.unit()).id();
    }

    private long inTransaction(LongSupplier work) {
        return Objects.requireNonNull(transaction.execute(status -> work.getAsLong()));
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
