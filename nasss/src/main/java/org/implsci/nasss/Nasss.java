package org.implsci.nasss;

import java.util.Objects;
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
 * The entry point to NASSS: every task of this module as one static method.
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
     * Returns an assessment that consists of a subject and the sheets of its raters.
     *
     * <p>{@link NasssAssessment#builder()} also takes a context, a date and custom questions.
     *
     * @param version the version of the list to which the question codes belong
     * @param subject the technology or programme that is assessed; not blank
     * @param sheets the sheets, one a rater
     * @return the assessment
     * @throws org.implsci.core.finding.InvalidInputException if anything is invalid; it carries every finding
     */
    public static NasssAssessment assess(NasssVersion version, String subject, RaterSheet... sheets) {
        Objects.requireNonNull(sheets, "sheets");
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
     * @return the assessment, or every fault of the document
     */
    public static ReadResult<NasssAssessment> read(String json) {
        return JsonCodec.standard().read(json, NasssAssessment.class);
    }

    /**
     * Returns the profile of an assessment: a level for each domain.
     *
     * @param assessment the raters' answers
     * @param policy the policy that makes one level of several answers
     * @return the profile
     */
    public static NasssProfile profile(NasssAssessment assessment, OrdinalPolicy policy) {
        return NasssProfile.of(assessment, policy);
    }

    /**
     * Returns the changes between two assessments of the same subject.
     *
     * @param before the earlier assessment
     * @param after the later assessment
     * @param policy the policy that makes one level of several answers
     * @return the comparison
     */
    public static NasssComparison compare(NasssAssessment before, NasssAssessment after, OrdinalPolicy policy) {
        return NasssComparison.of(before, after, policy);
    }

    /**
     * Returns the agreement between the raters of an assessment.
     *
     * @param assessment the assessment, by several raters
     * @return the spread of the answers to each question, and Krippendorff's alpha over all questions
     */
    public static RaterAgreement agreement(NasssAssessment assessment) {
        Objects.requireNonNull(assessment, "assessment");
        return RaterAgreement.of(assessment);
    }

    /**
     * Returns the guidance that the standard rules give for a profile.
     *
     * @param profile the profile
     * @param setting the setting in which the technology is used
     * @return the recommendations and the approach
     */
    public static NasssGuidance guidance(NasssProfile profile, CareSetting setting) {
        return NasssGuidance.of(profile, GuidanceRules.STANDARD, setting);
    }
}
