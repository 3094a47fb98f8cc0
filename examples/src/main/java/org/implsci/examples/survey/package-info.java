/** What the examples do with questionnaires and their answers. */
@NullMarked
package org.implsci.examples.survey;

import org.jspecify.annotations.NullMarked;
