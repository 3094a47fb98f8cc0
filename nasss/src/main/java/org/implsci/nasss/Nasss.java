package org.implsci.nasss;

import org.implsci.core.answer.OrdinalPolicy;
import org.implsci.core.json.JsonCodec;
import org.implsci.core.json.ReadResult;
import org.implsci.core.term.CareSetting;
import org.implsci.nasss.assessment.NasssAssessment;
import org.implsci.nasss.assessment.RaterSheet;
import org.implsci.nasss.comparison.NasssComparison;
import org.implsci.nasss.comparison.RaterAgreement;
import org.implsci.nasss.guidance.GuidanceRules;
import org.implsci.nasss.guidance.NasssGuidance;
import org.implsci.nasss.profile.NasssProfile;
import org.implsci.nasss.question.NasssVersion;

/**
 * The front door of NASSS: what can be done, on one name.
 *
 * <pre>{@code
 * var assessment = Nasss.assess(NasssVersion.LIST_2019, "Video consultations", RaterSheet.by("me").rate("1A", SIMPLE));
 * var profile = Nasss.profile(assessment, OrdinalPolicy.WORST);
 * System.out.println(profile.explain());
 * }</pre>
 *
 * <p>All methods are pure and thread-safe.
 */
public final class Nasss {
    private Nasss() {}

    /**
     * Returns an assessment of some raters, without context, date and questions of one's own; {@link
     * NasssAssessment#builder()} takes all.
     *
     * @param version the version of the list to which the codes belong
     * @param subject what is assessed
     * @param sheets what the raters said
     * @return the assessment
     * @throws org.implsci.core.finding.InvalidInputException with every fault
     */
    public static NasssAssessment assess(NasssVersion version, String subject, RaterSheet... sheets) {
        return NasssAssessment.builder()
                .version(version)
                .subject(subject)
                .addSheets(sheets)
                .build();
    }

    /**
     * Reads an assessment from JSON.
     *
     * @param json the whole document
     * @return the assessment, or every fault in the document
     */
    public static ReadResult<NasssAssessment> read(String json) {
        return JsonCodec.standard().read(json, NasssAssessment.class);
    }

    /**
     * Returns what an assessment comes to.
     *
     * @param assessment what people said
     * @param policy how several answers become one
     * @return the profile
     */
    public static NasssProfile profile(NasssAssessment assessment, OrdinalPolicy policy) {
        return NasssProfile.of(assessment, policy);
    }

    /**
     * Returns what moved between two moments.
     *
     * @param before the earlier assessment
     * @param after the later assessment
     * @param policy how several answers become one
     * @return the comparison
     */
    public static NasssComparison compare(NasssAssessment before, NasssAssessment after, OrdinalPolicy policy) {
        return NasssComparison.of(before, after, policy);
    }

    /**
     * Returns how far the raters of an assessment agree.
     *
     * @param assessment the assessment of several raters
     * @return the spread of each question and an ordinal figure
     */
    public static RaterAgreement agreement(NasssAssessment assessment) {
        return new RaterAgreement(assessment);
    }

    /**
     * Returns what a profile asks for, by the standard rules.
     *
     * @param profile the profile
     * @param setting where the technology is used
     * @return recommendations and approach
     */
    public static NasssGuidance guidance(NasssProfile profile, CareSetting setting) {
        return new NasssGuidance(profile, GuidanceRules.STANDARD, setting);
    }
}
