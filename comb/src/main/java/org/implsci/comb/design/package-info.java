/**
 * The design of an intervention: options judged by APEASE, choices that people make, and deficits that the choices leave open.
 *
 * <p>Candidates are computed by a rule set; assessments and selections are made by people. A choice against the rule set gives
 * a warning that names the missing link, never an error. Start with
 * {@link org.implsci.comb.design.InterventionDesign}.
 */
@ImplsciStyle
@NullMarked
package org.implsci.comb.design;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
