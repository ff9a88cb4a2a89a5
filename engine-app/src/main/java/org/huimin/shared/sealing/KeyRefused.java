package org.huimin.shared.sealing;

/** The program does not start, because it cannot have the key of the house. */
class KeyRefused extends RuntimeException {

    private final String whatToDo;

    KeyRefused(String whatIsWrong, String whatToDo) {
        super(whatIsWrong);
        this.whatToDo = whatToDo;
    }

    String whatToDo() {
        return whatToDo;
    }
}
