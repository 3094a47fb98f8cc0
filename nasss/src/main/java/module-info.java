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
    exports org.implsci.nasss.assessment;
    exports org.implsci.nasss.comparison;
    exports org.implsci.nasss.guidance;
    exports org.implsci.nasss.profile;
    exports org.implsci.nasss.project;
    exports org.implsci.nasss.question;

    opens org.implsci.nasss.assessment to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.nasss.guidance to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.nasss.profile to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.nasss.project to
            org.implsci.core,
            com.fasterxml.jackson.databind;
    opens org.implsci.nasss.question to
            org.implsci.core,
            com.fasterxml.jackson.databind;
}
