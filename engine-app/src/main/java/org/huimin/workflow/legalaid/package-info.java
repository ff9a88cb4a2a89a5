/** What the legal-aid models ask of the house. */
@NullMarked
package org.huimin.workflow.legalaid;

import org.jspecify.annotations.NullMarked;
