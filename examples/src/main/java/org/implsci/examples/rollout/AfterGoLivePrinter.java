package org.implsci.examples.rollout;

import java.util.List;
import org.implsci.examples.Case;
import org.implsci.examples.DocumentPrinter;
import org.implsci.examples.Options;
import org.implsci.examples.Screen;
import org.implsci.rollout.benefit.BenefitRegister;
import org.implsci.rollout.benefit.LogicModel;
import org.implsci.rollout.governance.information.InformationGovernance;
import org.implsci.rollout.readiness.ReadinessAnswers;
import org.implsci.rollout.strategy.tradeoff.Balance;

/** Prints readiness, tensions, information governance, benefits and logic models. */
public final class AfterGoLivePrinter implements DocumentPrinter {
    /** Makes the printer. */
    public AfterGoLivePrinter() {}

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
    public void print(Case documents, Options options, Screen screen) {
        for (ReadinessAnswers answers : documents.all(ReadinessAnswers.class)) {
            screen.heading("Readiness: " + answers.subject());
            answers.profiles().forEach(profile -> {
                screen.print(profile.toTable());
                screen.print("\n" + profile.explain());
            });
        }
        for (Balance balance : documents.all(Balance.class)) {
            screen.heading("Nine tensions");
            screen.print(balance.toTable());
            screen.print("\n" + balance.findings().explain());
        }
        for (InformationGovernance governance : documents.all(InformationGovernance.class)) {
            screen.heading("Information governance");
            screen.print(governance.toString());
            if (governance.access() != null) {
                screen.print(governance.access().toTable());
            }
            screen.print("\n" + governance.findings().explain());
        }
        for (BenefitRegister register : documents.all(BenefitRegister.class)) {
            screen.heading("Benefits and costs");
            screen.print(register.toTable());
            screen.print(register.costTable());
            screen.print("\n" + register.findings().explain());
        }
        for (LogicModel model : documents.all(LogicModel.class)) {
            screen.heading("Logic model");
            screen.print(model.toString());
            screen.print(model.findings().explain());
        }
    }
}
