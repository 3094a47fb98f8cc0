/**
 * The questions of NASSS: domains, topics, levels, and the published lists that give them codes.
 *
 * <p>A code means something only within its version. Start with {@link org.implsci.nasss.question.NasssVersion}.
 */
@NullMarked
package org.implsci.nasss.question;

import org.jspecify.annotations.NullMarked;
