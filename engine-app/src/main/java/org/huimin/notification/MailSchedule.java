package org.huimin.notification;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** When mail is sent, on a thread of its own: a server that takes its time holds up no deadline. */
@Component
@ConditionalOnProperty(name = "huimin.sweep", matchIfMissing = true)
class MailSchedule implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(MailSchedule.class);
    private static final long PATIENCE_SECONDS = 10;

    private final Sender sender;
    private final MailSwitch mail;
    private final MailSettings settings;
    private volatile @Nullable ScheduledExecutorService postOffice;

    MailSchedule(Sender sender, MailSwitch mail, MailSettings settings) {
        this.sender = sender;
        this.mail = mail;
        this.settings = settings;
    }

    @Override
    public void start() {
        if (!mail.on()) {
            log.info("No SMTP server is named (spring.mail.host): notifications ring at the bell only");
            return;
        }
        var office = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "mail"));
        long pause = settings.every().toMillis();
        office.scheduleWithFixedDelay(this::send, pause, pause, TimeUnit.MILLISECONDS);
        postOffice = office;
    }

    /** Trouble of one round, a database that is away say, must not end the rounds. */
    private void send() {
        try {
            sender.sendDue();
        } catch (RuntimeException trouble) {
            log.error("Mail could not be sent; it is tried again", trouble);
        }
    }

    @Override
    public void stop() {
        var office = postOffice;
        postOffice = null;
        if (office == null) {
            return;
        }
        sender.close();
        office.shutdown(); // no interrupt: it would close the file of an H2 database
        try {
            if (!office.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                log.warn("A letter was still under way; it falls due again");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return postOffice != null;
    }
}
