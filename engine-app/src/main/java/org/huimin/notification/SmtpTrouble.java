package org.huimin.notification;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.huimin.notification.Outcome.Fate;
import org.jspecify.annotations.Nullable;

/** What a failed conversation means for the letter: 4xx try again, 5xx never, no answer at all means that nobody is there. */
final class SmtpTrouble {

    /** 5.1.1 and its like, which say more than the three digits. */
    private static final Pattern ENHANCED = Pattern.compile("\\b\\d{3}[ -](\\d\\.\\d{1,3}\\.\\d{1,3})\\b");

    private static final int HANGING_UP = 421;
    private static final int PERMANENT = 500;
    private static final int TRANSIENT = 400;

    private SmtpTrouble() {}

    static Outcome of(MessagingException failure) {
        if (failure instanceof AuthenticationFailedException) {
            return new Outcome(Fate.SERVER_AWAY, "AUTHENTICATION");
        }
        return answer(failure).orElseGet(() -> new Outcome(Fate.SERVER_AWAY, root(failure)));
    }

    /** The server's answer stands somewhere in the chain, or nowhere. */
    private static Optional<Outcome> answer(Exception failure) {
        int code = code(failure);
        if (code >= TRANSIENT) {
            var fate = code >= PERMANENT ? Fate.DEAD : code == HANGING_UP ? Fate.SERVER_AWAY : Fate.LATER;
            return Optional.of(new Outcome(fate, code + enhanced(failure.getMessage())));
        }
        var next = failure instanceof MessagingException messaging ? messaging.getNextException() : null;
        return next == null ? Optional.empty() : answer(next);
    }

    private static int code(Exception failure) {
        if (failure instanceof SMTPAddressFailedException refused) {
            return refused.getReturnCode();
        }
        if (failure instanceof SMTPSenderFailedException refused) {
            return refused.getReturnCode();
        }
        return failure instanceof SMTPSendFailedException refused ? refused.getReturnCode() : -1;
    }

    private static String enhanced(@Nullable String words) {
        var found = ENHANCED.matcher(words == null ? "" : words);
        return found.find() ? " " + found.group(1) : "";
    }

    private static String root(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName();
    }
}
