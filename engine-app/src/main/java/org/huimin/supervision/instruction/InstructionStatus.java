package org.huimin.supervision.instruction;

/** Where an instruction stands. */
enum InstructionStatus {
    /** Waits for an answer. */
    OPEN,
    /** Answered; the director has not said yet whether that will do. */
    ANSWERED,
    /** The director was content with the answer. */
    CLOSED
}
