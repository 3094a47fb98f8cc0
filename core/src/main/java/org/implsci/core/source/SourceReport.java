package org.implsci.core.source;

/**
 * The five reports whose rules this library turns into software, cited by line of the text that was read.
 *
 * <p>Their rules are policy and practice in their authors' view; none of them gives a number for a threshold.
 */
public enum SourceReport {
    /** Ten lessons of a test bed for digital innovations in East London; its year is not in the text and is recalled. */
    TEST_BED("000", Source.of("Nuffield Trust", 2021, "Lessons from the Care City test bed: ten lessons")),
    /** How to implement and spread technology with a change of service; NASSS, NPT and COM-B beside each other. */
    SERVICE_CHANGE(
            "001",
            Source.of("Das-Gupta, Begley and Caruso", 2025, "Technology-Enabled Service Change")
                    .withUrl("Health Innovation Network South London, August 2025")),
    /** A round table on digital priorities for places. */
    ROUNDTABLE(
            "002",
            Source.of("Bashford and Daya", 2019, "Pathways, Place and Priorities for Digital Innovation")
                    .withUrl("Breaking Barriers Innovations, May 2019")),
    /** Five themes of digital change, in five cases. */
    DIGITAL_CHANGE(
            "003",
            Source.of("Maguire et al.", 2018, "Digital change in health and social care")
                    .withUrl("The King's Fund, June 2018")),
    /** What innovations in the health service needed to spread. */
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

    /** {@return the report; the work, without a place in it} */
    public Source source() {
        return source;
    }

    /**
     * Returns a rule that the report asks for.
     *
     * @param place the lines of its text, such as {@code L309-317}, or a footnote
     * @return the citation
     */
    public Citation at(String place) {
        return Citation.report(placed(place));
    }

    /**
     * Returns a rule of ours that leans on the report.
     *
     * @param place the lines of its text
     * @return the citation
     */
    public Citation leantOn(String place) {
        return Citation.own(placed(place));
    }

    private Source placed(String place) {
        return source.at("report " + number + ", " + place);
    }
}
