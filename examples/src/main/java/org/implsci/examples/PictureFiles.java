package org.implsci.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.implsci.core.picture.Picture;
import org.jspecify.annotations.Nullable;

/** Writes the pictures of a case into files: the first into the given file, the others beside it. */
public final class PictureFiles {
    private final @Nullable Path file;
    private int drawn;

    PictureFiles(@Nullable Path file) {
        this.file = file;
    }

    /** Says whether a file was given and no picture was drawn. */
    boolean missing() {
        return file != null && drawn == 0;
    }

    /**
     * Writes a picture and prints the name of its file; does nothing if no file was given.
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
        screen.print("Picture written to " + path);
    }

    /** Numbers the files, so that no picture overwrites another. */
    private static Path beside(Path file, int number) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.') < 1 ? name.length() : name.lastIndexOf('.');
        return file.resolveSibling(name.substring(0, dot) + "-" + number + name.substring(dot));
    }

    /** Writes a file, or throws with its name and the reason. */
    static void write(Path path, String text) {
        try {
            Files.writeString(path, text);
        } catch (IOException e) {
            Path folder = path.toAbsolutePath().getParent();
            String why = folder != null && !Files.isDirectory(folder)
                    ? "the folder " + folder + " does not exist"
                    : String.valueOf(e.getMessage());
            throw new UncheckedIOException("cannot write " + path + ": " + why, e);
        }
    }
}
