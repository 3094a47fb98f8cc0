package org.implsci.examples.programme;

import j2html.tags.DomContent;
import java.util.List;
import org.implsci.examples.Screen;

/** What one framework says of a programme: an answer in a sentence, what it rests on, and the parts it was made from. */
interface Chapter {
    /** What makes the ids of the chapter unique in a page. */
    String id();

    /** The question that the chapter answers, with the framework's name. */
    String title();

    /** The answer. */
    String answer();

    /** What the answer rests on: the denominators. */
    String basis();

    /** The documents that the chapter is made from, so that a reader can be told what stands behind them. */
    List<Object> documents();

    /** The moment that its data speak of. */
    default Moment asAt() {
        return Moment.UNDATED;
    }

    /** What has to be done or found out before the programme goes on, as far as this chapter can tell. */
    default List<String> firstToDo() {
        return List.of();
    }

    /** Tells the chapter on a terminal, in a few lines. */
    void tell(Screen screen);

    /**
     * The chapter as part of a page.
     *
     * @param data what stands behind its data, for the captions of pictures, which travel without the page; may be empty
     */
    DomContent page(String data);
}
