package org.huimin.shared.sealing;

/** What was sealed was changed, or was sealed under another key. */
class DoesNotOpen extends IllegalStateException {

    DoesNotOpen(Throwable cause) {
        super("A sealed value does not open", cause);
    }
}
