package org.huimin.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.huimin.casefile.Answer;
import org.huimin.casefile.Answers;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.Fact;
import org.huimin.casefile.Facts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a closing file needs, and which of it the case has already: the list that a lawyer closes a case by. */
@Component
class MissingToClose {

    private final Facts facts;
    private final Answers answers;
    private final ProgressEntries entries;
    private final MessageSource messages;

    MissingToClose(Facts facts, Answers answers, ProgressEntries entries, MessageSource messages) {
        this.facts = facts;
        this.answers = answers;
        this.entries = entries;
        this.messages = messages;
    }

    @Transactional(readOnly = true)
    public View of(CaseRecord caseRecord) {
        var number = caseRecord.number();
        var known = facts.all(number).stream().map(Fact::name).collect(Collectors.toSet());
        var kinds = entries.of(number).stream().map(ProgressEntry::kind).collect(Collectors.toSet());
        var said = answers.all(number);
        var file = ClosingFile.in(said);
        var items = new ArrayList<Item>();
        items.add(item("ASSIGNMENT", any(known, "firmAssigned", "lawyerAssigned")));
        items.add(item("ENGAGEMENT", any(known, "engagementSigned")));
        items.add(item("MEETING_RECORD", any(known, "recipientMet")));
        items.add(item("PROGRESS_RECORD", !kinds.isEmpty()));
        items.add(item("RECIPIENT_INFORMED", any(kinds, "INFORM_RECIPIENT") || informedBeside(said)));
        if (!terminated(facts.all(number))) {
            items.add(item("EVIDENCE", any(kinds, "READ_FILE", "INVESTIGATE")));
            items.add(item("COURT_PAPERS", any(kinds, "SUBMIT_PAPERS", "OPINION")));
            items.add(item("RULING", any(kinds, "RECEIVE_RULING")));
        }
        items.add(item("CLOSING_DAY", any(known, "caseConcluded", "terminationServed")));
        items.add(item(
                "CLOSING_REPORT", file.report().isPresent() && file.sentBack().isEmpty()));
        return new View(items, file.sentBack().map(SentBack::of).orElse(null), status(said));
    }

    /** Any entry may say on which day the recipient was told of it. */
    private static boolean informedBeside(List<Answer> said) {
        return said.stream()
                .filter(answer -> answer.activity().equals(ReportProgress.ACTIVITY))
                .anyMatch(answer -> answer.answers().hasNonNull("recipientInformedOn"));
    }

    /** A case that was terminated has no ruling, unless it was called back since. */
    private static boolean terminated(List<Fact> inOrder) {
        var names = inOrder.stream().map(Fact::name).toList();
        return names.lastIndexOf("terminationServed") > names.lastIndexOf("reversalOrderReceived");
    }

    /** How far the subsidy is, in one word; null before the file is handed in. */
    private static @Nullable String status(List<Answer> inOrder) {
        String status = null;
        for (var answer : inOrder) {
            status = switch (answer.activity()) {
                case ClosingFile.SUBMIT, ClosingFile.FIX -> "BEING_CHECKED";
                case ClosingFile.CHECK ->
                    answer.answers().path("closing").asText().equals("PASSED") ? "TO_BE_APPROVED" : "SENT_BACK";
                case ApproveSubsidy.ACTIVITY ->
                    answer.answers().path("approval").asText().equals("APPROVED") ? "APPROVED" : "BEING_CHECKED";
                case "Activity_PaySubsidy" -> "PAID";
                default -> status;
            };
        }
        return status;
    }

    private Item item(String code, boolean there) {
        var locale = LocaleContextHolder.getLocale();
        return new Item(code, text("closing.item." + code, code, locale), there);
    }

    private String text(String key, String otherwise, Locale locale) {
        var text = messages.getMessage(key, null, otherwise, locale);
        return text == null ? otherwise : text;
    }

    private static boolean any(Set<String> known, String... wanted) {
        return Set.of(wanted).stream().anyMatch(known::contains);
    }

    /**
     * @param items in the order of the file
     * @param sentBack why the file was sent back, until it is handed in again
     * @param subsidy BEING_CHECKED, SENT_BACK, TO_BE_APPROVED, APPROVED, PAID; null before anything was handed in
     */
    record View(
            List<Item> items,
            @Nullable SentBack sentBack,
            @Nullable String subsidy) {}

    /**
     * @param code {@code ENGAGEMENT} say
     * @param text the same in the reader's language
     * @param there whether the case has it already
     */
    record Item(String code, String text, boolean there) {}
}
