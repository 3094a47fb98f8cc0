package org.implsci.core.source;

/**
 * The five reports on which the library is based, cited by the line of the text that was read.
 *
 * <p>Their rules are policy and practice as their authors see it; none of them states a number for a threshold.
 */
public enum SourceReport {
    /** Ten lessons of a test bed for digital innovations in East London. Its text gives no year; 2021 is recalled. */
    TEST_BED("000", Source.of("Nuffield Trust", 2021, "Lessons from the Care City test bed: ten lessons")),
    /** A guide to technology-enabled service change that uses NASSS, NPT and COM-B together. */
    SERVICE_CHANGE(
            "001",
            Source.of("Das-Gupta, Begley and Caruso", 2025, "Technology-Enabled Service Change")
                    .withUrl("Health Innovation Network South London, August 2025")),
    /** A round table on digital priorities for places. */
    ROUNDTABLE(
            "002",
            Source.of("Bashford and Daya", 2019, "Pathways, Place and Priorities for Digital Innovation")
                    .withUrl("Breaking Barriers Innovations, May 2019")),
    /** Five themes of digital change, shown by five cases. */
    DIGITAL_CHANGE(
            "003",
            Source.of("Maguire et al.", 2018, "Digital change in health and social care")
                    .withUrl("The King's Fund, June 2018")),
    /** A study of what innovations in the health service need in order to spread. */
    SCALE_AND_SPREAD(
            "004",
            Source.of("Hemmings et al.", 2020, "Achieving scale and spread: learning for innovators and policy-makers")
                    .withUrl("Nuffield Trust, March 2020"));

    private final String number;
    private final Source source;

    SourceReport(String number, Source source) {
        this.number = number;
        this.source = source;
    }

    /** {@return the report, without a place in it} */
    public Source source() {
        return source;
    }

    /**
     * {@return the citation of a rule that the report requires}
     *
     * @param place the lines of its text, such as {@code L309-317}, or a footnote
     */
    public Citation at(String place) {
        return Citation.report(placed(place));
    }

    /**
     * {@return the citation of our own rule that is based on the report}
     *
     * @param place the lines of its text
     */
    public Citation own(String place) {
        return Citation.own(placed(place));
    }

    private Source placed(String place) {
        return source.at("report " + number + ", " + place);
    }
}
