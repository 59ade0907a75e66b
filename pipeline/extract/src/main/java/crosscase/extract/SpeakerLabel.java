package crosscase.extract;

import java.util.Locale;

/**
 * A place where somebody may begin to speak: the label from {@code begin}, the words from {@code
 * end}, in the text of a block.
 *
 * @param block its number in the document, from 0
 * @param name as written, without colon, brackets and time
 */
record SpeakerLabel(Convention convention, int block, int begin, int end, String name) {

  /** The ways in which transcripts say who speaks; a document keeps to one. */
  enum Convention {
    /** {@code Ann Ash: words}, with a dash or a time before, a time after. */
    COLON,
    /** {@code [Ann Ash] words}. */
    BRACKET,
    /** The name alone, the words below. */
    LINE,
    /** The name in one cell, the words in the next. */
    TABLE,
    /** The voice of a caption. */
    VOICE
  }

  /** The name for comparison: labels are one in any case of letters. */
  String key() {
    return name.toLowerCase(Locale.ROOT);
  }
}
