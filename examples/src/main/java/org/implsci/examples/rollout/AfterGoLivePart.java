package org.implsci.examples.rollout;

import java.util.List;
import org.implsci.examples.Case;
import org.implsci.examples.Options;
import org.implsci.examples.Part;
import org.implsci.examples.Screen;
import org.implsci.rollout.benefit.BenefitRegister;
import org.implsci.rollout.benefit.LogicModel;
import org.implsci.rollout.governance.information.InformationGovernance;
import org.implsci.rollout.readiness.ReadinessAnswers;
import org.implsci.rollout.strategy.tradeoff.Balance;

/** Prints what stands around a rollout: readiness, tensions, information governance, benefits and the logic behind them. */
public final class AfterGoLivePart implements Part {
    /** The part. */
    public AfterGoLivePart() {}

    @Override
    public List<Class<?>> types() {
        return List.of(
                ReadinessAnswers.class,
                Balance.class,
                InformationGovernance.class,
                BenefitRegister.class,
                LogicModel.class);
    }

    @Override
    public void show(Case read, Options options, Screen screen) {
        for (ReadinessAnswers answers : read.all(ReadinessAnswers.class)) {
            screen.heading("Readiness: " + answers.subject());
            answers.profiles().forEach(profile -> {
                screen.print(profile.toTable());
                screen.print("\n" + profile.explain());
            });
        }
        for (Balance balance : read.all(Balance.class)) {
            screen.heading("Nine tensions");
            screen.print(balance.toTable());
            screen.print("\n" + balance.findings().explain());
        }
        for (InformationGovernance governance : read.all(InformationGovernance.class)) {
            screen.heading("Information governance");
            screen.print(governance.toString());
            if (governance.access() != null) {
                screen.print(governance.access().toTable());
            }
            screen.print("\n" + governance.findings().explain());
        }
        for (BenefitRegister register : read.all(BenefitRegister.class)) {
            screen.heading("Benefits and costs");
            screen.print(register.toTable());
            screen.print(register.costTable());
            screen.print("\n" + register.findings().explain());
        }
        for (LogicModel model : read.all(LogicModel.class)) {
            screen.heading("Logic model");
            screen.print(model.toString());
            screen.print(model.findings().explain());
        }
    }
}
