package org.huimin.shared;

import java.util.Map;

/** A refusal of what was sent, field by field. */
public abstract class FieldsRefused extends Refusal {

    private final transient Map<String, FieldFault> fields;

    protected FieldsRefused(Faults faults) {
        super(Kind.INVALID);
        this.fields = faults.byField();
    }

    @Override
    public Map<String, FieldFault> fields() {
        return fields;
    }
}
