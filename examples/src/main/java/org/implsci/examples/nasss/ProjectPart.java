package org.implsci.examples.nasss;

import java.util.List;
import org.implsci.examples.Options;
import org.implsci.examples.Part;
import org.implsci.examples.Screen;
import org.implsci.nasss.project.ProjectComplexity;

/** Prints ratings of a project's own complexity. */
public final class ProjectPart implements Part<ProjectComplexity> {
    /** The part. */
    public ProjectPart() {}

    @Override
    public Class<ProjectComplexity> type() {
        return ProjectComplexity.class;
    }

    @Override
    public void show(List<ProjectComplexity> documents, Options options, Screen screen) {
        for (ProjectComplexity project : documents) {
            screen.heading("Project complexity");
            screen.print(project.subject());
            screen.print(project.explain(options.policy()));
        }
    }
}
