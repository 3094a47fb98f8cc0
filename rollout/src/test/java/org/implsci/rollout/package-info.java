/** The laws, vectors and scenarios of the module. */
package org.implsci.rollout;
