package org.huimin.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huimin.Browser;
import org.huimin.HouseTest;
import org.huimin.SmallBureau;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every role knocks at every endpoint; the list of who may enter is written by hand, and no endpoint is missing from it. */
@HouseTest
class EveryRoleAtEveryDoorTest {

    private static final List<String> ROLES = List.of(
            "INTAKE",
            "REVIEWER",
            "AGENCY_HEAD",
            "FIRM",
            "LAWYER",
            "MEDIATOR",
            "COMMITTEE_HEAD",
            "BUREAU_REVIEW",
            "FOLLOW_UP",
            "FINANCE",
            "STATS",
            "DIRECTOR",
            "SYSTEM_ADMIN",
            "SECURITY_ADMIN",
            "AUDITOR");

    private static final String EVERYBODY = "*";

    private static final Map<String, String> DOORS = Arrays.stream("""
                    GET  /api/me                                  *
                    GET  /api/units                               *
                    GET  /api/units/tree                          DIRECTOR AGENCY_HEAD STATS SECURITY_ADMIN
                    POST /api/units/{id}/moves/trial              DIRECTOR SECURITY_ADMIN
                    POST /api/units/{id}/moves                    DIRECTOR SECURITY_ADMIN
                    POST /api/units/{id}/moves/{on}/call-off      DIRECTOR SECURITY_ADMIN
                    POST /api/deadlines/calculate                 *
                    GET  /api/deadlines/clocks                    *
                    GET  /api/calendar/{year}                     *
                    GET  /api/calendar/next-year                  *
                    POST /api/calendar/notices/trial              SYSTEM_ADMIN
                    POST /api/calendar/notices                    SYSTEM_ADMIN
                    GET  /api/promises                            *
                    POST /api/promises                            DIRECTOR SYSTEM_ADMIN
                    POST /api/cases/{number}/candidates           AGENCY_HEAD FIRM
                    POST /api/cases/{number}/unwanted-lawyers     AGENCY_HEAD INTAKE
                    POST /api/practitioners/search                AGENCY_HEAD FIRM STATS DIRECTOR
                    GET  /api/practitioners/{id}                  AGENCY_HEAD FIRM STATS DIRECTOR
                    POST /api/practitioners/{id}                  AGENCY_HEAD
                    POST /api/practitioners/{id}/languages        AGENCY_HEAD FIRM
                    POST /api/practitioners/{id}/leaves           AGENCY_HEAD FIRM
                    POST /api/practitioners/{id}/leaves/{leave}/end  AGENCY_HEAD FIRM
                    POST /api/breaches/search                     *
                    POST /api/breaches/counts                     DIRECTOR AGENCY_HEAD STATS
                    POST /api/breaches/{id}/cause                 *
                    POST /api/cases/{number}/nudges               DIRECTOR AGENCY_HEAD COMMITTEE_HEAD STATS
                    POST /api/tasks/search                        *
                    GET  /api/tasks/{id}                          *
                    POST /api/tasks/{id}/claim                    *
                    POST /api/tasks/{id}/release                  *
                    GET  /api/tasks/{id}/colleagues               *
                    POST /api/tasks/{id}/handover                 *
                    POST /api/tasks/{id}/complete                 *
                    POST /api/tasks/next                          *
                    POST /api/tasks/bulk/claim                    *
                    POST /api/tasks/bulk/release                  *
                    POST /api/tasks/bulk/handover                 *
                    POST /api/tasks/bulk/take-back                *
                    POST /api/tasks/bulk/colleagues               *
                    GET  /api/worklist-views                      *
                    POST /api/worklist-views                      *
                    POST /api/worklist-views/{id}/remove          *
                    POST /api/search                              *
                    POST /api/cases/search                        *
                    POST /api/instructions/search                 DIRECTOR STATS AGENCY_HEAD COMMITTEE_HEAD
                    POST /api/dispatches/search                   COMMITTEE_HEAD INTAKE STATS DIRECTOR
                    POST /api/disputes/{number}/mediators         COMMITTEE_HEAD INTAKE STATS
                    POST /api/conflicts/search                     INTAKE REVIEWER AGENCY_HEAD BUREAU_REVIEW
                    GET  /api/cases/{number}                      *
                    GET  /api/cases/{number}/diagrams             *
                    GET  /api/cases/{number}/clocks               *
                    GET  /api/cases/{number}/clocks/{id}/days     *
                    GET  /api/cases/{number}/requests/{name}      *
                    POST /api/cases/{number}/requests/{name}      *
                    POST /api/cases/{number}/identities           INTAKE MEDIATOR COMMITTEE_HEAD
                    POST /api/cases/{number}/contacts             LAWYER FIRM INTAKE REVIEWER AGENCY_HEAD BUREAU_REVIEW FOLLOW_UP MEDIATOR COMMITTEE_HEAD
                    POST /api/cases                               INTAKE
                    POST /api/disputes/quick                      MEDIATOR COMMITTEE_HEAD
                    POST /api/duplicates/search                   INTAKE
                    GET  /api/sheets                              INTAKE
                    GET  /api/drafts                              INTAKE MEDIATOR COMMITTEE_HEAD
                    GET  /api/drafts/{id}                         INTAKE MEDIATOR COMMITTEE_HEAD
                    POST /api/drafts                              INTAKE MEDIATOR COMMITTEE_HEAD
                    PUT  /api/drafts/{id}                         INTAKE MEDIATOR COMMITTEE_HEAD
                    DELETE /api/drafts/{id}                       INTAKE MEDIATOR COMMITTEE_HEAD
                    GET  /api/cases/{number}/prefill              INTAKE REVIEWER
                    GET  /api/cases/{number}/materials            INTAKE REVIEWER AGENCY_HEAD
                    POST /api/cases/{number}/officer              INTAKE
                    POST /api/cases/{number}/corrections          INTAKE REVIEWER
                    POST /api/disputes                            INTAKE MEDIATOR COMMITTEE_HEAD
                    GET  /api/disputes/mine                       MEDIATOR
                    GET  /api/disputes/{number}/parties           INTAKE MEDIATOR COMMITTEE_HEAD
                    GET  /api/disputes/{number}/mediators         COMMITTEE_HEAD INTAKE STATS
                    POST /api/notices                             INTAKE
                    POST /api/cases/{number}/withdrawal           INTAKE REVIEWER
                    GET  /api/cases/{number}/lawyers              FIRM AGENCY_HEAD
                    POST /api/cases/{number}/attachments          LAWYER INTAKE REVIEWER AGENCY_HEAD MEDIATOR COMMITTEE_HEAD
                    GET  /api/attachments/{id}                    *
                    GET  /api/my-cases                            LAWYER
                    GET  /api/my-cases/{number}/missing-to-close  LAWYER
                    GET  /api/kpis                                DIRECTOR AGENCY_HEAD COMMITTEE_HEAD INTAKE STATS
                    GET  /api/kpis/outlook                        DIRECTOR AGENCY_HEAD COMMITTEE_HEAD INTAKE STATS
                    GET  /api/kpis/outlook/work                   DIRECTOR AGENCY_HEAD COMMITTEE_HEAD INTAKE STATS
                    GET  /api/kpis/{id}/cases                     DIRECTOR AGENCY_HEAD COMMITTEE_HEAD INTAKE STATS
                    GET  /api/kpis/{id}/months                    DIRECTOR AGENCY_HEAD COMMITTEE_HEAD INTAKE STATS
                    GET  /api/kpis/{id}/units                     DIRECTOR AGENCY_HEAD COMMITTEE_HEAD INTAKE STATS
                    POST /api/registers/imports                   STATS
                    GET  /api/registers/imports                   STATS
                    GET  /api/registers/imports/{id}              STATS
                    POST /api/registers/imports/{id}/confirm      STATS
                    POST /api/registers/imports/{id}/discard      STATS
                    POST /api/registers/search                    STATS
                    POST /api/registers/lookup                    INTAKE REVIEWER STATS
                    GET  /api/registers/templates/{kind}          STATS
                    GET  /api/notifications                       *
                    POST /api/notifications/{id}/read             *
                    POST /api/notifications/read-all              *
                    GET  /api/notification-settings               *
                    POST /api/notification-settings               *
                    GET  /api/operations/mail                     SYSTEM_ADMIN
                    POST /api/operations/mail/{id}/retry          SYSTEM_ADMIN
                    POST /api/operations/mail/retry-all           SYSTEM_ADMIN
                    GET  /api/operations/derived-rows             SYSTEM_ADMIN
                    GET  /api/operations/derived-rows/rebuilding  SYSTEM_ADMIN
                    POST /api/operations/derived-rows/rebuild     SYSTEM_ADMIN
                    """.split("\n"))
            .map(line -> line.strip().split("\\s+", 3))
            .collect(Collectors.toMap(
                    part -> part[0] + " " + part[1], part -> part[2], (one, other) -> one, LinkedHashMap::new));

    @LocalServerPort
    private int port;

    @Autowired
    private SmallBureau bureau;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void noDoorIsForgotten() {
        assertThat(doorsOfTheHouse()).containsExactlyInAnyOrderElementsOf(DOORS.keySet());
    }

    @Test
    void opensToThoseWhoMayAndToNobodyElse() {
        for (var role : ROLES) {
            var browser = new Browser(port);
            browser.login(bureau.somebody(bureau.agency, role).login(), SmallBureau.PASSWORD);
            DOORS.forEach((door, allowed) -> {
                boolean may =
                        allowed.equals(EVERYBODY) || List.of(allowed.split(" ")).contains(role);
                int answer = knock(browser, door);
                assertThat(answer == 403)
                        .as(role + " at " + door + ": " + answer)
                        .isEqualTo(!may);
                assertThat(answer).as(role + " at " + door).isLessThan(500);
            });
        }
    }

    @Test
    void staysShutForStrangers() {
        var stranger = new Browser(port);
        stranger.get("/api/me");
        DOORS.keySet()
                .forEach(door -> assertThat(knock(stranger, door)).as(door).isEqualTo(401));
    }

    private static int knock(Browser browser, String door) {
        var path = door.split(" ")[1]
                .replace(
                        "{number}",
                        "%E8%8A%92%E6%8F%B4%E7%94%B3%E5%AD%97%E3%80%942026%E3%80%95%E7%AC%AC999999%E5%8F%B7")
                .replace("{id}", "4711")
                .replace("{name}", "ReplacementRequested")
                .replace("{kind}", "HOUSEHOLD")
                .replace("{year}", "2026")
                .replace("{leave}", "4711")
                .replace("{on}", "2026-07-01");
        var method = door.split(" ")[0];
        return (method.equals("GET")
                        ? browser.get(path)
                        : browser.send(method, path, "application/json", BodyPublishers.ofString("{}")))
                .statusCode();
    }

    private Set<String> doorsOfTheHouse() {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> isOurs(entry.getValue()))
                .flatMap(entry -> entry.getKey().getMethodsCondition().getMethods().stream()
                        .flatMap(method ->
                                entry.getKey().getPatternValues().stream().map(path -> method + " " + path)))
                .collect(Collectors.toSet());
    }

    private static boolean isOurs(HandlerMethod handler) {
        return handler.getBeanType().getName().startsWith("org.huimin")
                && handler.hasMethodAnnotation(AllowedFor.class);
    }
}
