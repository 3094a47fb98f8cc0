/**
 * The five attributes of innovations, as people perceive them.
 *
 * <p>{@link org.implsci.rogers.attribute.InnovationAttributes} holds what people said,
 * {@link org.implsci.rogers.attribute.AttributeProfile} what it comes to under a policy that the caller names: which
 * attributes help adoption and which hold it back, with what to do. Complexity counts against. Rogers gives no score and no
 * weights, so there is no total. {@link org.implsci.rogers.attribute.PublishedScales} describes instruments of others
 * without their wording. Start with {@link org.implsci.rogers.attribute.InnovationAttributes}.
 */
@ImplsciStyle
@NullMarked
package org.implsci.rogers.attribute;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
