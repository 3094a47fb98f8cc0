package org.implsci.rollout.raci.check;

import java.util.List;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Severity;
import org.implsci.core.text.Decimals;
import org.implsci.rollout.raci.Duty;
import org.implsci.rollout.raci.Party;
import org.implsci.rollout.raci.RaciCell;
import org.implsci.rollout.raci.RaciMatrix;

/** The rules about one column: V1 to V6. */
final class ColumnRules {
    private final RaciMatrix matrix;
    private final RaciPolicy policy;
    private final Rulings rulings;
    private final RaciMetrics metrics;
    private final long accountabilities;

    ColumnRules(RaciMatrix matrix, RaciPolicy policy, Rulings rulings) {
        this.matrix = matrix;
        this.policy = policy;
        this.rulings = rulings;
        this.metrics = RaciMetrics.of(matrix);
        this.accountabilities = metrics.parties().stream()
                .mapToLong(load -> load.tasks(Duty.ACCOUNTABLE))
                .sum();
    }

    void check() {
        for (int index = 0; index < matrix.parties().size(); index++) {
            Party party = matrix.parties().get(index);
            Pointer place = Pointer.ROOT.at("parties").at(index);
            PartyLoad load = metrics.parties().get(index);
            part(party, place, load);
            full(party, place, load);
            bottleneck(party, place, load.tasks(Duty.ACCOUNTABLE));
            overload(party, place, load.tasks(Duty.RESPONSIBLE));
            alone(party, place, load.soleResponsible());
        }
    }

    private void part(Party party, Pointer place, PartyLoad load) {
        List<RaciCell> column = matrix.column(party.id());
        if (column.isEmpty()) {
            rulings.add(
                    party,
                    Rulings.by(RaciRule.ORPHAN_PARTY, Severity.WARNING, "raci.party.orphan", place)
                            .message(Rulings.shown(party) + " has no letter in any task")
                            .advice("give it a part, or take it out"));
        }
        if (load.tasks(Duty.ACCOUNTABLE) == 0 && load.tasks(Duty.RESPONSIBLE) == 0) {
            rulings.add(
                    party,
                    Rulings.by(RaciRule.NO_DUTY_BEYOND_INFORMED, Severity.INFO, "raci.party.idle", place)
                            .message(Rulings.shown(party) + " is neither responsible nor accountable for any task"));
        }
    }

    private void full(Party party, Pointer place, PartyLoad load) {
        int tasks = matrix.tasks().size();
        if (tasks > 1 && load.tasks() == tasks) {
            rulings.add(
                    party,
                    Rulings.by(RaciRule.PARTY_IN_EVERY_TASK, Severity.WARNING, "raci.column.full", place)
                            .message(Rulings.shown(party) + " takes part in every task")
                            .found(tasks + " of " + tasks + " tasks")
                            .advice("ask in which tasks it is really needed"));
        }
    }

    private void bottleneck(Party party, Pointer place, int accountable) {
        int capacity = party.capacity().orElse(Integer.MAX_VALUE);
        double share = policy.mostAccountableShare().orElse(1);
        if (accountable > capacity) {
            rulings.add(
                    party,
                    Rulings.by(RaciRule.ACCOUNTABILITY_BOTTLENECK, Severity.WARNING, "raci.party.bottleneck", place)
                            .message(Rulings.shown(party) + " is accountable for more tasks than its capacity")
                            .expected("at most " + capacity)
                            .found(Integer.toString(accountable))
                            .advice("push decisions down"));
        }
        // The quotient, rounded once, is the same double as the decimal of an equal share; share * sum need not be.
        if (policy.mostAccountableShare().isPresent() && (double) accountable / accountabilities > share) {
            rulings.add(
                    party,
                    Rulings.by(RaciRule.ACCOUNTABILITY_BOTTLENECK, Severity.WARNING, "raci.party.bottleneck", place)
                            .message(Rulings.shown(party)
                                    + " is accountable for a larger share of the tasks than the policy allows")
                            .expected("at most " + Decimals.fixed(share, 3))
                            .found(accountable + " of " + accountabilities)
                            .advice("push decisions down"));
        }
    }

    private void overload(Party party, Pointer place, int responsible) {
        int capacity = party.capacity().orElse(Integer.MAX_VALUE);
        if (responsible > capacity) {
            rulings.add(
                    party,
                    Rulings.by(RaciRule.OVERLOADED_PARTY, Severity.WARNING, "raci.party.overload", place)
                            .message(Rulings.shown(party) + " is responsible for more tasks than its capacity")
                            .expected("at most " + capacity)
                            .found(Integer.toString(responsible)));
        }
    }

    private void alone(Party party, Pointer place, int tasks) {
        int most = policy.mostSoleResponsible().orElse(Integer.MAX_VALUE);
        if (tasks > most) {
            rulings.add(
                    party,
                    Rulings.by(RaciRule.SINGLE_POINT_OF_FAILURE, Severity.WARNING, "raci.party.alone", place)
                            .message(Rulings.shown(party) + " is the only party responsible for many tasks")
                            .expected("at most " + most)
                            .found(Integer.toString(tasks))
                            .advice("name a deputy"));
        }
    }
}
