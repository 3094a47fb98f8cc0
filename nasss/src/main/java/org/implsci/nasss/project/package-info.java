/**
 * The complexity of a project, rated by the caller's own items.
 *
 * <p>Start with {@link org.implsci.nasss.project.ProjectComplexity}.
 */
@NullMarked
package org.implsci.nasss.project;

import org.jspecify.annotations.NullMarked;
