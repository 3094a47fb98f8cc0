/** implsci in a host: a small web service, written as a team would write it in an afternoon. */
@NullMarked
package org.implsci.examples.service;

import org.jspecify.annotations.NullMarked;
