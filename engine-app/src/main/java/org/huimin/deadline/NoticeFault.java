package org.huimin.deadline;

/**
 * What is wrong with one row of a notice.
 *
 * @param row as a person counts; 0 where it is the file as a whole
 * @param key of the words that say so
 */
record NoticeFault(int row, String key, Object... arguments) {}
