package org.implsci.rogers.generalised;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.implsci.core.finding.Requirements;
import org.implsci.rogers.curve.Parameter;

/**
 * Operational time that events speed up or slow down by unknown amounts: {@code X(t) = t} plus the contribution of each
 * event.
 *
 * <p>Each event has an intensity c to estimate; an event that fades at an unknown rate has a decay b as well.
 * Immutable and thread-safe.
 *
 * @param forms the events; at least one; unmodifiable
 */
public record ShockTimeModel(List<ShockForm> forms) implements OperationalTimeModel {
    /** Copies the list; refuses an empty list and repeated names, all at once. */
    public ShockTimeModel {
        forms = List.copyOf(Objects.requireNonNull(forms, "forms"));
        new Requirements()
                .range("forms", forms.size(), 1, 20)
                .unique("forms", "name", forms, ShockForm::name)
                .orThrow();
    }

    @Override
    public int size() {
        int size = 0;
        for (ShockForm form : forms) {
            size += sizeOf(form);
        }
        return size;
    }

    private static int sizeOf(ShockForm form) {
        return form instanceof ShockForm.Fading ? 2 : 1;
    }

    @Override
    public List<Parameter> parameters(double... values) {
        List<Parameter> parameters = new ArrayList<>();
        int at = 0;
        for (int index = 0; index < forms.size(); index++) {
            ShockForm form = forms.get(index);
            parameters.add(new Parameter("c" + (index + 1), "intensity of " + form.name(), values[at]));
            if (form instanceof ShockForm.Fading) {
                parameters.add(new Parameter("b" + (index + 1), "decay of " + form.name(), values[at + 1]));
            }
            at += sizeOf(form);
        }
        return List.copyOf(parameters);
    }

    @Override
    public boolean admits(double... values) {
        double slowest = 1;
        int at = 0;
        for (ShockForm form : forms) {
            slowest += StrictMath.min(0, values[at]);
            if (form instanceof ShockForm.Fading && !(values[at + 1] < 0)) {
                return false;
            }
            at += sizeOf(form);
        }
        return slowest >= 0;
    }

    @Override
    public OperationalTimeModel until(int periods) {
        return this;
    }

    @Override
    public OptionalInt statedPeriods() {
        return OptionalInt.empty();
    }

    @Override
    public OperationalTime operationalTime(double... values) {
        List<Shock> shocks = new ArrayList<>();
        int at = 0;
        for (ShockForm form : forms) {
            shocks.add(shock(form, values, at));
            at += sizeOf(form);
        }
        return new ShockTime(shocks);
    }

    private static Shock shock(ShockForm form, double[] values, int at) {
        if (form instanceof ShockForm.Lasting lasting) {
            return new Shock.Lasting(lasting.start(), lasting.end(), values[at]);
        }
        return form instanceof ShockForm.FadingAt known
                ? new Shock.Fading(known.start(), known.decay(), values[at])
                : new Shock.Fading(form.start(), values[at + 1], values[at]);
    }

    @Override
    public double at(double time, double... values) {
        double[] gradient = gradient(time, values);
        double sum = time;
        int at = 0;
        for (ShockForm form : forms) {
            // The contribution of an event is proportional to its intensity.
            sum += values[at] * gradient[at];
            at += sizeOf(form);
        }
        return sum;
    }

    @Override
    public double[] gradient(double time, double... values) {
        double[] gradient = new double[values.length];
        int at = 0;
        for (ShockForm form : forms) {
            double passed = time - form.start();
            if (form instanceof ShockForm.Lasting lasting) {
                gradient[at] = StrictMath.max(0, StrictMath.min(time, lasting.end()) - lasting.start());
            } else if (passed > 0) {
                double decay = form instanceof ShockForm.FadingAt known ? known.decay() : values[at + 1];
                double x = decay * passed;
                gradient[at] = StrictMath.expm1(x) / decay;
                if (form instanceof ShockForm.Fading) {
                    gradient[at + 1] = values[at] * passed * passed * byDecay(x);
                }
            }
            at += sizeOf(form);
        }
        return gradient;
    }

    /** {@code (x e^x - e^x + 1)/x^2}, which tends to 1/2. */
    private static double byDecay(double x) {
        if (StrictMath.abs(x) < 1e-3) {
            return 0.5 + x * (1.0 / 3 + x * (1.0 / 8 + x * (1.0 / 30 + x / 144)));
        }
        return (x * StrictMath.exp(x) - StrictMath.expm1(x)) / x / x;
    }

    @Override
    public List<double[]> starts(int periods) {
        List<double[]> starts = new ArrayList<>();
        starts.add(steady(periods));
        int at = 0;
        for (ShockForm form : forms) {
            for (double intensity : new double[] {-0.9, -0.4, 0.5, 2, 8}) {
                for (double shape : form instanceof ShockForm.Fading ? new double[] {1, 5, 25} : new double[] {1}) {
                    double[] values = steady(periods);
                    values[at] = intensity;
                    if (form instanceof ShockForm.Fading) {
                        values[at + 1] = -shape * 3 / periods;
                    }
                    starts.add(values);
                }
            }
            at += sizeOf(form);
        }
        return List.copyOf(starts);
    }

    private double[] steady(int periods) {
        double[] values = new double[size()];
        int at = 0;
        for (ShockForm form : forms) {
            if (form instanceof ShockForm.Fading) {
                values[at + 1] = -3.0 / periods;
            }
            at += sizeOf(form);
        }
        return values;
    }

    @Override
    public List<OperationalTimeModel> limits() {
        List<OperationalTimeModel> limits = new ArrayList<>();
        for (int index = 0; index < forms.size(); index++) {
            ShockForm form = forms.get(index);
            if (form instanceof ShockForm.Fading) {
                limits.add(with(index, ShockForm.permanent(form.name(), form.start())));
                limits.add(with(index, ShockForm.fading(form.name(), form.start(), ShockForm.FadingAt.AT_ONCE)));
            }
        }
        return List.copyOf(limits);
    }

    private ShockTimeModel with(int index, ShockForm other) {
        List<ShockForm> others = new ArrayList<>(forms);
        others.set(index, other);
        return new ShockTimeModel(others);
    }

    /** Returns the events. */
    @Override
    public String toString() {
        return "operational time with "
                + String.join("; ", forms.stream().map(ShockForm::toString).toList());
    }
}
