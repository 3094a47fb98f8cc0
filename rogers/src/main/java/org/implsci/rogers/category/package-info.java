/**
 * Adopter categories under named rules.
 *
 * <p>Rogers' five categories are ideal types, divided by the mean and standard deviation of the time of adoption. Other
 * authors divide elsewhere, and the same units fall into different categories. So the rule is an argument
 * ({@link org.implsci.rogers.category.ClassificationRule}), and a result
 * ({@link org.implsci.rogers.category.AdopterClassification}) names its rule and its thresholds.
 * {@link org.implsci.rogers.category.ClassificationComparison} compares several rules. Units that have not adopted are in no
 * category. Start with {@link org.implsci.rogers.category.AdopterClassification}.
 */
@NullMarked
package org.implsci.rogers.category;

import org.jspecify.annotations.NullMarked;
