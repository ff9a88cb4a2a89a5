package org.huimin.casefile;

import java.util.Optional;

/** The forms of a bundle. */
public interface Forms {

    /** The JSON Schema of a user task as it was deployed, references resolved inside the deployment. */
    Optional<Form> of(String bundle, String activity);
}
