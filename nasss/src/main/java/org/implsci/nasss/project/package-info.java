/**
 * How complex people find the project itself, by their own items.
 *
 * <p>Start with {@link org.implsci.nasss.project.ProjectComplexity}.
 */
@NullMarked
package org.implsci.nasss.project;

import org.jspecify.annotations.NullMarked;
