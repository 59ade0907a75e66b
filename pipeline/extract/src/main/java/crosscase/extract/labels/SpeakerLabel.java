package crosscase.extract.labels;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A place where somebody may begin to speak: the label begins at {@code begin} and the speaker's
 * text at {@code end}, in the text of a block.
 *
 * @param block its number in the document, from 0
 * @param name as written, without colon, outer brackets and time
 * @param startMs the time beside the name; empty if there is none
 * @param shape of the name without its details
 */
public record SpeakerLabel(
    Convention convention,
    int block,
    int begin,
    int end,
    String name,
    OptionalLong startMs,
    NameShape shape) {
  private static final Pattern DETAILS = Pattern.compile("\\s*\\([^)]*\\)$");

  SpeakerLabel(
      Convention convention, int block, int begin, int end, String name, OptionalLong startMs) {
    this(convention, block, begin, end, name, startMs, NameShape.of(withoutDetails(name)));
  }

  /** The ways in which transcripts name speakers; a document usually keeps to one. */
  public enum Convention {
    /** {@code Ann Ash: words}, with a dash or a time before the name, or a time after it. */
    COLON("before a colon"),
    /** {@code [Ann Ash] words}, {@code ((Ann Ash)) words}, {@code /Ann Ash/ words}. */
    BRACKET("in brackets"),
    /** {@code Mr. Cox. Words}, {@code The CHAIRMAN. Words}. */
    HEARING("before a full stop, as in hearings"),
    /** {@code INT - words}, {@code Q. words}, or with a tab in between. */
    BARE("before a dash, a tab or a space"),
    /** The name alone on a line, the text below it. */
    LINE("alone on a line"),
    /** The name in bold, the text in the same paragraph. */
    BOLD("in bold"),
    /** The name as a heading. */
    HEADING("as headings"),
    /** The name in one cell, the text in another. */
    TABLE("in a column of a table"),
    /** The voice of a caption. */
    VOICE("as voices of captions");

    private final String description;

    Convention(String description) {
      this.description = description;
    }

    /** Where the name is, in words. */
    public String description() {
      return description;
    }
  }

  /** The name without details in brackets: {@code Ann} for {@code Ann (laughing)}. */
  public String withoutDetails() {
    return withoutDetails(name);
  }

  private static String withoutDetails(String name) {
    return name.endsWith(")") ? DETAILS.matcher(name).replaceFirst("") : name;
  }

  /** The name for comparison, which ignores case and details. */
  public String key() {
    return withoutDetails().toLowerCase(Locale.ROOT);
  }

  /** What recurs if the labels themselves are numbered, as {@code Q1}, {@code Q2} are. */
  public String series() {
    return shape == NameShape.ROLE ? NameShape.unnumbered(withoutDetails()) : key();
  }

  /**
   * Whether the file or the metadata names this speaker.
   *
   * @param known labels named in the metadata, in lower case
   */
  public boolean isCertain(Set<String> known) {
    return convention == Convention.VOICE
        || known.contains(key())
        || known.contains(name.toLowerCase(Locale.ROOT));
  }

  public SpeakerLabel withName(String other) {
    return new SpeakerLabel(convention, block, begin, end, other, startMs);
  }
}
