package crosscase.corpus;

/**
 * A word or punctuation mark of a sentence, as tagged by CoreNLP.
 *
 * @param span offsets into the document's text
 * @param form as written
 * @param lemma the dictionary form; the form itself if the language is not English
 * @param pos Penn Treebank tag, {@code NNS}; empty if the language is not English
 * @param entity {@code PERSON}, {@code LOCATION}, {@code ORGANIZATION}, or {@code O} for none
 */
public record Token(Span span, String form, String lemma, String pos, String entity) {
  /** The tag of a token that is not part of a named entity. */
  public static final String NO_ENTITY = "O";
}
