/** Deploys models, tables and forms as one bundle under one version, and refuses a bundle that breaks the rules. */
@NullMarked
package org.huimin.workflow.bundle;

import org.jspecify.annotations.NullMarked;
