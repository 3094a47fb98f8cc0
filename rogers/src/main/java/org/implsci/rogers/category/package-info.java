/**
 * Adopter categories under rules with names.
 *
 * <p>Rogers' five categories are ideal types cut at the mean and standard deviation of the time of adoption. Other authors
 * cut elsewhere, and the same units fall into different categories; so the rule is an argument
 * ({@link org.implsci.rogers.category.ClassificationRule}), a result
 * ({@link org.implsci.rogers.category.AdopterClassification}) names its rule and its cuts, and
 * {@link org.implsci.rogers.category.ClassificationComparison} shows all side by side. Units that have not adopted are in no
 * category. Start with {@link org.implsci.rogers.category.AdopterClassification}.
 */
@NullMarked
package org.implsci.rogers.category;

import org.jspecify.annotations.NullMarked;
