package crosscase.corpus;

/**
 * A word or mark of a sentence, as CoreNLP tags it.
 *
 * @param span in the document's text
 * @param form as written
 * @param lemma the dictionary form; the form itself where the language is not English
 * @param pos Penn Treebank tag, {@code NNS}; empty where the language is not English
 * @param entity {@code PERSON}, {@code LOCATION}, {@code ORGANIZATION}, or {@code O} for none
 */
public record Token(Span span, String form, String lemma, String pos, String entity) {
  /** The tag of a token that is part of no named entity. */
  public static final String NO_ENTITY = "O";
}
