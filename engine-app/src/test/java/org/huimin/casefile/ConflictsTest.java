package org.huimin.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.huimin.Desk;
import org.huimin.HouseTest;
import org.huimin.SmallBureau;
import org.huimin.access.Actor;
import org.huimin.shared.PersonId;
import org.huimin.shared.UnitId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every test has people of its own, since the house keeps those of all tests. */
@HouseTest
class ConflictsTest {

    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime());

    @Autowired
    private Conflicts conflicts;

    @Autowired
    private ConflictSearch search;

    @Autowired
    private Cases cases;

    @Autowired
    private Desk desk;

    @Autowired
    private SmallBureau bureau;

    @Autowired
    private Clock clock;

    private String ada = "";
    private String bo = "";
    private PersonId lawyer = new PersonId(0);
    private PersonId colleague = new PersonId(0);

    @BeforeEach
    void twoPeopleAndTwoLawyers() {
        ada = number();
        bo = number();
        lawyer = bureau.somebody(bureau.firm, "LAWYER").id();
        colleague = bureau.somebody(bureau.firm, "LAWYER").id();
    }

    @Test
    void whoActedForTheOpponentIsInConflict() {
        var earlier = handled(party(PartyRole.APPLICANT, bo), party(PartyRole.OPPONENT, number()));
        var now = opened(party(PartyRole.APPLICANT, ada), party(PartyRole.OPPONENT, bo));
        assertThat(conflicts.of(now.number(), bureau.firm, lawyer))
                .containsExactly(new Conflict(
                        Conflict.Ground.ACTED_FOR_OTHER_SIDE,
                        true,
                        Conflict.Who.LAWYER,
                        PartyRole.OPPONENT,
                        earlier.number()));
    }

    @Test
    void aColleaguesCaseIsTheFirmsConflict() {
        handled(party(PartyRole.APPLICANT, bo));
        var now = opened(party(PartyRole.APPLICANT, ada), party(PartyRole.OPPONENT, bo));
        assertThat(conflicts.of(now.number(), bureau.firm, colleague))
                .extracting(Conflict::who)
                .containsExactly(Conflict.Who.FIRM);
        assertThat(conflicts.of(now.number(), bureau.station, null)).isEmpty();
    }

    @Test
    void whoActedAgainstTheApplicantIsInConflict() {
        handled(party(PartyRole.APPLICANT, number()), party(PartyRole.OPPONENT, ada));
        var now = opened(party(PartyRole.APPLICANT, ada));
        assertThat(conflicts.of(now.number(), bureau.firm, lawyer))
                .extracting(Conflict::ground)
                .containsExactly(Conflict.Ground.ACTED_AGAINST);
    }

    @Test
    void whoHelpedTheApplicantBeforeIsNotInConflict() {
        handled(party(PartyRole.APPLICANT, ada), party(PartyRole.OPPONENT, bo));
        var now = opened(party(PartyRole.APPLICANT, ada), party(PartyRole.OPPONENT, bo));
        assertThat(conflicts.of(now.number(), bureau.firm, lawyer)).isEmpty();
    }

    @Test
    void whoWasReplacedIsStillInConflict() {
        var earlier = handled(party(PartyRole.APPLICANT, bo));
        cases.appoint(earlier.number(), bureau.firm, colleague);
        var now = opened(party(PartyRole.APPLICANT, ada), party(PartyRole.OPPONENT, bo));
        assertThat(conflicts.of(now.number(), bureau.firm, lawyer))
                .extracting(Conflict::who)
                .contains(Conflict.Who.LAWYER);
    }

    @Test
    void aNameAloneIsAHintAndNoHintWhereTheNumbersDiffer() {
        var name = "某" + NEXT.incrementAndGet();
        handled(named(PartyRole.APPLICANT, name, null));
        var unknown = opened(party(PartyRole.APPLICANT, ada), named(PartyRole.OPPONENT, name, bo));
        assertThat(conflicts.of(unknown.number(), bureau.firm, lawyer))
                .extracting(Conflict::certain)
                .containsExactly(false);
        var another = "某" + NEXT.incrementAndGet();
        handled(named(PartyRole.APPLICANT, another, number()));
        var known = opened(party(PartyRole.APPLICANT, ada), named(PartyRole.OPPONENT, another, bo));
        assertThat(conflicts.of(known.number(), bureau.firm, lawyer)).isEmpty();
    }

    @Test
    void whoBearsTheNameOfAPartyMayBeIt() {
        var name = desk.actor(bureau.somebody(bureau.firm, "LAWYER"));
        var now = opened(party(PartyRole.APPLICANT, ada), named(PartyRole.OPPONENT, name.name(), null));
        assertThat(conflicts.of(now.number(), bureau.firm, name.id()))
                .extracting(Conflict::ground)
                .containsExactly(Conflict.Ground.IS_A_PARTY);
    }

    @Test
    void anOfficerSeesTheCaseWithinReachAndElseOnlyWhomToAsk() {
        var elsewhere = openedAt(bureau.otherStation, party(PartyRole.APPLICANT, ada), party(PartyRole.OPPONENT, bo));
        var asked = new ConflictQuestion(PartyRole.APPLICANT, null, bo, null);
        assertThat(search.ask(asked, desk.actor(desk.officer)))
                .singleElement()
                .satisfies(match -> assertThat(match.caseNumber()).isEqualTo(elsewhere.number()));
        assertThat(search.ask(asked, desk.actor(desk.township))).containsExactly(PartyMatch.beyond("AGENCY", true));
        var sameSide = new ConflictQuestion(PartyRole.APPLICANT, null, ada, null);
        assertThat(search.ask(sameSide, desk.actor(desk.township))).isEmpty();
    }

    @Test
    void aNumberIsFoundHoweverItIsTyped() {
        opened(party(PartyRole.APPLICANT, "91350100m000100y" + ada));
        var asked = new ConflictQuestion(PartyRole.OPPONENT, null, " 91350100M000 100Y" + ada, null);
        assertThat(search.ask(asked, desk.actor(desk.officer)))
                .singleElement()
                .satisfies(match -> assertThat(match.opposed()).isTrue());
    }

    private CaseRecord handled(NewParty... parties) {
        var opened = opened(parties);
        cases.appoint(opened.number(), bureau.firm, lawyer);
        return opened;
    }

    private CaseRecord opened(NewParty... parties) {
        return openedAt(bureau.station, parties);
    }

    private CaseRecord openedAt(UnitId unit, NewParty... parties) {
        var application = new NewCase(
                CaseKind.LEGAL_AID,
                unit,
                bureau.agency,
                null,
                "A31_5",
                "WINDOW",
                false,
                clock.instant(),
                List.of(parties),
                JsonNodeFactory.instance.objectNode());
        return cases.open(application, new Actor(desk.officer.id(), "某", unit, Set.of("INTAKE")));
    }

    private static NewParty party(PartyRole role, String number) {
        return named(role, "某人", number);
    }

    private static NewParty named(PartyRole role, String name, @Nullable String number) {
        return new NewParty(role, name, null, number, null, null, null);
    }

    private static String number() {
        return Long.toString(NEXT.incrementAndGet());
    }
}
