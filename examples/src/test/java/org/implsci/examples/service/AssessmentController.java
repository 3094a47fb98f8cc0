package org.implsci.examples.service;

import java.util.List;
import org.implsci.core.answer.OrdinalPolicy;
import org.implsci.core.finding.Recommendation;
import org.implsci.core.source.Citation;
import org.implsci.nasss.Nasss;
import org.implsci.nasss.assessment.NasssAssessment;
import org.implsci.nasss.guidance.Approach;
import org.implsci.nasss.guidance.NasssGuidance;
import org.implsci.nasss.guidance.Setting;
import org.implsci.nasss.profile.NasssProfile;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes an assessment and says what it comes to and asks for. It keeps nothing. */
@RestController
class AssessmentController {
    /**
     * The body is bound by the mapper: the module reports every fault of a document at once, as {@code Nasss.read} does, and
     * what can be bound needs no code here. (Only where a document is no JSON does the codec say more: it keeps what it had
     * found before.)
     */
    @PostMapping("/assessments")
    Answer assess(
            @RequestBody NasssAssessment assessment,
            @RequestParam(defaultValue = "worst") OrdinalPolicy policy,
            @RequestParam(defaultValue = "not-stated") Setting setting) {
        NasssProfile profile = Nasss.profile(assessment, policy);
        return new Answer(profile, Guidance.of(Nasss.guidance(profile, setting)));
    }

    /**
     * What the service answers.
     *
     * @param profile the profile in the library's own form, with its findings
     * @param guidance what to do, in this house's form
     */
    record Answer(NasssProfile profile, Guidance guidance) {}

    /** The approach and the recommendations. */
    record Guidance(Decision tailored, Decision phased, Decision rollBack, List<Recommendation> recommendations) {
        static Guidance of(NasssGuidance guidance) {
            Approach approach = guidance.approach();
            return new Guidance(
                    Decision.of(approach.tailored()),
                    Decision.of(approach.phased()),
                    Decision.of(approach.rollBack()),
                    guidance.recommendations());
        }
    }

    /** One part of the approach. */
    record Decision(String verdict, List<String> reasons, Citation citation) {
        static Decision of(Approach.Decision decision) {
            return new Decision(decision.verdict().label(), decision.reasons(), decision.citation());
        }
    }
}
