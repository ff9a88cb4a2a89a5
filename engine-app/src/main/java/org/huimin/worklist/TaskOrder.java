package org.huimin.worklist;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.huimin.shared.Cursor;
import org.jspecify.annotations.Nullable;

/** In which order tasks are read; each goes on by key from the last row that was shown. */
enum TaskOrder {
    /** Urgent before green before the rest, each by its due day. */
    PRIORITY("task_row.sort_rank, task_row.due_on, task_row.task_id", """
             AND (task_row.sort_rank > :afterRank
                OR (task_row.sort_rank = :afterRank AND (task_row.due_on > :afterDue
                    OR (task_row.due_on = :afterDue AND task_row.task_id > :afterTask))))""") {

        @Override
        Cursor key(TaskRow row) {
            return Cursor.of(row.rank(), sortDay(row.dueOn()), row.id());
        }

        @Override
        void after(String after, Map<String, Object> parameters) {
            var key = Cursor.decode(after, 3);
            parameters.put("afterRank", key.number(0));
            parameters.put("afterDue", key.day(1));
            parameters.put("afterTask", key.text(2));
        }
    },
    DUE("task_row.due_on, task_row.task_id", """
             AND (task_row.due_on > :afterDue OR (task_row.due_on = :afterDue AND task_row.task_id > :afterTask))""") {

        @Override
        Cursor key(TaskRow row) {
            return Cursor.of(sortDay(row.dueOn()), row.id());
        }

        @Override
        void after(String after, Map<String, Object> parameters) {
            var key = Cursor.decode(after, 2);
            parameters.put("afterDue", key.day(0));
            parameters.put("afterTask", key.text(1));
        }
    },
    OLDEST("task_row.created_at, task_row.task_id", """
             AND (task_row.created_at > :afterCreated
                OR (task_row.created_at = :afterCreated AND task_row.task_id > :afterTask))""") {

        @Override
        Cursor key(TaskRow row) {
            return Cursor.of(row.createdAt(), row.id());
        }

        @Override
        void after(String after, Map<String, Object> parameters) {
            created(after, parameters);
        }
    },
    NEWEST("task_row.created_at DESC, task_row.task_id DESC", """
             AND (task_row.created_at < :afterCreated
                OR (task_row.created_at = :afterCreated AND task_row.task_id < :afterTask))""") {

        @Override
        Cursor key(TaskRow row) {
            return Cursor.of(row.createdAt(), row.id());
        }

        @Override
        void after(String after, Map<String, Object> parameters) {
            created(after, parameters);
        }
    };

    private final String columns;
    private final String beyond;

    TaskOrder(String columns, String beyond) {
        this.columns = columns;
        this.beyond = beyond;
    }

    String orderBy() {
        return " ORDER BY " + columns;
    }

    /** The condition for what follows the row whose key that was. */
    void goOn(String after, StringBuilder where, Map<String, Object> parameters) {
        where.append(beyond);
        after(after, parameters);
    }

    abstract Cursor key(TaskRow row);

    abstract void after(String after, Map<String, Object> parameters);

    private static void created(String after, Map<String, Object> parameters) {
        var key = Cursor.decode(after, 2);
        parameters.put("afterCreated", key.instant(0).atOffset(ZoneOffset.UTC));
        parameters.put("afterTask", key.text(1));
    }

    private static LocalDate sortDay(@Nullable LocalDate due) {
        return due == null ? TaskRows.NO_DUE_DAY : due;
    }
}
