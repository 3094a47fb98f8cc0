/**
 * NASSS: how complex is this change, and what does that ask for?
 *
 * <p>Start with {@link org.implsci.nasss.Nasss}.
 */
module org.implsci.nasss {
    requires static org.immutables.value.annotations;
    requires org.jspecify;
    requires com.google.common;
    requires transitive org.implsci.core;

    exports org.implsci.nasss;

    opens org.implsci.nasss to
            org.implsci.core,
            com.fasterxml.jackson.databind;
}
