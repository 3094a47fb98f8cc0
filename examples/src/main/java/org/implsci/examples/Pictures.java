package org.implsci.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.implsci.core.picture.Picture;
import org.jspecify.annotations.Nullable;

/** Where the pictures of a case go, if anybody asked for them: the first into the file named, each other one beside it. */
public final class Pictures {
    private final @Nullable Path file;
    private int drawn;

    Pictures(@Nullable Path file) {
        this.file = file;
    }

    /** Whether pictures were asked for and there was none. */
    boolean missing() {
        return file != null && drawn == 0;
    }

    /**
     * Draws a picture and says where.
     *
     * @throws UncheckedIOException if the file cannot be written
     */
    public void draw(Picture picture, Screen screen) {
        if (file == null) {
            return;
        }
        drawn++;
        Path path = drawn == 1 ? file : beside(file, drawn);
        write(path, picture.toSvg());
        screen.print("drawn into " + path);
    }

    /** A name of its own for each: the last picture is not the only one. */
    private static Path beside(Path file, int number) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.') < 1 ? name.length() : name.lastIndexOf('.');
        return file.resolveSibling(name.substring(0, dot) + "-" + number + name.substring(dot));
    }

    /** Writes a file, or says which one could not be written. */
    static void write(Path path, String text) {
        try {
            Files.writeString(path, text);
        } catch (IOException e) {
            Path folder = path.toAbsolutePath().getParent();
            String why = folder != null && !Files.isDirectory(folder)
                    ? "there is no folder " + folder
                    : String.valueOf(e.getMessage());
            throw new UncheckedIOException("cannot write " + path + ": " + why, e);
        }
    }
}
