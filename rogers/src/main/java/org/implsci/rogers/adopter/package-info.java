/**
 * Adopter categories under rules with names.
 *
 * <p>Rogers' five categories are ideal types cut at the mean and standard deviation of the time of adoption. Other authors
 * cut elsewhere, and the same units fall into different categories; so the rule is an argument
 * ({@link org.implsci.rogers.adopter.ClassificationRule}), a result
 * ({@link org.implsci.rogers.adopter.AdopterClassification}) names its rule and its cuts, and
 * {@link org.implsci.rogers.adopter.ClassificationComparison} shows all side by side. Units that have not adopted are in no
 * category. Start with {@link org.implsci.rogers.adopter.AdopterClassification}.
 */
@NullMarked
package org.implsci.rogers.adopter;

import org.jspecify.annotations.NullMarked;
