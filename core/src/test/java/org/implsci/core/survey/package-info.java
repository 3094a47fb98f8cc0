/** What the tests of instruments, panels and measures share. */
package org.implsci.core.survey;
