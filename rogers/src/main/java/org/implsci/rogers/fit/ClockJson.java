package org.implsci.rogers.fit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.implsci.rogers.generalised.ClockModel;
import org.implsci.rogers.generalised.Covariate;
import org.implsci.rogers.generalised.CovariateClocks;
import org.implsci.rogers.generalised.ShockClocks;
import org.implsci.rogers.generalised.ShockForm;
import org.jspecify.annotations.Nullable;

/** What a clock with unknown numbers looks like in JSON; it is written, never read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClockJson(
        @Nullable List<Covariate> covariates, @Nullable List<EventJson> events) {
    static ClockJson of(ClockModel clock) {
        return clock instanceof CovariateClocks followed
                ? new ClockJson(followed.covariates(), null)
                : new ClockJson(
                        null,
                        ((ShockClocks) clock)
                                .forms().stream().map(EventJson::of).toList());
    }

    /** An event: without an end if it lasts for good, without a decay if that is estimated. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EventJson(
            String name,
            String form,
            double start,
            @Nullable Double end,
            @Nullable Double decay) {
        static EventJson of(ShockForm form) {
            if (form instanceof ShockForm.Lasting lasting) {
                boolean ends = lasting.end() < Double.MAX_VALUE;
                return new EventJson(
                        form.name(),
                        ends ? "lasting" : "permanent",
                        form.start(),
                        ends ? (Double) lasting.end() : null,
                        null);
            }
            Double decay = form instanceof ShockForm.FadingAt known ? (Double) known.decay() : null;
            return new EventJson(form.name(), "fading", form.start(), null, decay);
        }
    }
}
