/**
 * The five attributes of innovations, as people perceive them.
 *
 * <p>{@link org.implsci.rogers.attribute.InnovationAttributes} holds the ratings.
 * {@link org.implsci.rogers.attribute.AttributeProfile} summarises them under a policy that the caller names: it shows which
 * attributes help adoption and which hold it back, with recommendations. Complexity counts against adoption. There is no
 * total score, because Rogers gives no weights. {@link org.implsci.rogers.attribute.PublishedScales} describes published
 * instruments without their wording. Start with {@link org.implsci.rogers.attribute.InnovationAttributes}.
 */
@ImplsciStyle
@NullMarked
package org.implsci.rogers.attribute;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
