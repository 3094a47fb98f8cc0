package org.implsci.core.term;

/**
 * The setting of a change: administrative work, or contact with patients.
 *
 * <p>Source: report 001, line 398.
 */
public enum CareSetting implements Term {
    /** Administrative and back-office work. */
    BACK_OFFICE("back office"),
    /** Decisions about patients, or contact with them. */
    CLINICAL_FACING("clinical-facing"),
    /** The setting is not stated. */
    NOT_STATED("not stated");

    /** The list of settings. */
    public static final Vocabulary<CareSetting> VOCABULARY = Vocabulary.of("setting", CareSetting.class);

    private final String label;

    CareSetting(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
