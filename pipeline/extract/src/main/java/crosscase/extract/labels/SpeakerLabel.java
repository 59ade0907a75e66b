package crosscase.extract.labels;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * A place where somebody may begin to speak: the label from {@code begin}, the words from {@code
 * end}, in the text of a block.
 *
 * @param block its number in the document, from 0
 * @param name as written, without colon, outer brackets and time
 * @param startMs the time beside the name; empty where there is none
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

  /** The ways in which transcripts say who speaks; a document keeps to one. */
  public enum Convention {
    /** {@code Ann Ash: words}, with a dash or a time before, a time after. */
    COLON,
    /** {@code [Ann Ash] words}. */
    BRACKET,
    /** {@code INT - words}, {@code Q. words}, or with a tab between. */
    BARE,
    /** The name alone, the words below. */
    LINE,
    /** The name in bold, the words in the same paragraph. */
    BOLD,
    /** The name as a heading. */
    HEADING,
    /** The name in one cell, the words in another. */
    TABLE,
    /** The voice of a caption. */
    VOICE
  }

  /** Without what brackets say of the speaker: {@code Ann} of {@code Ann (laughing)}. */
  public String withoutDetails() {
    return withoutDetails(name);
  }

  private static String withoutDetails(String name) {
    return name.endsWith(")") ? DETAILS.matcher(name).replaceFirst("") : name;
  }

  /** The name for comparison: labels are one in any case of letters and with any details. */
  public String key() {
    return withoutDetails().toLowerCase(Locale.ROOT);
  }

  /** What recurs where the label itself is counted on: {@code Q1}, {@code Q2}. */
  public String series() {
    return shape == NameShape.ROLE ? NameShape.unnumbered(withoutDetails()) : key();
  }

  public SpeakerLabel withName(String other) {
    return new SpeakerLabel(convention, block, begin, end, other, startMs);
  }
}
