/**
 * From suggestions to an intervention: options judged by APEASE, choices that people make, and what the choices leave open.
 *
 * <p>Three sets stay apart: candidates are computed by a rule set, assessments and selections are people's. A choice against
 * the rule set is a warning that names the missing cell, and never an error. Start with
 * {@link org.implsci.comb.design.InterventionDesign}.
 */
@ImplsciStyle
@NullMarked
package org.implsci.comb.design;

import org.implsci.core.style.ImplsciStyle;
import org.jspecify.annotations.NullMarked;
