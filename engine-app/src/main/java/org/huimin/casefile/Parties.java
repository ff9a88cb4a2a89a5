package org.huimin.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Sealed;
import org.huimin.shared.Seals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The parties of all cases; ID number, phone and address are sealed. */
@Component
class Parties {

    private final JdbcClient jdbc;
    private final Seals seals;

    Parties(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    void add(CaseNumber number, List<NewParty> parties) {
        parties.forEach(party -> add(number, party));
    }

    /** What stood before is kept with the correction. */
    void replace(CaseNumber number, List<NewParty> parties) {
        jdbc.sql("DELETE FROM case_party WHERE case_number = ?")
                .param(number.value())
                .update();
        add(number, parties);
    }

    private void add(CaseNumber number, NewParty party) {
        var idNumber = seals.sealSearchable(party.idNumber());
        var phone = seals.sealSearchable(party.phone());
        jdbc.sql("""
                        INSERT INTO case_party (case_number, side, name, id_kind, id_cipher, id_index, phone_cipher, phone_index,
                            address_cipher, category_cipher, unit_id, agency_id, committee_id)
                        SELECT number, :side, :name, :idKind, :idCipher, :idIndex, :phoneCipher, :phoneIndex,
                            :addressCipher, :categoryCipher, unit_id, agency_id, committee_id
                        FROM case_file WHERE number = :number""")
                .param("number", number.value())
                .param("side", party.role().name())
                .param("name", party.name())
                .param("idKind", party.idKind())
                .param("idCipher", idNumber.cipher())
                .param("idIndex", idNumber.index())
                .param("phoneCipher", phone.cipher())
                .param("phoneIndex", phone.index())
                .param("addressCipher", seals.seal(party.address()).cipher())
                .param("categoryCipher", seals.seal(party.category()).cipher())
                .update();
    }

    List<PartyView> of(CaseNumber number) {
        return jdbc.sql("SELECT * FROM case_party WHERE case_number = ? ORDER BY id")
                .param(number.value())
                .query(this::view)
                .list();
    }

    /** Unmasked; whoever asks has to have a ground, which is written down. */
    List<Contact> contactsOf(CaseNumber number) {
        return jdbc.sql("SELECT * FROM case_party WHERE case_number = ? ORDER BY id")
                .param(number.value())
                .query(this::contact)
                .list();
    }

    /** As an official paper names them. */
    List<Identity> identitiesOf(CaseNumber number) {
        return jdbc.sql("SELECT id, id_cipher, address_cipher FROM case_party WHERE case_number = ? ORDER BY id")
                .param(number.value())
                .query((row, index) -> new Identity(
                        row.getLong("id"),
                        seals.open(new Sealed(row.getString("id_cipher"), null)),
                        seals.open(new Sealed(row.getString("address_cipher"), null))))
                .list();
    }

    /** Who stands where, without opening anything. */
    List<Named> names(CaseNumber number) {
        return jdbc.sql("SELECT side, name FROM case_party WHERE case_number = ? ORDER BY id")
                .param(number.value())
                .query((row, index) -> new Named(PartyRole.valueOf(row.getString("side")), row.getString("name")))
                .list();
    }

    record Named(PartyRole role, String name) {}

    private Contact contact(ResultSet row, int index) throws SQLException {
        return new Contact(
                PartyRole.valueOf(row.getString("side")),
                row.getString("name"),
                seals.open(new Sealed(row.getString("phone_cipher"), null)),
                seals.open(new Sealed(row.getString("address_cipher"), null)));
    }

    private PartyView view(ResultSet row, int index) throws SQLException {
        return new PartyView(
                row.getLong("id"),
                PartyRole.valueOf(row.getString("side")),
                row.getString("name"),
                row.getString("id_kind"),
                Mask.idNumber(seals.open(new Sealed(row.getString("id_cipher"), null))),
                Mask.phone(seals.open(new Sealed(row.getString("phone_cipher"), null))),
                Mask.address(seals.open(new Sealed(row.getString("address_cipher"), null))),
                seals.open(new Sealed(row.getString("category_cipher"), null)));
    }
}
