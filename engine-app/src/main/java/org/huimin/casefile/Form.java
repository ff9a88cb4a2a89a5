package org.huimin.casefile;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A form as deployed.
 *
 * @param version changes whenever the text of the form does
 */
public record Form(JsonNode schema, String version) {}
