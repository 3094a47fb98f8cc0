/** Cases to run, on real data; the only module that reads files and prints. */
@NullMarked
package org.implsci.examples;

import org.jspecify.annotations.NullMarked;
