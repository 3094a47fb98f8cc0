package org.implsci.rogers.fit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.implsci.rogers.generalised.Covariate;
import org.implsci.rogers.generalised.CovariateTimeModel;
import org.implsci.rogers.generalised.OperationalTimeModel;
import org.implsci.rogers.generalised.ShockForm;
import org.implsci.rogers.generalised.ShockTimeModel;
import org.jspecify.annotations.Nullable;

/** The covariates or events of a fit in JSON, which is written and never read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OperationalTimeJson(
        @Nullable List<Covariate> covariates, @Nullable List<EventJson> events) {
    static OperationalTimeJson of(OperationalTimeModel timeModel) {
        return timeModel instanceof CovariateTimeModel followed
                ? new OperationalTimeJson(followed.covariates(), null)
                : new OperationalTimeJson(
                        null,
                        ((ShockTimeModel) timeModel)
                                .forms().stream().map(EventJson::of).toList());
    }

    /** An event; it has no end if it is permanent, and no decay if that is estimated. */
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
