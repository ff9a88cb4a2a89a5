package org.huimin.intake;

import java.util.function.Function;
import org.huimin.casefile.Answers;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.TaskNote;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of the registration stands beside the forms of whoever acts on it: the organ's letter, the day that presses. */
@Configuration(proxyBeanMethods = false)
class IntakeNotes {

    @Bean
    TaskNote noticeToAssign(NoticePart notice) {
        return new Note("Activity_AssignFirm", notice.name(), notice::view);
    }

    @Bean
    TaskNote noticeToNameALawyerFor(NoticePart notice) {
        return new Note("Activity_NameLawyer", notice.name(), notice::view);
    }

    @Bean
    TaskNote noticeToAnswer(NoticePart notice) {
        return new Note("Activity_TellOrgan", notice.name(), notice::view);
    }

    /** A proposal that the registration made by itself gives no other reason. */
    @Bean
    TaskNote limitation(Answers answers) {
        return new Note(
                "Activity_DecideProvisionalAid",
                "limitationEndsOn",
                found -> answers.latest(found.number(), Answers.REGISTRATION)
                        .map(kept -> kept.answers().path("limitationEndsOn").asText(""))
                        .filter(day -> !day.isEmpty())
                        .orElse(null));
    }

    private record Note(String activity, String name, Function<CaseRecord, @Nullable Object> what) implements TaskNote {

        @Override
        public @Nullable Object of(CaseRecord caseRecord) {
            return what.apply(caseRecord);
        }
    }
}
