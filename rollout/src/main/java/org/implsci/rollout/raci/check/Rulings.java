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

/** What the rules have found so far, and which row each finding is about. */
final class Rulings {
    private static final int SHOWN = 40;

    private final List<Finding> all = new ArrayList<>();
    private final ListMultimap<String, Finding> byTask = ArrayListMultimap.create();

    /** Returns a finding of a rule, to be completed. */
    static Finding.Builder by(RaciRule rule, Severity severity, String code, Pointer place) {
        return Finding.builder()
                .severity(severity)
                .code(code)
                .pointer(place)
                .putParameters("rule", rule.code())
                .addCitations(rule.citation());
    }

    /** A finding about the whole or about a column. */
    void add(Finding finding) {
        all.add(finding);
    }

    /** A finding about a row. */
    void add(Task task, Finding.Builder finding) {
        Finding made = named(task.name(), finding.putParameters("task", task.id()));
        all.add(made);
        byTask.put(task.id(), made);
    }

    /** A finding about a column. */
    void add(Party party, Finding.Builder finding) {
        all.add(named(party.name(), finding.putParameters("party", party.id())));
    }

    /**
     * Names the row or the column where the finding does not, since a matrix that was built in code has no document in which
     * to look the place up.
     */
    private static Finding named(String name, Finding.Builder finding) {
        Finding made = finding.build();
        String shown = SafeText.quoted(name, SHOWN);
        return made.found().filter(shown::equals).isPresent() ? made : made.withMessage(shown + ": " + made.message());
    }

    List<Finding> row(String task) {
        return byTask.get(task);
    }

    Findings findings() {
        return new Findings(all);
    }
}
