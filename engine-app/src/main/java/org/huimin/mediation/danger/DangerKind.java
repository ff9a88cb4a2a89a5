package org.huimin.mediation.danger;

/** What has to be told at once. */
public enum DangerKind {
    /** Somebody may come to harm, or a crime may follow: the police are told as well (人民调解法 25). */
    DANGER,
    /** Many people gather. */
    GROUP_EVENT
}
