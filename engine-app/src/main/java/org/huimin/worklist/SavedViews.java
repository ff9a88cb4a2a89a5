package org.huimin.worklist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.huimin.shared.Faults;
import org.huimin.shared.PersonId;
import org.huimin.shared.Sealed;
import org.huimin.shared.Seals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everybody's own views of the worklist; nobody sees another's. What they search for is sealed. */
@Component
@Transactional
class SavedViews {

    private static final int LONGEST_NAME = 40;
    private static final int MOST = 30;

    private final JdbcClient jdbc;
    private final Seals seals;
    private final ObjectMapper json;

    SavedViews(JdbcClient jdbc, Seals seals, ObjectMapper json) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.json = json;
    }

    @Transactional(readOnly = true)
    public List<SavedView> of(PersonId person) {
        return jdbc.sql("SELECT * FROM worklist_view WHERE person_id = ? ORDER BY name")
                .param(person.value())
                .query(this::read)
                .list();
    }

    /** A view of that name is replaced. */
    public List<SavedView> save(PersonId person, ViewToSave view) {
        var name = view.name() == null ? "" : view.name().strip();
        judge(person, name, view.search());
        jdbc.sql("DELETE FROM worklist_view WHERE person_id = ? AND name = ?")
                .params(person.value(), name)
                .update();
        if (view.byDefault()) {
            forgetDefault(person);
        }
        jdbc.sql("INSERT INTO worklist_view (person_id, name, is_default, search_cipher) VALUES (?, ?, ?, ?)")
                .params(
                        person.value(),
                        name,
                        view.byDefault(),
                        seals.seal(write(view.search())).cipher())
                .update();
        return of(person);
    }

    /** Somebody else's view is none: nothing happens. */
    public List<SavedView> remove(PersonId person, long id) {
        jdbc.sql("DELETE FROM worklist_view WHERE person_id = ? AND id = ?")
                .params(person.value(), id)
                .update();
        return of(person);
    }

    private void judge(PersonId person, String name, @Nullable TaskSearch search) {
        var faults = new Faults();
        faults.check(!name.isEmpty(), "name", "fault.required");
        faults.check(name.length() <= LONGEST_NAME, "name", "fault.tooLong", LONGEST_NAME);
        faults.check(search != null, "search", "fault.required");
        var others =
                of(person).stream().filter(view -> !view.name().equals(name)).count();
        faults.check(others < MOST, "name", "fault.tooManyViews", MOST);
        faults.refuse(ViewRefused::new);
    }

    private void forgetDefault(PersonId person) {
        jdbc.sql("UPDATE worklist_view SET is_default = FALSE WHERE person_id = ?")
                .param(person.value())
                .update();
    }

    private SavedView read(ResultSet row, int index) throws SQLException {
        return new SavedView(
                row.getLong("id"),
                row.getString("name"),
                row.getBoolean("is_default"),
                parse(String.valueOf(seals.open(new Sealed(row.getString("search_cipher"), null)))));
    }

    private String write(@Nullable TaskSearch search) {
        try {
            return json.writeValueAsString(search);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private TaskSearch parse(String kept) {
        try {
            return json.readValue(kept, TaskSearch.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A saved view is no search", broken);
        }
    }

    /** @param isDefault whether the worklist opens with it */
    record ViewToSave(
            @Nullable String name,
            @Nullable Boolean isDefault,
            @Nullable TaskSearch search) {

        boolean byDefault() {
            return Boolean.TRUE.equals(isDefault);
        }
    }
}
