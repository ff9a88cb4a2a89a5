package org.huimin.review;

import java.util.function.Function;
import org.huimin.casefile.CaseRecord;
import org.huimin.casefile.TaskNote;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What stands beside the forms of the first check and of a supplement: the same as on the case page. */
@Configuration(proxyBeanMethods = false)
class ReviewNotes {

    @Bean
    TaskNote firstCheckAtTheStation(FirstCheckPart part) {
        return new Note(CheckMaterials.ACTIVITY, part.name(), part::view);
    }

    @Bean
    TaskNote firstCheckAtTheAgency(FirstCheckPart part) {
        return new Note(AcceptFirstCheck.ACTIVITY, part.name(), part::view);
    }

    @Bean
    TaskNote supplementToServe(SupplementsPart part) {
        return new Note(ServeSupplementNotice.ACTIVITY, part.name(), part::view);
    }

    @Bean
    TaskNote supplementToReceive(SupplementsPart part) {
        return new Note(ReceiveSupplement.ACTIVITY, part.name(), part::view);
    }

    private record Note(String activity, String name, Function<CaseRecord, @Nullable Object> what) implements TaskNote {

        @Override
        public @Nullable Object of(CaseRecord caseRecord) {
            return what.apply(caseRecord);
        }
    }
}
