package org.huimin.intake;

import org.huimin.access.AllowedFor;
import org.huimin.access.CurrentActor;
import org.huimin.access.Once;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * The counter: a notice comes in, a case number goes out. The body, with {@code *} where something is required:
 *
 * <pre>
 * { "organ"*: COURT | PROCURATORATE | POLICE,        "organName"*, "letterNumber"*: text,
 *   "kind"*: MINOR | DISABLED | LIMITED_CAPACITY | LIFE_OR_DEATH | DEATH_REVIEW | IN_ABSENTIA | OTHER_MUST
 *            | ORDINARY_MAY | MEDICAL,
 *   "stage"*: INVESTIGATION | PROSECUTION | FIRST_INSTANCE | SECOND_INSTANCE | RETRIAL | DEATH_PENALTY_REVIEW,
 *   "receivedAt"*: moment with its zone,              "charge"*: text of at most 1000,
 *   "custodyPlace", "contactName", "contactPhone": text, "hearingOn": day,
 *   "person"*: { "name"*, "idKind"*: ID_CARD | PASSPORT | HK_MACAO_TAIWAN | NONE, "idNumber" unless NONE,
 *                "sex", "birthDate" (both follow from an ID card), "ethnicity", "phone", "address" } }
 * </pre>
 *
 * <p>The answer is 201 {@code {"number": …}}, or 422 {@code RegistrationRefused} with every fault by its field
 * ({@code person.idNumber}).
 */
@RestController
class NoticeController {

    private final Notices notices;
    private final CurrentActor actor;
    private final Once once;

    NoticeController(Notices notices, CurrentActor actor, Once once) {
        this.notices = notices;
        this.actor = actor;
        this.once = once;
    }

    @PostMapping("/api/notices")
    @AllowedFor(Role.INTAKE)
    ResponseEntity<Registered> register(
            @RequestHeader(name = "Idempotency-Key", defaultValue = "") String key,
            @RequestBody NoticeRegistration notice) {
        return once.answer(key, notice, Registered.class, () -> {
            var number = notices.register(notice, actor.get());
            return ResponseEntity.status(HttpStatus.CREATED).body(new Registered(number));
        });
    }

    record Registered(CaseNumber number) {}
}
