/**
 * Questionnaires about COM-B as instruments, without their wording.
 *
 * <p>Start with {@link org.implsci.comb.survey.CombSurveys}. Answers go into {@code org.implsci.core.panel}.
 */
@NullMarked
package org.implsci.comb.survey;

import org.jspecify.annotations.NullMarked;
