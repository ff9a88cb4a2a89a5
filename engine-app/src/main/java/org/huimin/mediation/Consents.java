package org.huimin.mediation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huimin.casefile.CaseParties;
import org.huimin.casefile.CaseParty;
import org.huimin.casefile.CaseRecord;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Faults;
import org.huimin.shared.OfficeTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who agreed to be mediated. In a quarrel of many, those who refuse stay out of it, and the others may go on. */
@Component
class Consents {

    private final JdbcClient jdbc;
    private final CaseParties parties;

    Consents(JdbcClient jdbc, CaseParties parties) {
        this.jdbc = jdbc;
        this.parties = parties;
    }

    /** Those of whom each has to be asked. */
    List<CaseParty> asked(CaseNumber number) {
        return parties.of(number).stream().filter(CaseParty::principal).toList();
    }

    /** Those who are mediated with: nobody who refused is. */
    List<CaseParty> takingPart(CaseNumber number) {
        var said = of(number);
        return asked(number).stream()
                .filter(party ->
                        !said.containsKey(party.id()) || !said.get(party.id()).refused())
                .toList();
    }

    /** What was said last, by the number of the party. */
    Map<Long, Consent> of(CaseNumber number) {
        return jdbc
                .sql("SELECT * FROM dispute_consent WHERE case_number = ?")
                .param(number.value())
                .query((row, index) -> new Consent(
                        row.getLong("party_id"),
                        Consent.Says.valueOf(row.getString("consent")),
                        row.getObject("asked_on", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Consent::party, Function.identity()));
    }

    /** Each once, nobody else, and on days that can be. */
    void judge(List<CaseParty> asked, List<Consent> said, CaseRecord dispute, Faults faults) {
        var wanted = asked.stream().map(CaseParty::id).collect(Collectors.toSet());
        var given = said.stream().map(Consent::party).toList();
        faults.check(new HashSet<>(given).equals(wanted), "consents", "fault.consents.notEach");
        faults.check(new HashSet<>(given).size() == given.size(), "consents", "fault.consents.twice");
        var received = OfficeTime.day(dispute.receivedAt());
        IntStream.range(0, said.size())
                .filter(i -> said.get(i).on().isBefore(received))
                .forEach(i -> faults.add("consents." + i + ".on", "form.beforeReceipt", received.toString()));
    }

    void keep(CaseNumber number, List<Consent> said) {
        jdbc.sql("DELETE FROM dispute_consent WHERE case_number = ?")
                .param(number.value())
                .update();
        said.forEach(one -> jdbc.sql(
                        "INSERT INTO dispute_consent (party_id, case_number, consent, asked_on) VALUES (?, ?, ?, ?)")
                .params(one.party(), number.value(), one.consent().name(), one.on())
                .update());
    }
}
