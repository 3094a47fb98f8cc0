package org.implsci.examples.nasss;

import java.util.List;
import org.implsci.examples.Case;
import org.implsci.examples.Options;
import org.implsci.examples.Part;
import org.implsci.examples.Screen;
import org.implsci.nasss.project.ProjectComplexity;

/** Prints ratings of a project's own complexity. */
public final class ProjectPart implements Part {
    /** The part. */
    public ProjectPart() {}

    @Override
    public List<Class<?>> types() {
        return List.of(ProjectComplexity.class);
    }

    @Override
    public void show(Case read, Options options, Screen screen) {
        List<ProjectComplexity> documents = read.all(ProjectComplexity.class);
        for (ProjectComplexity project : documents) {
            screen.heading("Project complexity");
            screen.print(project.subject());
            screen.print(project.explain(options.policy()));
        }
    }
}
