/** Reads and prints answers to questionnaires. */
@NullMarked
package org.implsci.examples.survey;

import org.jspecify.annotations.NullMarked;
