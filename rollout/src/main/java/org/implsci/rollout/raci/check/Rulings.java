package org.implsci.rollout.raci.check;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import org.implsci.core.finding.Finding;
import org.implsci.core.finding.Findings;
import org.implsci.core.finding.Pointer;
import org.implsci.core.finding.Severity;
import org.implsci.core.text.SafeText;
import org.implsci.rollout.raci.Party;
import org.implsci.rollout.raci.Task;

/** Collects the findings of the rules, and the findings about each row. */
final class Rulings {
    private static final int SHOWN = 40;

    private final List<Finding> all = new ArrayList<>();
    private final ListMultimap<String, Finding> byTask = ArrayListMultimap.create();

    /** Begins a finding of a rule. */
    static Finding.Builder by(RaciRule rule, Severity severity, String code, Pointer place) {
        return Finding.builder()
                .severity(severity)
                .code(code)
                .pointer(place)
                .putParameters("rule", rule.code())
                .addCitations(rule.citation());
    }

    /** Adds a finding about the whole matrix. */
    void add(Finding finding) {
        all.add(finding);
    }

    /** Adds a finding about a row, whose message names the task. */
    void add(Task task, Finding.Builder finding) {
        Finding made = finding.putParameters("task", task.id()).build();
        all.add(made);
        byTask.put(task.id(), made);
    }

    /** Adds a finding about a column, whose message names the party. */
    void add(Party party, Finding.Builder finding) {
        all.add(finding.putParameters("party", party.id()).build());
    }

    /** Returns the name of a task for a message. */
    static String shown(Task task) {
        return SafeText.quoted(task.name(), SHOWN);
    }

    /** Returns the name of a party for a message. */
    static String shown(Party party) {
        return SafeText.line(party.name(), SHOWN);
    }

    List<Finding> row(String task) {
        return byTask.get(task);
    }

    Findings findings() {
        return new Findings(all);
    }
}
