package org.implsci.examples.service;

import org.implsci.core.answer.OrdinalPolicy;
import org.implsci.core.term.CareSetting;
import org.implsci.nasss.Nasss;
import org.implsci.nasss.assessment.NasssAssessment;
import org.implsci.nasss.guidance.NasssGuidance;
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
     * what can be bound needs no code here.
     */
    @PostMapping("/assessments")
    Answer assess(
            @RequestBody NasssAssessment assessment,
            @RequestParam(defaultValue = "worst") OrdinalPolicy policy,
            @RequestParam(defaultValue = "not-stated") CareSetting setting) {
        NasssProfile profile = Nasss.profile(assessment, policy);
        return new Answer(profile, Nasss.guidance(profile, setting));
    }

    /**
     * What the service answers, both in the library's own form.
     *
     * @param profile the profile with its findings
     * @param guidance the approach and what to do
     */
    record Answer(NasssProfile profile, NasssGuidance guidance) {}
}
