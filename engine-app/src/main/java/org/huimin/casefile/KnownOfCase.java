package org.huimin.casefile;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.huimin.shared.CaseNumber;
import org.huimin.shared.WithinTransaction;

/**
 * What a transaction has read of a case, so that one deed reads nothing twice. Whoever writes it says what it has become,
 * or forgets it; and whoever has waited for the lock of the case forgets all of that case, since others may have written
 * meanwhile.
 */
public final class KnownOfCase<T> {

    private static final WithinTransaction<Map<CaseNumber, Map<KnownOfCase<?>, Object>>> ALL =
            new WithinTransaction<>();

    /** A deed touches a case or two; what goes through all of them must not hold all of them in memory. */
    private static final int MOST_CASES = 100;

    @SuppressWarnings("unchecked")
    public T get(CaseNumber number, Supplier<T> ask) {
        var known = of(number);
        var before = known.get(this);
        if (before != null) {
            return (T) before;
        }
        var answer = ask.get();
        of(number).put(this, answer);
        return answer;
    }

    /** For whoever has written just that; what nobody has read yet stays unread. */
    @SuppressWarnings("unchecked")
    public void change(CaseNumber number, UnaryOperator<T> written) {
        of(number).computeIfPresent(this, (same, before) -> written.apply((T) before));
    }

    public void forget(CaseNumber number) {
        of(number).remove(this);
    }

    static void forgetAll(CaseNumber number) {
        of(number).clear();
    }

    private static Map<KnownOfCase<?>, Object> of(CaseNumber number) {
        return ALL.get(Newest::new).computeIfAbsent(number, none -> new HashMap<>());
    }

    private static final class Newest extends LinkedHashMap<CaseNumber, Map<KnownOfCase<?>, Object>> {

        @Override
        protected boolean removeEldestEntry(Map.Entry<CaseNumber, Map<KnownOfCase<?>, Object>> eldest) {
            return size() > MOST_CASES;
        }
    }
}
