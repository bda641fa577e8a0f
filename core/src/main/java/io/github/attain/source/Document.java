package io.github.attain.source;

import io.github.attain.AttainStyle;
import io.github.attain.text.Text;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that says something: an official plan, a standard, an announcement in the press, a data set.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@AttainStyle
public abstract class Document {

    /** How much weight a document has as evidence. */
    public enum Kind {
        /** Issued by the authority itself. */
        OFFICIAL,
        /** Reported by the press: a weak citation. */
        PRESS,
        /** A set of data. */
        DATASET
    }

    Document() {}

    /**
     * Starts a document; its title is required.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the title.
     *
     * @return the title in both languages
     */
    public abstract Text title();

    /**
     * Returns the kind.
     *
     * @return the kind; official where not stated otherwise
     */
    public abstract Kind kind();

    /**
     * Returns the document number (发文字号) or the number of the standard.
     *
     * @return the number; empty where the document has none
     */
    public abstract Optional<String> number();

    /**
     * Returns who issued it.
     *
     * @return the issuer; empty where unknown
     */
    public abstract Optional<Text> issuer();

    /**
     * Returns the date of issue. A target is known from this date on.
     *
     * @return the date written in the document; empty where unknown
     */
    public abstract Optional<LocalDate> issued();

    /**
     * Tells whether the date of issue was inferred from the wording and stands nowhere in the document.
     *
     * @return true where inferred
     */
    public abstract boolean isDateInferred();

    /**
     * Returns where the document can be read.
     *
     * @return the address; empty where unknown
     */
    public abstract Optional<String> url();

    /**
     * Returns when somebody last held the data against the document.
     *
     * @return the date; empty where nobody did
     */
    public abstract Optional<LocalDate> verified();

    /**
     * Returns what a reader of the document should know, such as characters lost on a web page.
     *
     * @return the note
     */
    public abstract Optional<Text> note();

    /**
     * Names the document as it is cited.
     *
     * @return the number where there is one, otherwise the title; press reports are marked as such
     */
    @Value.Lazy
    public Text citation() {
        Text name = number().map(Text::same).orElse(title());
        return kind() == Kind.PRESS ? name.and(new Text("（媒体报道）", " (press report)")) : name;
    }

    /**
     * Names the document as it is cited.
     *
     * @param locale the reader's locale
     * @return the citation
     */
    public String citation(Locale locale) {
        return citation().in(locale);
    }

    /**
     * Returns what a log needs.
     *
     * @return the citation in Chinese
     */
    @Override
    public String toString() {
        return citation().zh();
    }

    /** Builds a {@link Document}. */
    public static final class Builder extends ImmutableDocument.Builder {
        Builder() {
            // What holds where nothing else is said.
            kind(Kind.OFFICIAL);
            isDateInferred(false);
        }
    }
}
