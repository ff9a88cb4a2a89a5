package org.huimin.assignment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huimin.organization.Gender;
import org.huimin.organization.Language;
import org.huimin.organization.Practice;
import org.huimin.organization.PracticeKind;
import org.huimin.organization.Span;
import org.huimin.shared.DivisionCode;
import org.huimin.shared.Faults;
import org.jspecify.annotations.Nullable;

/** Makes a practice of what was typed, or says everything that is wrong with it at once. */
final class EntryReader {

    private static final Pattern PRACTICE_NUMBER = Pattern.compile("[0-9]{11,20}");
    private static final Pattern MATTER = Pattern.compile("[A-Z0-9_]{2,20}");
    private static final int MOST_OPEN_CASES = 200;
    private static final LocalDate FIRST_LAWYERS = LocalDate.of(1949, 10, 1);

    private final LocalDate today;
    private final Faults faults = new Faults();

    EntryReader(LocalDate today) {
        this.today = today;
    }

    Practice practice(Entry sent) {
        var kind = oneOf(PracticeKind.values(), "kind", sent.kind());
        faults.check(kind != null, "kind", "fault.required");
        var since = past("practisingSince", sent.practisingSince());
        var defending = past("defendingSince", sent.defendingSince());
        faults.check(
                since == null || defending == null || !defending.isBefore(since),
                "defendingSince",
                "fault.defendingSince.beforePractice");
        faults.check(
                kind != PracticeKind.BASIC_LEVEL || defending == null,
                "defendingSince",
                "fault.defendingSince.basicLevel");
        number(sent.practiceNumber());
        var practice = new Practice(
                Objects.requireNonNullElse(kind, PracticeKind.LAWYER),
                since,
                defending,
                day("licensedUntil", sent.licensedUntil()),
                suspended(sent),
                oneOf(Gender.values(), "gender", sent.gender()),
                sent.minors(),
                limit(sent.caseLimit()),
                matters(sent.matters()),
                languages(sent.languages()),
                areas(sent.areas()),
                sent.version());
        faults.refuse(EntryRefused::new);
        return practice;
    }

    Set<Language> languages(Entry.Languages sent) {
        var languages = languages(sent.languages());
        faults.refuse(EntryRefused::new);
        return languages;
    }

    /** Leave may be entered for days to come, and for days that are over. */
    Span absence(Entry.Absence sent) {
        var from = day("from", sent.from());
        var until = day("until", sent.until());
        faults.check(from != null, "from", "fault.required");
        faults.check(until != null, "until", "fault.required");
        faults.check(from == null || until == null || !until.isBefore(from), "until", "fault.until.beforeFrom");
        faults.check(until == null || !until.isAfter(today.plusYears(3)), "until", "fault.until.tooFar");
        faults.refuse(EntryRefused::new);
        return new Span(Objects.requireNonNull(from), until);
    }

    private void number(@Nullable String typed) {
        faults.check(
                typed == null
                        || typed.isBlank()
                        || PRACTICE_NUMBER.matcher(typed.strip()).matches(),
                "practiceNumber",
                "fault.practiceNumber");
    }

    private @Nullable Span suspended(Entry sent) {
        var from = day("suspendedFrom", sent.suspendedFrom());
        var until = day("suspendedUntil", sent.suspendedUntil());
        faults.check(until == null || from != null, "suspendedFrom", "fault.required");
        faults.check(
                from == null || until == null || !until.isBefore(from), "suspendedUntil", "fault.until.beforeFrom");
        return Span.of(from, until);
    }

    private @Nullable Integer limit(@Nullable Integer typed) {
        faults.check(
                typed == null || (typed >= 1 && typed <= MOST_OPEN_CASES),
                "caseLimit",
                "fault.caseLimit",
                MOST_OPEN_CASES);
        return typed;
    }

    private Set<String> matters(@Nullable List<@Nullable String> codes) {
        var known = given(codes).collect(Collectors.toCollection(TreeSet::new));
        faults.check(known.stream().allMatch(MATTER.asMatchPredicate()), "matters", "fault.notInList");
        return known;
    }

    private Set<Language> languages(@Nullable List<@Nullable String> codes) {
        var languages = given(codes)
                .map(code -> oneOf(Language.values(), "languages", code))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        faults.check(!languages.isEmpty(), "languages", "fault.required");
        return languages;
    }

    private Set<String> areas(@Nullable List<@Nullable String> codes) {
        return given(codes).map(this::area).collect(Collectors.toCollection(TreeSet::new));
    }

    private String area(String code) {
        try {
            return new DivisionCode(code).value();
        } catch (IllegalArgumentException noDivision) {
            faults.add("areas", "fault.notInList");
            return "";
        }
    }

    private static Stream<String> given(@Nullable List<@Nullable String> codes) {
        return codes == null ? Stream.of() : codes.stream().map(code -> code == null ? "" : code.strip());
    }

    private <E extends Enum<E>> @Nullable E oneOf(E[] all, String field, @Nullable String code) {
        if (code == null || (code.isBlank() && !field.equals("languages"))) {
            return null;
        }
        var found = Arrays.stream(all).filter(one -> one.name().equals(code)).findFirst();
        faults.check(found.isPresent(), field, "fault.notInList");
        return found.orElse(null);
    }

    private @Nullable LocalDate past(String field, @Nullable String typed) {
        var day = day(field, typed);
        faults.check(day == null || !day.isAfter(today), field, "fault.future");
        faults.check(day == null || !day.isBefore(FIRST_LAWYERS), field, "fault.notADay");
        return day;
    }

    private @Nullable LocalDate day(String field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException none) {
            faults.add(field, "fault.notADay");
            return null;
        }
    }
}
