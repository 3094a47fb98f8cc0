package org.implsci.examples.programme;

import j2html.tags.DomContent;
import java.util.List;
import org.implsci.examples.Screen;

/** What one framework says about a programme: an answer, what it rests on, and the details. */
abstract class Chapter {
    private final String id;
    private final String title;
    private final List<Object> documents;

    /**
     * Begins a chapter.
     *
     * @param id the prefix of its ids in a page; unique
     * @param title the name of the framework, a colon, and the question that the chapter answers
     * @param documents the documents that it is made from, so that a reader can see where the data come from
     */
    Chapter(String id, String title, List<?> documents) {
        this.id = id;
        this.title = title;
        this.documents = List.copyOf(documents);
    }

    final String id() {
        return id;
    }

    final String title() {
        return title;
    }

    /** {@return the name of the framework} */
    final String framework() {
        int colon = title.indexOf(':');
        return colon < 0 ? title : title.substring(0, colon);
    }

    final List<Object> documents() {
        return documents;
    }

    /** {@return the date of the data} */
    DataDate asAt() {
        return DataDate.UNDATED;
    }

    /** {@return the answer, in whole sentences} */
    abstract String answer();

    /** {@return the numbers that the answer rests on} */
    abstract String basis();

    /** {@return what to do or to find out before the programme goes on} */
    List<String> firstToDo() {
        return List.of();
    }

    /** Prints the details on a terminal. */
    abstract void print(Screen screen);

    /**
     * Returns the details as part of a page.
     *
     * @param data where the data come from, for the captions of pictures; may be empty
     */
    abstract DomContent toHtml(String data);
}
